// What left the library, seen by the programs that people open it with: readers of Markdown, of tables, of lines, of zips.
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { htmlOf, kindsIn, treeOf } from '../../../tests/export/markdown/read-back';

/** Files that left the library. */
export interface Left {
  /** Markdown files. */
  texts: string[];
  /** Tables, as CSV with a header. */
  tables: string[];
  /** Lines of JSON. */
  lines: string[];
  /** Names of the files in a zip. */
  names: string[];
  zips: Buffer[];
}

const LONGEST_BYTES = 255;
/** What spreadsheets pass over; the full-width signs are those of the keyboard after NFKC. */
const FORMULA = /^['"\s\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800]*[=+\-@]/u;
/** What a template engine would run begins like this. */
const OF_TEMPLATES = /<%|\{\{|\{%|\{#/;

/** The HTML of a Markdown file, with raw HTML left as it is. */
export const htmlLeft = htmlOf;

const withoutProperties = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n/, '');

const kinds = ({ texts }: Left, of: readonly string[]): number =>
  texts
    .flatMap((text) => [...kindsIn(treeOf(text))])
    .reduce((sum, [kind, count]) => sum + (of.includes(kind) ? count : 0), 0);

function stringsIn(value: unknown, found: string[] = []): string[] {
  if (typeof value === 'string') found.push(value);
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) stringsIn(each, found);
  return found;
}

/** The strings of each record by its address: an apostrophe that is a record's own guards nothing. */
const ownStrings = (lines: readonly string[]): Map<string, Set<string>> =>
  new Map(
    lines.map((line) => {
      const record: { url?: string } = JSON.parse(line);
      return [record.url ?? '', new Set(stringsIn(record))];
    }),
  );

function formulas({ tables, lines }: Left): number {
  const own = ownStrings(lines);
  const isFormula = (cell: string, strings: ReadonlySet<string> | undefined): boolean =>
    FORMULA.test(cell.normalize('NFKC')) && (!cell.startsWith("'") || strings?.has(cell) === true);
  const rows = tables.flatMap(
    (table) =>
      Papa.parse<Record<string, string>>(table, { header: true, skipEmptyLines: true }).data,
  );
  return rows
    .flatMap((row) =>
      Object.values(row).map((cell) => isFormula(cell, own.get(row.storyUrl ?? row.url ?? ''))),
    )
    .filter(Boolean).length;
}

function badLine(line: string): boolean {
  try {
    return stringsIn(JSON.parse(line)).some((text) => !text.isWellFormed() || text.includes('\0'));
  } catch {
    return true;
  }
}

const tooLong = (name: string): boolean =>
  name.split('/').some((part) => Buffer.byteLength(part) > LONGEST_BYTES);

const doubles = (names: readonly string[]): number =>
  names.length -
  new Set(names.map((name) => name.normalize('NFC').toUpperCase().toLowerCase())).size;

/** Whether a program for zips finds fault with one: `unzip`, or another where that is not installed. */
function isBroken(zip: Buffer): boolean {
  const file = path.join(tmpdir(), `left-${process.pid}.zip`);
  writeFileSync(file, zip);
  const { error, status } = spawnSync('unzip', ['-tq', file], { stdio: 'ignore' });
  rmSync(file);
  if (!error) return status !== 0;
  try {
    return Object.keys(unzipSync(zip)).length === 0;
  } catch {
    return true;
  }
}

/** Everything that must not be, counted, by what it is called. */
export const countsOf = (left: Left): Record<string, number> => ({
  'HTML in Markdown': kinds(left, ['html']),
  'pictures in Markdown': kinds(left, ['image', 'imageReference']),
  'templates in Markdown': left.texts.filter((text) => OF_TEMPLATES.test(withoutProperties(text)))
    .length,
  'formulas in cells': formulas(left),
  'names over 255 bytes': left.names.filter(tooLong).length,
  'names that are one': doubles(left.names),
  'broken zips': left.zips.filter(isBroken).length,
  'lines that strict readers refuse': left.lines.filter(badLine).length,
});
