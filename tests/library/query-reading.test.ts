import { describe, expect, it } from 'vitest';
import { queryHints } from '../../utils/stores/query-hints';
import { queryReading } from '../../utils/stores/query-reading';

describe('what a query means', () => {
  it('is told condition by condition, each with the query that is left without it', () => {
    expect(queryReading('ferry tag:"north sea" -is:read ice').conditions).toEqual([
      { field: 'tag', value: 'north sea', not: false, rest: 'ferry -is:read ice' },
      { field: 'is', value: 'read', not: true, rest: 'ferry tag:"north sea" ice' },
    ]);
  });

  it('is not taken apart inside brackets or beside an OR', () => {
    expect(queryReading('ferry -(tag:sea is:read)').conditions).toEqual([]);
    expect(queryReading('tag:sea OR tag:port').conditions).toEqual([]);
  });

  it('is told as a mistake where it cannot be read', () => {
    expect(queryReading('ferry "old quay').trouble).toMatchObject({ kind: 'open-quote', at: 6 });
    expect(queryReading('is:lost').trouble).toMatchObject({
      kind: 'unknown-value',
      word: 'lost',
      field: 'is',
    });
  });
});

describe('hints', () => {
  const known = { tag: ['sea', 'seaside towns', 'port'] };
  const shown = (query: string) => queryHints(query, known).map((hint) => hint.shown);

  it('offer the operators in an empty field and behind a space', () => {
    expect(shown('')).toHaveLength(10);
    expect(shown('ferry ')).toHaveLength(10);
    expect(shown('ferry a')).toEqual(['author:', 'agency:', 'after:']);
    expect(shown('ferry quay')).toEqual([]);
  });

  it('complete what is known behind an operator, with quotation marks where a name needs them', () => {
    expect(shown('-is:re')).toEqual(['reading', 'read']);
    expect(queryHints('ice tag:se', known)).toEqual([
      { shown: 'sea', insert: 'ice tag:sea ' },
      { shown: 'seaside towns', insert: 'ice tag:"seaside towns" ' },
    ]);
  });
});
