// Linkwarden: JSON `{collections:[{id,name,parentId,links:[{name,url,description,createdAt,tags,textContent}]}]}`.
import * as v from 'valibot';
import type { Draft } from '../draft';
import { readJson } from '../link-json';
import { looseList, looseMoment, looseTags, looseText } from '../reading/loose';
import { pathsOf } from '../reading/nested-names';
import { textBlocks } from '../reading/text-blocks';

const Mark = v.looseObject({ text: looseText, comment: looseText, createdAt: looseMoment });
const Link = v.looseObject({
  ...{ name: looseText, url: looseText, description: looseText, textContent: looseText },
  ...{ createdAt: looseMoment, importDate: looseMoment, tags: looseTags },
  ...{ pinnedBy: looseList(v.unknown()), highlight: looseList(Mark) },
});
const Export = v.looseObject({
  collections: looseList(
    v.looseObject({ id: looseText, name: looseText, parentId: looseText, links: looseList(Link) }),
  ),
});

const draftOf = (link: v.InferOutput<typeof Link>, list: string): Draft => ({
  url: link.url,
  title: link.name,
  note: link.description,
  savedAt: link.importDate || link.createdAt,
  tags: link.tags,
  starred: link.pinnedBy.length > 0,
  body: textBlocks(link.textContent),
  highlights: link.highlight.map(({ text, comment, createdAt }) => ({
    exact: text,
    note: comment,
    at: createdAt,
  })),
  ...(list !== '' && !/^unorganized$/i.test(list) && { lists: [list] }),
});

function* draftsOf(value: unknown): Generator<Draft> {
  const { collections } = v.parse(Export, value);
  const paths = pathsOf(
    collections.map(({ parentId, ...list }) => ({ ...list, parent: parentId })),
  );
  for (const { id, links } of collections)
    for (const link of links) yield draftOf(link, paths.get(id) ?? '');
}

/** Links with tags and nested collections, and their text where it is there. */
export const read = readJson(draftsOf);
