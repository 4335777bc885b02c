// Notes in Markdown with properties, as Cutline and clippers for Obsidian write them: a story a file.
import { parse } from 'yaml';
import { draftedItems, type PlacedDraft } from '../drafted-items';
import { eachFile } from '../each-file';
import type { ImportItem, ImportWorld } from '../import-format';
import type { Probed } from '../probe';
import { noteOf } from '../reading/markdown-note';
import { draftOfNote } from '../reading/note-draft';
import { wholeText } from '../source-file';

const PROPERTIES = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

async function* draftsIn({ file }: Probed): AsyncGenerator<PlacedDraft> {
  const text = await wholeText(file);
  const [head = '', yaml = ''] = PROPERTIES.exec(text) ?? [];
  const properties: unknown = parse(yaml, { maxAliasCount: 0 });
  yield { draft: draftOfNote(properties, noteOf(text.slice(head.length))) };
}

/** The stories of notes. */
export const read = (files: readonly Probed[], world: ImportWorld): AsyncGenerator<ImportItem> =>
  eachFile(
    files.filter(({ file, kind }) => kind === 'text' && /\.(?:md|markdown|txt)$/i.test(file.path)),
    (one) => draftedItems(one.file.path, draftsIn(one), world),
  );
