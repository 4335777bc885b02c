// A table on the grid that Markdown knows: one cell in each place, and a head.
import type { TableCell as CellNode, Table } from 'mdast';
import type { TableCell } from '../../story/story-block';
import { mayBeCode } from './inert-text';
import { lineOf } from './phrasing';

/** More columns or rows than this a cell does not take up: a page may claim any number. */
const WIDEST = 100;

const reach = (span: number | undefined): number =>
  Math.min(Math.max(Math.trunc(span ?? 1) || 1, 1), WIDEST);

/** A pipe after a backslash cannot stand in the code of a cell: the backslash would be gone. */
const mayStandInCell = (text: string): boolean => mayBeCode(text) && !text.includes('\\|');

const cellNode = (cell: TableCell | undefined): CellNode => ({
  type: 'tableCell',
  children: cell ? lineOf(cell.text, mayStandInCell) : [],
});

type Grid = (TableCell | undefined)[][];

/** Every cell in its own column: what a cell above or to the left takes up stays empty. */
function gridOf(rows: readonly (readonly TableCell[])[]): Grid {
  const grid: Grid = rows.map(() => []);
  const taken = rows.map(() => new Set<number>());
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of row) {
      while (taken[y]?.has(x)) x += 1;
      const line = grid[y];
      if (line) line[x] = cell;
      for (let down = 0; down < reach(cell.rowSpan); down += 1)
        for (let right = 0; right < reach(cell.colSpan); right += 1)
          taken[y + down]?.add(x + right);
      x += reach(cell.colSpan);
    }
  }
  return grid;
}

const hasHead = (rows: readonly (readonly TableCell[])[]): boolean =>
  rows[0]?.some(({ header }) => header) === true;

/** More places than this no table is laid out on: every row is written as long as the longest, and a page may claim any length. */
const MOST_PLACES = 2_000_000;

const placesOf = (rows: readonly (readonly TableCell[])[]): number =>
  rows.flat().reduce((sum, { colSpan, rowSpan }) => sum + reach(colSpan) * reach(rowSpan), 0);

/** The table; undefined where it has no cell, or claims more places than any. A table without a head gets an empty one. */
export function tableNode(rows: readonly (readonly TableCell[])[]): Table | undefined {
  if (placesOf(rows) > MOST_PLACES) return undefined;
  const grid = gridOf(rows);
  const widths = rows.map((row, y) =>
    Math.max(
      grid[y]?.length ?? 0,
      row.reduce((sum, cell) => sum + reach(cell.colSpan), 0),
    ),
  );
  const width = widths.reduce((widest, one) => Math.max(widest, one), 0);
  if (width === 0 || width * rows.length > MOST_PLACES) return undefined;
  const lines = hasHead(rows) ? grid : [[], ...grid];
  return {
    type: 'table',
    align: Array.from({ length: width }, () => null),
    children: lines.map((line) => ({
      type: 'tableRow',
      children: Array.from({ length: width }, (_, x) => cellNode(line[x])),
    })),
  };
}
