// Karakeep (once Hoarder): JSON `{bookmarks:[{createdAt,title,tags,lists,content,note,archived}],lists:[{id,name,parentId}]}`.
import * as v from 'valibot';
import { addressOfWords, type Draft } from '../draft';
import { draftedItems, type PlacedDraft } from '../drafted-items';
import { eachFile } from '../each-file';
import type { ImportItem, ImportWorld } from '../import-format';
import type { Probed } from '../probe';
import { looseFlag, looseList, looseMoment, looseTags, looseText } from '../reading/loose';
import { type Nested, pathsOf } from '../reading/nested-names';
import { textBlocks } from '../reading/text-blocks';

const Content = v.looseObject({ type: looseText, url: looseText, text: looseText });
const Bookmark = v.looseObject({
  ...{ title: looseText, note: looseText, createdAt: looseMoment },
  ...{ tags: looseTags, lists: looseList(v.string()), archived: looseFlag, favourited: looseFlag },
  content: v.optional(v.fallback(Content, { type: '', url: '', text: '' }), {}),
});
const List = v.pipe(
  v.looseObject({ id: looseText, name: looseText, parentId: looseText }),
  v.transform(({ id, name, parentId }): Nested => ({ id, name, parent: parentId })),
);
const Export = v.looseObject({ bookmarks: looseList(Bookmark), lists: looseList(List) });

type Bookmark = v.InferOutput<typeof Bookmark>;

async function draftOf(bookmark: Bookmark, paths: ReadonlyMap<string, string>): Promise<Draft> {
  const { title, note, createdAt, tags, lists, archived, favourited, content } = bookmark;
  const { url, text } = content;
  const isNote = url === '' && text.trim() !== '';
  const [first = ''] = text.trim().split('\n', 1);
  return {
    url: isNote ? await addressOfWords(text) : url,
    title: title === '' && isNote ? first.slice(0, 100) : title,
    ...{ note, savedAt: createdAt, tags, archived, starred: favourited },
    lists: lists.flatMap((id) => paths.get(id) ?? []),
    ...(isNote && { body: textBlocks(text) }),
  };
}

async function* draftsIn(one: Probed): AsyncGenerator<PlacedDraft> {
  if (one.kind !== 'json') return;
  const { bookmarks, lists } = v.parse(Export, one.value);
  const paths = pathsOf(lists);
  for (const [at, bookmark] of bookmarks.entries())
    yield { draft: await draftOf(bookmark, paths), line: at + 1 };
}

/** Links and notes with tags and nested lists. */
export const read = (files: readonly Probed[], world: ImportWorld): AsyncGenerator<ImportItem> =>
  eachFile(files, (one) => draftedItems(one.file.path, draftsIn(one), world));
