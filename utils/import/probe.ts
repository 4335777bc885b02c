// What a file is by its content: the names of tables' columns, JSON as a value, or how its text begins. Formats recognise
// their files by this, not by their names, which readers change.

import { readHeader } from './reading/csv';
import { parseDocument } from './reading/json-text';
import { nameOf, openingOf, type SourceFile, textFrom, wholeText } from './source-file';

/** A file, and what it is. `opening` is the beginning of its text. */
export type Probed = { file: SourceFile; opening: string } & (
  | { kind: 'lines' }
  | { kind: 'json'; value: unknown }
  | { kind: 'table'; header: readonly string[] }
  | { kind: 'markup' | 'text' | 'bytes' }
);

const OPENING = 64 * 1024;
/** Longer JSON is not taken for one value before it is known to be none of lines. */
const LINES = /\.(?:jsonl|ndjson)$/i;
const CUTLINE = /^\{"(?:agencyAttribution|alternativeHeadline|archived)":/;

const isStory = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'schemaVersion' in value && 'headline' in value;

/** Whether JSON stands in lines, each a value of its own; one story of Cutline is such a line. */
function standsInLines(opening: string): boolean {
  const [line = ''] = opening.split('\n', 1);
  const first = parseDocument(line);
  if (!first.ok) return false;
  const rest = opening.slice(line.length).trimStart();
  return isStory(first.value) || /^[[{]/.test(rest);
}

const isBinary = (opening: string): boolean => opening.slice(0, 4096).includes('\0');

/** Finds out what a file is. Rejects where it cannot be read. */
export async function probe(file: SourceFile): Promise<Probed> {
  const text = textFrom(await openingOf(file, OPENING));
  const opening = text.trimStart();
  if (LINES.test(nameOf(file)) || CUTLINE.test(opening)) return { file, opening, kind: 'lines' };
  if (isBinary(text)) return { file, opening, kind: 'bytes' };
  if (/^[[{]/.test(opening)) {
    if (standsInLines(opening)) return { file, opening, kind: 'lines' };
    const value = parseDocument(await wholeText(file));
    if (value.ok) return { file, opening, kind: 'json', value: value.value };
  }
  if (opening.startsWith('<')) return { file, opening, kind: 'markup' };
  const header = readHeader(opening);
  if (header) return { file, opening, kind: 'table', header };
  return { file, opening, kind: 'text' };
}
