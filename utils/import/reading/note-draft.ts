// The properties of a note and its text as a draft. What Cutline writes over and into the text (deck, names, photos) is known
// by the properties and stands there once.
import * as v from 'valibot';
import type { Photo } from '../../story/photo';
import { WebAddress } from '../../story/photo';
import { spanText } from '../../story/span-text';
import type { StoryBlock } from '../../story/story-block';
import type { Draft } from '../draft';
import { looseFlag, looseList, looseMoment, looseText } from './loose';
import type { MarkdownNote } from './markdown-note';

const texts = v.union([
  looseList(v.string()),
  v.pipe(
    v.string(),
    v.transform((text) => [text]),
  ),
]);

const PhotoProperties = v.looseObject({
  ...{ url: looseText, caption: looseText, credit: looseText, source: looseText },
  ...{ copyright: looseText, alt: looseText, location: looseText, taken: looseText },
  ...{ creator: looseList(v.string()), persons: looseList(v.string()), lead: looseFlag },
  width: v.optional(v.fallback(v.number(), 0), 0),
  height: v.optional(v.fallback(v.number(), 0), 0),
});

const Properties = v.looseObject({
  ...{ title: looseText, source: looseText, url: looseText, link: looseText },
  ...{ published: looseMoment, created: looseMoment, description: looseText, publisher: looseText },
  ...{ language: looseText, note: looseText, state: looseText, cutline: looseText },
  ...{ author: v.optional(v.fallback(texts, []), []), tags: v.optional(v.fallback(texts, []), []) },
  ...{
    labels: v.optional(v.fallback(texts, []), []),
    keywords: v.optional(v.fallback(texts, []), []),
  },
  ...{ starred: looseFlag, archived: looseFlag, photos: looseList(PhotoProperties) },
});
type Properties = v.InferOutput<typeof Properties>;

const some = <K extends string>(key: K, text: string) => (text === '' ? {} : { [key]: text });

const photoOf = (one: v.InferOutput<typeof PhotoProperties>, at: number): Photo => ({
  id: `p${at + 1}`,
  ...some('caption', one.caption),
  ...some('creditLine', one.credit),
  ...some('source', one.source),
  ...some('copyrightNotice', one.copyright),
  ...some('altText', one.alt),
  ...some('contentLocation', one.location),
  ...some('dateCreated', one.taken),
  ...(v.is(WebAddress, one.url) && { contentUrl: one.url }),
  ...(one.width > 0 && { width: one.width }),
  ...(one.height > 0 && { height: one.height }),
  creator: one.creator.map((name) => ({ name })),
  representativeOfPage: one.lead,
  personsShown: one.persons.map((name) => ({ name })),
  provenance: {},
});

const PHOTO = /^\s*Photo (\d+)(?:\n|$)/;

/** Paragraphs that show a photo become its place. Photos are numbered as they were, so their order tells which is which. */
function withPhotos(blocks: readonly StoryBlock[], photos: readonly Photo[]): StoryBlock[] {
  const wordsOf = (block: StoryBlock) => (block.type === 'paragraph' ? spanText(block.text) : '');
  const numbers = blocks.flatMap((block) => PHOTO.exec(wordsOf(block))?.[1] ?? []).map(Number);
  const ordered = [...new Set(numbers)].sort((a, b) => a - b);
  return blocks.map((block) => {
    const number = PHOTO.exec(wordsOf(block))?.[1];
    const photo = number === undefined ? undefined : photos[ordered.indexOf(Number(number))];
    return photo ? { type: 'photo', photo: photo.id } : block;
  });
}

/** The text without the lines that say again what the properties say. */
function withoutHead(
  blocks: readonly StoryBlock[],
  { description, author }: Properties,
): StoryBlock[] {
  const body = [...blocks];
  const isLine = (words: (text: string) => boolean) =>
    body[0]?.type === 'paragraph' && words(spanText(body[0].text));
  if (description !== '' && isLine((text) => text === description)) body.shift();
  const [first = ''] = author;
  if (first !== '' && isLine((text) => text.length < 200 && text.includes(first))) body.shift();
  return body;
}

const STATES = ['unread', 'reading', 'read'] as const;

/** The draft of a note. */
export function draftOfNote(given: unknown, note: MarkdownNote): Draft {
  const parsed = v.safeParse(Properties, given);
  const said = parsed.success ? parsed.output : v.parse(Properties, {});
  const photos = said.photos.map(photoOf);
  const own = said.cutline !== '';
  const text = own ? withoutHead(note.blocks, said) : note.blocks;
  return {
    url: said.source || said.url || said.link,
    title: said.title || note.title,
    ...{ savedAt: said.created, published: said.published, deck: own ? said.description : '' },
    ...{ authors: said.author, publisher: said.publisher, language: said.language },
    ...{ keywords: said.keywords, tags: said.labels.length > 0 ? said.labels : said.tags },
    ...{ note: said.note, starred: said.starred, archived: said.archived },
    state: STATES.find((state) => state === said.state),
    ...{ body: withPhotos(text, photos), photos, highlights: note.highlights },
  };
}
