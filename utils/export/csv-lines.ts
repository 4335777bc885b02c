// Lines of a comma-separated table: RFC 4180, and safe to open in a spreadsheet.
import Papa from 'papaparse';
import type { Cell } from './csv-columns';

// A spreadsheet runs a cell that begins like this as a formula, with the rights of whoever opens it. Apostrophes before
// such a beginning count too: so taking one apostrophe away always gives back what was there.
const FORMULA = /^'*[=+\-@\t\r\n]/;

/** One line, with its line end. */
export const csvLine = (cells: readonly Cell[]): string =>
  `${Papa.unparse([cells], { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
