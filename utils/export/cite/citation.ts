// What is cited of a story or of a photo, in no style and no format yet.
import type { Person } from '../../story/person';
import type { Photo } from '../../story/photo';
import type { SavedStory } from '../../story/saved-story';
import { localDay } from '../local-day';
import { type CitedName, splitName } from './split-name';

/** A work that is cited. Days are YYYY, YYYY-MM or YYYY-MM-DD, as the page printed them. */
export interface Citation {
  /** `graphic`: a photo. `webpage`: a story whose outlet is not known. */
  kind: 'article' | 'webpage' | 'graphic';
  /** Unique in a library. */
  id: string;
  title: string;
  names: readonly CitedName[];
  outlet?: string;
  issued?: string;
  accessed: string;
  url: string;
  section?: string;
  place?: string;
  language?: string;
  abstract?: string;
  keywords: readonly string[];
  /** What no reference manager has a field for. */
  cutline: { id: string; sha256: string; photo?: string };
  /** Of a photo: the headline of the story that prints it, the address of the picture, and the credit as printed. */
  printedIn?: string;
  picture?: string;
  credit?: string;
}

/** What is chosen about citations. */
export interface CitationChoice {
  /** Names are split, by a rule that knows no person. */
  splitNames: boolean;
  /** The reader's tags and note go with them. */
  own: boolean;
}

/** Some readers end a line, and a field with it, at control characters too. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** Only the fields that have something to say. */
const optional = (fields: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, text]) => {
      const line = oneLine(text ?? '');
      return line === '' ? [] : [[name, line]];
    }),
  );

const namesOf = (people: readonly Person[], { splitNames }: CitationChoice): CitedName[] =>
  people.map(({ name }) => (splitNames ? splitName(oneLine(name)) : { literal: oneLine(name) }));

const inStory = (story: SavedStory) => ({
  accessed: localDay(story.retrievedAt),
  url: oneLine(story.url),
  ...optional({
    outlet: story.publisher,
    issued: story.datePublished?.slice(0, 10),
    language: story.inLanguage,
  }),
});

/** What is cited of a story. */
export const storyCitation = (story: SavedStory, choice: CitationChoice): Citation => ({
  kind: oneLine(story.publisher ?? '') === '' ? 'webpage' : 'article',
  id: story.id,
  title: oneLine(story.headline),
  names: namesOf(story.author, choice),
  ...inStory(story),
  ...optional({
    section: story.articleSection,
    place: story.dateline?.place,
    abstract: story.alternativeHeadline,
  }),
  keywords: [
    ...new Set([...story.keywords, ...(choice.own ? story.tags : [])].map(oneLine)),
  ].filter(Boolean),
  cutline: { id: story.id, sha256: story.contentHash },
});

const dayIn = (day: string | undefined): string | undefined =>
  day !== undefined && dayParts(day).length > 0 ? day : undefined;

/** What is cited of a photo: its caption is its title. */
export const photoCitation = (
  story: SavedStory,
  photo: Photo,
  choice: CitationChoice,
): Citation => ({
  kind: 'graphic',
  id: `${story.id}-${photo.id}`,
  title: oneLine(photo.caption ?? photo.altText ?? '') || oneLine(story.headline),
  names: namesOf(photo.creator, choice),
  ...inStory(story),
  ...optional({
    // A file may say anything to be a day.
    issued: dayIn(photo.dateCreated) ?? story.datePublished?.slice(0, 10),
    place: photo.contentLocation,
    printedIn: story.headline,
    picture: photo.contentUrl,
    credit: photo.creditLine,
  }),
  keywords: [],
  cutline: { id: story.id, sha256: story.contentHash, photo: photo.id },
});

/** A day in its parts, as numbers: those that are there. */
export const dayParts = (day: string): number[] =>
  /^\d{4}(?:-\d\d){0,2}$/.test(day) ? day.split('-').map(Number) : [];

/** The names under which Cutline finds the story again, for fields that hold free words. */
export const cutlineNote = ({ cutline, credit }: Citation): string =>
  [
    ...(credit === undefined ? [] : [`Credit: ${credit}`]),
    `Cutline: ${cutline.id}${cutline.photo ? ` ${cutline.photo}` : ''}`,
    `SHA-256: ${cutline.sha256}`,
  ].join('. ');
