// CSL-JSON: an array of references, or `{items:[]}`, as reference managers write it.
import * as v from 'valibot';
import type { Draft } from '../draft';
import { readJson } from '../link-json';
import { looseList, looseText } from '../reading/loose';
import { parted } from '../reading/parted';

const Name = v.looseObject({ literal: looseText, family: looseText, given: looseText });
const Day = v.optional(
  v.fallback(
    v.looseObject({
      'date-parts': v.optional(v.array(v.array(v.union([v.number(), v.string()])))),
      raw: v.optional(v.string()),
      literal: v.optional(v.string()),
    }),
    {},
  ),
  {},
);
const Item = v.looseObject({
  ...{
    title: looseText,
    URL: looseText,
    language: looseText,
    note: looseText,
    abstract: looseText,
  },
  ...{ 'container-title': looseText, keyword: looseText, author: looseList(Name) },
  ...{ issued: Day, accessed: Day },
});
const Items = v.union([
  v.array(v.unknown()),
  v.pipe(
    v.looseObject({ items: v.array(v.unknown()) }),
    v.transform(({ items }) => items),
  ),
]);

const nameOf = ({ literal, family, given }: v.InferOutput<typeof Name>): string =>
  literal || [given, family].filter(Boolean).join(' ');

function dayOf(day: v.InferOutput<typeof Day>): string | undefined {
  const [parts] = day['date-parts'] ?? [];
  if (!parts) return day.raw ?? day.literal;
  const [year, ...rest] = parts.map(String);
  return [year?.padStart(4, '0'), ...rest.map((part) => part.padStart(2, '0'))].join('-');
}

/** What Cutline itself writes into a note, for those who read it: no word of a reader. */
const OWN_NOTE = /(?:^|\n)(?:cutline|sha256): ?\S+/gi;

function* draftsOf(value: unknown): Generator<Draft> {
  for (const entry of v.parse(Items, value)) {
    const parsed = v.safeParse(Item, entry);
    if (!parsed.success) continue;
    const item = parsed.output;
    yield {
      ...{ url: item.URL, title: item.title, language: item.language },
      publisher: item['container-title'],
      authors: item.author.map(nameOf),
      published: dayOf(item.issued),
      savedAt: dayOf(item.accessed),
      tags: parted(item.keyword, /[,;]/),
      note: item.note.replace(OWN_NOTE, ''),
    };
  }
}

/** References with an address, as links. */
export const read = readJson(draftsOf);
