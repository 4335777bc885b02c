// What a reader may put right in a story, as it is typed. Each correction is a new story; the old one is not touched.
import type { Person, PersonShown } from './person';
import type { Printed, PrintedField } from './printed';
import type { Provenance } from './provenance';
import type { Story } from './story';

/** The origin of a field that the reader set. */
export const BY_READER: Provenance = { pass: 'reader', from: 'popup', confidence: 1 };

/** Whether a provenance says that the reader set the field. */
export const isByReader = (provenance: Provenance | undefined): boolean =>
  provenance?.pass === BY_READER.pass;

/** A record whose fields say where they came from. */
export interface Traced {
  provenance: Record<string, Provenance>;
  printed?: Printed;
}

/** The fields of a story that can be corrected, and those of a photo. */
export type StoryField = 'headline' | 'byline' | 'publisher' | 'datePublished';
export type PhotoField = 'caption' | 'creditLine';

/** How a byline is read into names, in any language; the extraction knows. */
export interface BylineReader {
  names(byline: string): string[];
}

/** How the words under a photo are read; the caption desk knows. */
export interface CutlineReader {
  credit(creditLine: string): { creator: Person[]; source?: string };
  persons(caption: string): PersonShown[];
}

const isPersons = (value: unknown): value is PersonShown[] =>
  Array.isArray(value) && value.every((one) => typeof one?.name === 'string');

// By hand: the popup corrects without the schemas.
const printedValue = (value: unknown): PrintedField['value'] | undefined =>
  typeof value === 'string' || isPersons(value) ? value : undefined;

function printedOf(record: Traced, field: string): PrintedField {
  const value = printedValue(Reflect.get(record, field));
  const provenance = record.provenance[field];
  return { ...(value !== undefined && { value }), ...(provenance && { provenance }) };
}

/** The record with fields marked as the reader's; what `from` printed in them is kept, and what was kept before stays. */
export function byReader<R extends Traced>(record: R, from: Traced, fields: readonly string[]): R {
  const kept = fields.filter((field) => !isByReader(from.provenance[field]));
  const printed = {
    ...from.printed,
    ...Object.fromEntries(kept.map((field) => [field, printedOf(from, field)])),
  };
  return {
    ...record,
    provenance: {
      ...record.provenance,
      ...Object.fromEntries(fields.map((field) => [field, BY_READER])),
    },
    ...(Object.keys(printed).length > 0 && { printed }),
  };
}

/** The record with these fields as they were printed, with their origin; where that is not known they stay. */
export function asPrinted<R extends Traced>(record: R, fields: readonly string[]): R {
  const back = fields.filter((field) => record.printed?.[field]);
  if (back.length === 0) return record;
  const next: R = { ...record, provenance: { ...record.provenance } };
  const left = Object.entries(record.printed ?? {}).filter(([field]) => !back.includes(field));
  for (const field of back) {
    const { value, provenance } = record.printed?.[field] ?? {};
    if (value === undefined) Reflect.deleteProperty(next, field);
    else Reflect.set(next, field, value);
    if (provenance) next.provenance[field] = provenance;
    else Reflect.deleteProperty(next.provenance, field);
  }
  if (left.length === 0) Reflect.deleteProperty(next, 'printed');
  else Reflect.set(next, 'printed', Object.fromEntries(left));
  return next;
}

/** New values by the name of their field; an empty text takes a field away. */
export type Values = Readonly<Record<string, string | readonly PersonShown[]>>;

const held = (record: object, field: string): unknown => Reflect.get(record, field) ?? '';
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The record with new values; those that are as printed again are no longer the reader's. */
export function corrected<R extends Traced>(
  record: R,
  values: Readonly<Record<string, unknown>>,
): R {
  const changed = Object.entries(values).filter(
    ([field, value]) => !same(held(record, field), value),
  );
  if (changed.length === 0) return record;
  const next: R = { ...record };
  for (const [field, value] of changed) {
    if (value === '') Reflect.deleteProperty(next, field);
    else Reflect.set(next, field, value);
  }
  const marked = byReader(next, record, Object.keys(values));
  const back = Object.keys(values).every((field) =>
    same(held(marked, field), marked.printed?.[field]?.value ?? ''),
  );
  return back ? asPrinted(marked, Object.keys(values)) : marked;
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What was typed for a field of a story, and the names in it. */
export function storyCorrection(field: StoryField, typed: string, read: BylineReader): Values {
  const value = tidy(typed);
  if (field !== 'byline') return { [field]: value };
  return { byline: value, author: read.names(value).map((name) => ({ name })) };
}

/** What was typed under a photo, read anew. */
export function photoCorrection(field: PhotoField, typed: string, read: CutlineReader): Values {
  const value = tidy(typed);
  // Place and day were read out of words that no longer stand there.
  if (field === 'caption')
    return {
      caption: value,
      personsShown: read.persons(value),
      contentLocation: '',
      dateCreated: '',
    };
  const { creator, source = '' } = read.credit(value);
  return { creditLine: value, creator, source };
}

/** Sets a field of a story; an empty text takes the field away, but a story keeps its headline. */
export function correctStory(
  story: Story,
  field: StoryField,
  typed: string,
  read: BylineReader,
): Story {
  const value = tidy(typed);
  if (value === (story[field] ?? '') || (field === 'headline' && value === '')) return story;
  return corrected(story, storyCorrection(field, typed, read));
}

/** Sets the caption or the credit of a photo, and reads anew what follows from it. */
export function correctPhoto(
  story: Story,
  id: string,
  field: PhotoField,
  typed: string,
  read: CutlineReader,
): Story {
  const value = tidy(typed);
  const photos = story.photos.map((photo) =>
    photo.id !== id || value === (photo[field] ?? '')
      ? photo
      : corrected(photo, photoCorrection(field, typed, read)),
  );
  const changed = photos.some((photo, at) => photo !== story.photos[at]);
  return changed ? withCreditFlag({ ...story, photos }) : story;
}

/** A story that keeps its flag `no-credit` only while a photo has none. */
export function withCreditFlag(story: Story): Story {
  const open = story.photos.some((photo) => !photo.creditLine);
  return open ? story : { ...story, flags: story.flags.filter((flag) => flag !== 'no-credit') };
}

/** A story without some of its photos: they leave the body too, and the log says that the reader left them out. */
export function withoutPhotos(story: Story, ids: ReadonlySet<string>): Story {
  const out = story.photos.filter((photo) => ids.has(photo.id));
  if (out.length === 0) return story;
  return withCreditFlag({
    ...story,
    photos: story.photos.filter((photo) => !ids.has(photo.id)),
    body: story.body.filter((block) => block.type !== 'photo' || !ids.has(block.photo)),
    reasons: [
      ...story.reasons,
      ...out.map((photo) => ({
        pass: BY_READER.pass,
        did: 'cut' as const,
        what: photo.contentUrl ?? photo.caption ?? photo.id,
        why: 'left out before saving',
      })),
    ],
  });
}
