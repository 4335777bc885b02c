import { expect, it } from 'vitest';
import { readLine } from '../../utils/recovery/journal-line';

const lineOf = (table: string) =>
  JSON.stringify({ row: { table, key: 'tag:sea', value: { key: 'tag:sea' } } });

it('reads a row of a table that had another name when the copy was written', () => {
  expect(readLine(lineOf('shelf'))).toEqual(readLine(lineOf('organisation')));
  expect(readLine(lineOf('purged'))).toMatchObject({ row: { table: 'purged' } });
});
