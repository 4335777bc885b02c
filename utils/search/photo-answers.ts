// Whether one photo answers the photo desk's filter, and which stories may have such photos.
import type { Photo } from '../story/photo';
import { fold } from '../text/fold';
import type { PhotoFilter } from './photo-filter';
import type { Query, QueryField } from './query';
import { FIRST_DAY, LAST_DAY, storyDay } from './story-day';
import { TRASHED } from './story-marks';
import { agencyFact, outletFact } from './story-terms';
import { queryWords, type WantedWord, wordsOf } from './words';

/** What the desk needs of the story around a photo. */
interface PhotoStory {
  headline: string;
  publisher?: string;
  datePublished?: string;
  savedAt: string;
}

/** What was typed, its last word perhaps unfinished. */
function typed(text: string): WantedWord[] {
  const words = queryWords(text);
  return words.map((one, at) => (at === words.length - 1 ? { ...one, prefix: true } : one));
}

const wordsUnder = (photo: Photo, { headline }: PhotoStory): string[] =>
  [
    photo.caption,
    photo.creditLine,
    photo.copyrightNotice,
    photo.altText,
    photo.source,
    headline,
    ...photo.creator.map(({ name }) => name),
    ...photo.personsShown.map(({ name }) => name),
  ].flatMap((text) => (text ? wordsOf(text) : []));

const hasWord = (held: readonly string[], { word, prefix }: WantedWord): boolean =>
  held.some((one) => one === word || (prefix && one.startsWith(word)));

const same = (a: string | undefined, b: string): boolean => a !== undefined && fold(a) === fold(b);

/** Whether a photo of a story passes. */
export function photoAnswers(photo: Photo, story: PhotoStory, filter: PhotoFilter): boolean {
  const { credit, creator, agency, outlet, person, from = FIRST_DAY, to = LAST_DAY } = filter;
  const day = storyDay(story);
  if (day < from || day > to) return false;
  if (credit !== undefined && !same(photo.creditLine, credit)) return false;
  if (creator !== undefined && !photo.creator.some(({ name }) => same(name, creator))) return false;
  if (agency !== undefined && photo.source !== agency) return false;
  if (outlet !== undefined && story.publisher !== outlet) return false;
  if (person !== undefined && !photo.personsShown.some(({ name }) => same(name, person)))
    return false;
  const wanted = typed(filter.text);
  if (wanted.length === 0) return true;
  const held = wordsUnder(photo, story);
  return wanted.every((one) => hasWord(held, one));
}

const inField = (text: string | undefined, field?: QueryField): Query[] =>
  queryWords(text ?? '').map((one) => ({ kind: 'word', ...one, ...(field && { field }) }));

/** The stories among which such photos are. */
export function storiesWithPhotos(filter: PhotoFilter): Query {
  const { agency, outlet, from, to } = filter;
  return {
    kind: 'every',
    of: [
      { kind: 'fact', fact: 'photo' },
      ...typed(filter.text).map((one): Query => ({ kind: 'word', ...one })),
      ...inField(filter.credit, 'credit'),
      ...inField(filter.creator, 'credit'),
      ...inField(filter.person, 'person'),
      ...(agency === undefined ? [] : [{ kind: 'fact', fact: agencyFact(agency) } as const]),
      ...(outlet === undefined ? [] : [{ kind: 'fact', fact: outletFact(outlet) } as const]),
      ...(from === undefined && to === undefined
        ? []
        : [{ kind: 'days', from: from ?? FIRST_DAY, to: to ?? LAST_DAY } as const]),
      { kind: 'not', of: { kind: 'mark', mark: TRASHED } },
    ],
  };
}
