// wallabag: JSON of version 1 (an object by numbers, 0 and 1 for states) and 2 (a list), with HTML and annotations; its CSV,
// whose clock has twelve hours and no half of the day, gives days alone.
import * as v from 'valibot';
import type { Draft } from '../draft';
import type { ImportWorld } from '../import-format';
import { readJson } from '../link-json';
import { htmlBlocks } from '../reading/html-blocks';
import { looseFlag, looseList, looseMoment, looseTags, looseText } from '../reading/loose';
import { parted } from '../reading/parted';

const Annotation = v.looseObject({ text: looseText, quote: looseText, created_at: looseMoment });
const Entry = v.looseObject({
  ...{ title: looseText, url: looseText, given_url: looseText, content: looseText },
  ...{ is_archived: looseFlag, is_read: looseFlag, is_starred: looseFlag, is_fav: looseFlag },
  ...{ created_at: looseMoment, published_at: looseMoment, language: looseText },
  published_by: v.optional(v.fallback(v.union([v.string(), v.array(v.string())]), ''), ''),
  tags: v.optional(v.fallback(v.union([v.string(), looseTags]), ''), ''),
  annotations: looseList(Annotation),
});
type Entry = v.InferOutput<typeof Entry>;

const Entries = v.union([
  v.pipe(
    v.array(v.unknown()),
    v.transform((list): unknown[] => list),
  ),
  v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((map) => Object.values(map)),
  ),
]);

const markOf = ({ quote, text, created_at }: v.InferOutput<typeof Annotation>) => ({
  ...{ exact: quote, note: text, at: created_at },
});

function draftOf(entry: Entry, { parseHtml }: ImportWorld): Draft {
  const { published_by: by, tags, annotations, content } = entry;
  const archived = entry.is_archived || entry.is_read;
  const url = entry.url || entry.given_url;
  // What stands on no words is a note on the whole.
  const loose = annotations.filter(({ quote }) => quote.trim() === '').map(({ text }) => text);
  return {
    ...{ url, title: entry.title, archived, starred: entry.is_starred || entry.is_fav },
    ...{ savedAt: entry.created_at, published: entry.published_at, language: entry.language },
    authors: typeof by === 'string' ? parted(by, ',') : by,
    tags: typeof tags === 'string' ? parted(tags, ',') : tags,
    ...(archived && { state: 'read' as const }),
    note: loose.filter(Boolean).join('\n\n'),
    highlights: annotations.map(markOf),
    ...(content !== '' && { body: htmlBlocks(parseHtml(content, url)) }),
  };
}

function* draftsOf(value: unknown, world: ImportWorld): Generator<Draft> {
  for (const entry of v.parse(Entries, value)) {
    const parsed = v.safeParse(Entry, entry);
    if (parsed.success) yield draftOf(parsed.output, world);
  }
}

/** Stories with their text, annotations and tags. */
export const read = readJson(draftsOf);
