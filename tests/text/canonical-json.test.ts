import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../utils/text/canonical-json';

describe('canonical JSON', () => {
  it('has one spelling for the same record, whatever order its fields came in', () => {
    const one = { b: 1, a: [{ d: null, c: 'é"\n' }], e: undefined };
    const other = { a: [{ c: 'é"\n', d: null }], b: 1 };
    expect(canonicalJson(one)).toBe('{"a":[{"c":"é\\"\\n","d":null}],"b":1}');
    expect(canonicalJson(other)).toBe(canonicalJson(one));
  });

  it('is read back as what it was written from', () => {
    const record = {
      z: [1, -0.5, true, false, null, ''],
      A: {},
      a: [],
      É: '\u2028',
      _: { ü: [[]] },
    };
    expect(JSON.parse(canonicalJson(record))).toEqual(record);
    expect(JSON.parse(canonicalJson(record, 2))).toEqual(record);
  });

  it('sorts by code unit, not by any locale', () => {
    expect(canonicalJson({ é: 1, z: 2, Z: 3, a: 4 })).toBe('{"Z":3,"a":4,"z":2,"é":1}');
  });
});
