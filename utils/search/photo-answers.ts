// Whether one photo answers the photo desk's filter, and which stories may have such photos.
import type { Photo } from '../story/photo';
import { fold } from '../text/fold';
import { nameFact } from './condition';
import { PHOTO_CONDITIONS, type PhotoStory } from './photo-conditions';
import type { PhotoFilter } from './photo-filter';
import type { Query } from './query';
import { FIRST_DAY, LAST_DAY, storyDay } from './story-day';
import { TRASHED } from './story-marks';
import { queryWords, type WantedWord, wordsOf } from './words';

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

/** Whether a photo is of a name that was chosen. */
const hasName = (
  held: readonly (string | undefined)[],
  wanted: string,
  byLetters: boolean,
): boolean =>
  held.some((name) =>
    byLetters ? name !== undefined && fold(name) === fold(wanted) : name === wanted,
  );

/** Whether a photo of a story passes. */
export function photoAnswers(photo: Photo, story: PhotoStory, filter: PhotoFilter): boolean {
  const { from = FIRST_DAY, to = LAST_DAY } = filter;
  const day = storyDay(story);
  if (day < from || day > to) return false;
  for (const { field, names, lines } of PHOTO_CONDITIONS) {
    const wanted = filter[field];
    if (wanted === undefined || names === undefined) continue;
    if (!hasName(names(photo, story), wanted, lines !== undefined)) return false;
  }
  const wanted = typed(filter.text);
  if (wanted.length === 0) return true;
  const held = wordsUnder(photo, story);
  return wanted.every((one) => hasWord(held, one));
}

/** The stories among which such photos are. */
export function storiesWithPhotos(filter: PhotoFilter): Query {
  const { from, to } = filter;
  const named = PHOTO_CONDITIONS.flatMap(({ field, lines, word }): Query[] => {
    const name = filter[field];
    if (name === undefined) return [];
    if (word !== undefined) return [{ kind: 'fact', fact: nameFact(word, name) }];
    if (lines === undefined) return [];
    return queryWords(name).map((one) => ({ kind: 'word', ...one, field: lines }));
  });
  return {
    kind: 'every',
    of: [
      { kind: 'fact', fact: 'photo' },
      ...typed(filter.text).map((one): Query => ({ kind: 'word', ...one })),
      ...named,
      ...(from === undefined && to === undefined
        ? []
        : [{ kind: 'days', from: from ?? FIRST_DAY, to: to ?? LAST_DAY } as const]),
      { kind: 'not', of: { kind: 'mark', mark: TRASHED } },
    ],
  };
}
