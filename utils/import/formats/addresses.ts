// Plain lists of addresses, one a line, with a title after a bar (OneTab) or around it, or as links in Markdown.
import { draftedItems, type PlacedDraft } from '../drafted-items';
import { eachFile } from '../each-file';
import type { ImportItem, ImportWorld } from '../import-format';
import type { Probed } from '../probe';
import { wholeText } from '../source-file';

const MARKDOWN = /\[([^\]]{0,2000})\]\((https?:\/\/[^\s)]{1,8000})\)/i;
const ADDRESS = /https?:\/\/[^\s<>"]{1,8000}/i;

function draftOf(line: string): PlacedDraft['draft'] {
  const [, words, target] = MARKDOWN.exec(line) ?? [];
  if (target !== undefined) return { url: target, title: words };
  const [url = ''] = ADDRESS.exec(line) ?? [];
  const title = line.replace(url, '').replace(/^[\s|,;:*•-]+|[\s|,;:-]+$/g, '');
  return { url: url === '' ? line : url, title };
}

/** Characters of a line that are looked at. */
const LONGEST = 10_000;

function* draftsIn(text: string): Generator<PlacedDraft> {
  for (const [at, given] of text.split(/\r?\n/).entries()) {
    const line = given.slice(0, LONGEST).trim();
    if (line !== '' && !/^#/.test(line)) yield { draft: draftOf(line), line: at + 1 };
  }
}

/** A link a line. */
export const read = (files: readonly Probed[], world: ImportWorld): AsyncGenerator<ImportItem> =>
  eachFile(files, async function* ({ file }) {
    yield* draftedItems(file.path, draftsIn(await wholeText(file)), world);
  });
