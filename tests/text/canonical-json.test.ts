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

  it('spells a thousand invented records as sorting their keys and writing them does', () => {
    const texts = ['', 'é', '\u2028', '\ud800', '"\\', '__proto__', 'z', '10', '9'];
    let seed = 7;
    const pick = (below: number): number => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      return (seed >>> 8) % below;
    };
    const text = () => `${texts[pick(texts.length)]}${texts[pick(texts.length)]}`;
    const invented = (depth: number): unknown => {
      const kind = pick(depth > 4 ? 4 : 6);
      if (kind === 0) return text();
      if (kind === 1) return (pick(2000) - 1000) / 8;
      if (kind < 4) return [true, false, null, -0][pick(4)];
      const parts = Array.from({ length: pick(5) }, () => invented(depth + 1));
      return kind === 4 ? parts : Object.fromEntries(parts.map((part) => [text(), part]));
    };
    const sorted = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(sorted);
      if (typeof value !== 'object' || value === null) return value;
      const fields = Object.entries(value).map(([key, held]): [string, unknown] => [
        key,
        sorted(held),
      ]);
      return new Map(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
    };
    const written = (value: unknown): string => {
      if (Array.isArray(value)) return `[${value.map(written).join()}]`;
      if (!(value instanceof Map)) return JSON.stringify(value);
      return `{${[...value].map(([key, held]) => `${JSON.stringify(key)}:${written(held)}`).join()}}`;
    };
    for (let n = 0; n < 1000; n++) {
      const record = invented(0);
      expect(canonicalJson(record)).toBe(written(sorted(record)));
    }
  });
});
