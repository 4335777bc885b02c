// Lines of a comma-separated table: RFC 4180, and safe to open in a spreadsheet.
import Papa from 'papaparse';
import type { Cell } from './table';

/** What a spreadsheet passes over before it looks for a formula: white space, quotes and signs that show nothing. */
const PASSED_OVER = String.raw`['"\s\p{Z}\p{C}\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0]`;

// A spreadsheet runs a cell that begins like this as a formula, with the rights of whoever opens it: also in full width, as
// those of East Asia take it, in small and raised forms, and with a true minus. Apostrophes before such a beginning count
// too: so taking one apostrophe away always gives back what was there.
const FORMULA = new RegExp(
  String.raw`^(?:${PASSED_OVER}*[=+\-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋−]|['"]*[\t\r\n])`,
  'u',
);

/** Lists and tables of other countries are parted by semicolons or tabs: what holds one is quoted, so that it stays one cell. */
const PARTED_ELSEWHERE = /[,;\t|]/;

const guarded = (cell: Cell): Cell => {
  if (typeof cell !== 'string') return cell;
  const text = cell.replaceAll('\0', '');
  return FORMULA.test(text) ? `'${text}` : text;
};

/** A cell as it was before a formula in it was guarded. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;

/** One line, with its line end. */
export const csvLine = (cells: readonly Cell[], separator: ',' | ';' = ','): string =>
  `${Papa.unparse([cells.map(guarded)], {
    newline: '\r\n',
    delimiter: separator,
    quotes: (value: unknown) => typeof value === 'string' && PARTED_ELSEWHERE.test(value),
  })}\r\n`;
