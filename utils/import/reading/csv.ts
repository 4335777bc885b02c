// Tables of other programs: columns are known by their names, whatever their order, case and separator.
import Papa from 'papaparse';

/** A row by the names of its columns in small letters, and the line it begins with. */
export interface Row {
  line: number;
  cells: ReadonlyMap<string, string>;
}

const COLUMNS = /^(?:url|link|address|href|uri|title|headline|storyid)$/;
const MOST_HEADER = 8192;

const named = (cells: readonly string[]): string[] =>
  cells.map((cell) =>
    cell
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  );

const separatorIn = (line: string): string =>
  [',', ';', '\t'].reduce((best, one) =>
    line.split(one).length > line.split(best).length ? one : best,
  );

/** The names of the columns in small letters, where a text begins as a table of addresses or titles does. */
export function readHeader(opening: string): string[] | undefined {
  const [line = ''] = opening.slice(0, MOST_HEADER).split(/\r?\n/, 1);
  const [cells = []] = Papa.parse<string[]>(line, { delimiter: separatorIn(line) }).data;
  const header = named(cells);
  return header.some((name) => COLUMNS.test(name)) ? header : undefined;
}

const linesIn = (text: string): number => text.split('\n').length - 1;

/** The rows of a table. A row with other columns than the header has its missing cells empty. */
export function* readRows(text: string): Generator<Row> {
  const separator = separatorIn(text.split(/\r?\n/, 1)[0] ?? '');
  const rows: Row[] = [];
  let header: string[] | undefined;
  let line = 1;
  let at = 0;
  Papa.parse<string[]>(text, {
    delimiter: separator,
    step({ data, meta }) {
      const begins = line;
      line += linesIn(text.slice(at, meta.cursor));
      at = meta.cursor;
      if (header === undefined) {
        header = named(data);
        return;
      }
      if (data.every((cell) => cell.trim() === '')) return;
      rows.push({
        line: begins,
        cells: new Map(header.map((name, column) => [name, data[column] ?? ''])),
      });
    },
  });
  yield* rows;
}

/** A cell by one of the names it may have; empty where there is none of them. */
export const cell = ({ cells }: Row, ...names: readonly string[]): string => {
  for (const name of names) {
    const value = cells.get(name)?.trim();
    if (value) return value;
  }
  return '';
};
