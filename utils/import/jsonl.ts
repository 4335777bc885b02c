// Cutline's own JSON Lines, read back: a story a line.
import { problemOfLine } from '../story/file-problem';
import { parseLine } from '../story/parse-line';
import { parseSavedStory } from '../story/parse-story';
import type { ImportFormat, ImportItem } from './import-format';
import { type TextLine, textLines } from './text-lines';

function itemOf({ number: line, text }: TextLine): ImportItem {
  const value = parseLine(text);
  if (!value.ok) return { line, problem: value.trouble };
  const parsed = parseSavedStory(value.value);
  if (parsed.ok) return { story: parsed.value };
  return { line, problem: problemOfLine(parsed.trouble) };
}

async function* read(bytes: ReadableStream<Uint8Array>): AsyncGenerator<ImportItem> {
  for await (const line of textLines(bytes)) {
    if (line.text?.trim() !== '') yield itemOf(line);
  }
}

/** The lines that the JSONL export writes. */
export const jsonl: ImportFormat = {
  id: 'jsonl',
  recognises: (fileName, opening) =>
    /\.(?:jsonl|ndjson)$/i.test(fileName) || /^\uFEFF?\{"[A-Za-z]+":/.test(opening),
  read,
};
