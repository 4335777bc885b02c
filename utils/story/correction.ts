// What a reader puts right in a story or under its photos, and the story it becomes. An empty text takes a field away.
import * as v from 'valibot';
import { asPrinted, corrected, withCreditFlag } from './correct-story';
import type { Photo } from './photo';
import { PrintedValue } from './printed';
import type { Story } from './story';

/** The fields that can be put right: of a story's head, and of what stands under a photo. */
const FIELDS = v.picklist([
  'headline',
  'byline',
  'author',
  'publisher',
  'datePublished',
  'caption',
  'personsShown',
  'contentLocation',
  'dateCreated',
  'creditLine',
  'creator',
  'source',
]);

/** New words, and what was read out of them. */
const Corrections = v.record(FIELDS, PrintedValue);

/** The fields that go with another: what was read out of it goes back with it. */
const READ_OUT: Readonly<Record<string, readonly string[]>> = {
  byline: ['author'],
  caption: ['personsShown', 'contentLocation', 'dateCreated'],
  creditLine: ['creator', 'source'],
};

const withReadOut = (fields: readonly string[]): string[] =>
  fields.flatMap((field) => [field, ...(READ_OUT[field] ?? [])]);

/** What is done to a story: its head and some of its photos are put right, or fields of them are as printed again. */
export const Correcting = v.object({
  story: v.exactOptional(Corrections),
  photo: v.exactOptional(Corrections),
  /** Names of fields that are to be as they were printed. */
  asPrinted: v.exactOptional(v.array(v.string())),
});
export type Correcting = v.InferOutput<typeof Correcting>;

/** The photos of a story that are meant. None: the story itself is. */
export const Corrected = v.object({
  id: v.string(),
  photos: v.exactOptional(v.array(v.string())),
});
export type Corrected = v.InferOutput<typeof Corrected>;

/** A story, corrected; the same object where nothing changes. */
export function correctedStory<S extends Story>(
  story: S,
  photos: readonly string[] | undefined,
  how: Correcting,
): S {
  const back = withReadOut(how.asPrinted ?? []);
  if (photos === undefined) {
    const { headline, ...others } = how.story ?? {};
    // A story keeps its headline.
    const next = corrected(story, { ...others, ...(headline && { headline }) });
    return asPrinted(next, back);
  }
  const meant = (photo: Photo): Photo =>
    photos.includes(photo.id) ? asPrinted(corrected(photo, how.photo ?? {}), back) : photo;
  const next = story.photos.map(meant);
  if (next.every((photo, at) => photo === story.photos[at])) return story;
  const { flags } = withCreditFlag({ ...story, photos: next });
  return { ...story, photos: next, flags };
}
