// Tables of data are kept as rows of cells; tables that only lay out the page are read as their text.

import type { TableCell } from '../../story/story-block';
import { foldSpace } from '../../text/white-space';

const BLOCKS_IN_CELL = 'table, ul, ol, blockquote, figure, article, section, h1, h2, h3, iframe';

/** The rows of a table, without those of tables inside it. */
const rowsOf = (table: Element): Element[] =>
  [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);

const cellsOf = (row: Element): Element[] =>
  [...row.children].filter((cell) => cell.localName === 'td' || cell.localName === 'th');

/** Whether a table holds data: a grid of short cells, none of which holds a part of the page. */
export function isDataTable(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation') return false;
  const rows = rowsOf(table).map(cellsOf);
  const cells = rows.flat();
  if (rows.length < 2 || rows.every((row) => row.length < 2)) return false;
  if (cells.some((cell) => cell.querySelector(BLOCKS_IN_CELL) !== null)) return false;
  const long = cells.filter((cell) => (cell.textContent ?? '').length > 500);
  return long.length === 0 || cells.some((cell) => cell.localName === 'th');
}

function numberOf(cell: Element, attribute: string): number | undefined {
  const value = Number(cell.getAttribute(attribute));
  return Number.isInteger(value) && value > 1 && value < 1000 ? value : undefined;
}

function cellOf(cell: Element): TableCell {
  const text = foldSpace(cell.textContent ?? '');
  const colSpan = numberOf(cell, 'colspan');
  const rowSpan = numberOf(cell, 'rowspan');
  return {
    text: text === '' ? [] : [{ text }],
    ...(cell.localName === 'th' ? { header: true as const } : {}),
    ...(colSpan === undefined ? {} : { colSpan }),
    ...(rowSpan === undefined ? {} : { rowSpan }),
  };
}

/** The cells of a table, row by row; empty rows are left out. */
export const tableRows = (table: Element): TableCell[][] =>
  rowsOf(table)
    .map((row) => cellsOf(row).map(cellOf))
    .filter((row) => row.some((cell) => cell.text.length > 0));

/** The caption of a table, as printed. */
export const tableCaption = (table: Element): string | undefined =>
  foldSpace(table.querySelector('caption')?.textContent ?? '') || undefined;
