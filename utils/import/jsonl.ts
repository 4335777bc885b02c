// Cutline's own JSON Lines, read back: a story a line.
import { parseSavedStory } from '../story/parse-story';
import type { ImportFormat, ImportItem } from './import-format';
import { type TextLine, textLines } from './text-lines';

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function itemOf({ number: line, text }: TextLine): ImportItem {
  if (text === undefined) return { line, problem: 'The line is too long to be a story.' };
  const value = parsedJson(text);
  if (value === undefined) return { line, problem: 'The line is not JSON.' };
  const parsed = parseSavedStory(value);
  if (parsed.ok) return { story: parsed.value };
  const { field, problem } = parsed.trouble;
  return { line, problem: field ? `The field "${field}" is wrong: ${problem}` : problem };
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
