// What lies beside the tables for people: what each holds, and how to open it.
import type { ExportOptions } from '../export-options';
import type { Table } from './table';

const WHAT: Readonly<Record<string, string>> = {
  stories: 'one row a story',
  photos: 'one row a photo; storyId is the id of its row in stories.csv',
};

const listOf = (tables: readonly Table[]): string =>
  tables
    .map(({ name }) => `${`${name}.csv`.padEnd(18)}${WHAT[name] ?? 'one row a value of this list'}`)
    .join('\n');

const excel = ({ bom }: ExportOptions): string =>
  bom
    ? 'The tables begin with a byte order mark, by which Excel knows how they are written.'
    : `Excel: opened with a double click, letters such as é or 港 can come out wrong, since the tables have
no byte order mark. Export them with one, or use Data > From Text/CSV and choose "65001: Unicode (UTF-8)".`;

/** The text of `notes.txt`. */
export const notesOn = (
  tables: readonly Table[],
  options: ExportOptions,
): string => `${listOf(tables)}
datapackage.json  the type of every column, for programs that read data packages
manifest.json     what was exported, with the SHA-256 of every file

The tables are UTF-8, parted by "${options.separator}", with CRLF line ends (RFC 4180).
Several values in one cell are parted by "; ". A semicolon or a backslash inside a value has a
backslash before it, and so have brackets in the names of personsShown. The same values stand in
tables of their own, one a row.
An empty cell says that nothing was printed.
A cell whose text begins with = + - @ (in any width, also after white space, quotation marks and
invisible signs), a tab or a line break could be run as a formula by a spreadsheet. Such a cell has
one apostrophe (') put before it: take it away to have the text as printed.

${excel(options)}
Excel holds 32,767 characters in a cell: the rest of a longer text is cut off there, not in the file.
`;
