// What a reader may put right before a story is saved. Each correction is a new story; the old one is not touched.
import type { Person, PersonShown } from './person';
import type { Photo } from './photo';
import type { Provenance } from './provenance';
import type { Story } from './story';

/** The origin of a field that the reader set. */
export const BY_READER: Provenance = { pass: 'reader', from: 'popup', confidence: 1 };

/** Whether a provenance says that the reader set the field. */
export const isByReader = (provenance: Provenance | undefined): boolean =>
  provenance?.pass === BY_READER.pass;

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

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

const marked = (provenance: Record<string, Provenance>, ...fields: string[]) => ({
  ...provenance,
  ...Object.fromEntries(fields.map((field) => [field, BY_READER])),
});

/** Sets a field of a story; an empty text takes the field away, but a story keeps its headline. */
export function correctStory(
  story: Story,
  field: StoryField,
  typed: string,
  read: BylineReader,
): Story {
  const value = tidy(typed);
  const { [field]: before, ...rest } = story;
  if (value === (before ?? '') || (field === 'headline' && value === '')) return story;
  const provenance = marked(story.provenance, field, ...(field === 'byline' ? ['author'] : []));
  return {
    ...rest,
    headline: story.headline,
    ...(value && { [field]: value }),
    ...(field === 'byline' && { author: read.names(value).map((name) => ({ name })) }),
    provenance,
  };
}

function corrected(photo: Photo, field: PhotoField, value: string, read: CutlineReader): Photo {
  if (field === 'caption') {
    // Place and day were read out of words that no longer stand there.
    const { caption, contentLocation, dateCreated, ...rest } = photo;
    return { ...rest, ...(value && { caption: value }), personsShown: read.persons(value) };
  }
  const { creditLine, source, ...rest } = photo;
  return { ...rest, ...(value && { creditLine: value }), ...read.credit(value) };
}

const READ_FROM = {
  caption: ['caption', 'personsShown'],
  creditLine: ['creditLine', 'creator', 'source'],
} as const;

/** Sets the caption or the credit of a photo, and reads anew what follows from it. */
export function correctPhoto(
  story: Story,
  id: string,
  field: PhotoField,
  typed: string,
  read: CutlineReader,
): Story {
  const value = tidy(typed);
  const photos = story.photos.map((photo) => {
    if (photo.id !== id || value === (photo[field] ?? '')) return photo;
    const next = corrected(photo, field, value, read);
    return { ...next, provenance: marked(photo.provenance, ...READ_FROM[field]) };
  });
  const changed = photos.some((photo, at) => photo !== story.photos[at]);
  return changed ? withCreditFlag({ ...story, photos }) : story;
}

/** Takes the flag `no-credit` off a story whose photos all have one now. */
function withCreditFlag(story: Story): Story {
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
