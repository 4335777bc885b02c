// Stories and queries drawn by chance, the same for the same seed.
import type { Query } from '../../../utils/search/query';
import { readQuery } from '../../../utils/search/read-query';
import type { SavedStory } from '../../../utils/story/saved-story';
import { aStory, paragraph } from '../../archive/a-story';

/** Chance that repeats: mulberry32. */
export function chance(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const one = <T>(of: readonly T[]): T => {
    const chosen = of[below(of.length)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  };
  const some = <T>(most: number, of: () => T): T[] => Array.from({ length: below(most + 1) }, of);
  return { next, below, one, some };
}
export type Chance = ReturnType<typeof chance>;

// Few words, so that they meet; of several scripts, some the beginning of others, one of two halves.
const WORDS =
  'sea seal seals sealing port ports Łódź lodz wind windy gale harbour ferry ferries quay 東京 東京都 京都 ที่ กรุงเทพ москва ёлка it’s 3.5 a 𝒜𝒷 𝒜𝒸 été'.split(
    ' ',
  );
const NAMES = ['Ana Lindqvist', 'Ivo Brandt', 'Mira Holt', 'NORDFOTO', 'SUDFOTO/AGENCE'];
const TAGS = ['sea', 'Ports', 'wind & gale', '東京', 'été'];
const STATES = ['unread', 'reading', 'read'] as const;

const line = (by: Chance): string =>
  by.some(8, () => by.one(WORDS)).join(by.one([' ', ', ', ' – ']));
const id = (number: number): string =>
  ((number * 2654435761) % 4294967296).toString(16).padStart(8, '0').repeat(4);

/** A story by chance. */
export function randomStory(by: Chance, number: number): SavedStory {
  const [photo] = aStory().photos;
  if (!photo) throw new Error('the invented story has a photo');
  const { publisher, datePublished, ...undated } = aStory();
  return {
    ...undated,
    ...(by.below(3) ? { publisher: by.one(['Harbour Gazette', 'Mill Courier', 'Été']) } : {}),
    ...(by.below(3)
      ? { datePublished: by.one(['2026-10-01', '2026-10', '2025-12-31T23:59Z']) }
      : {}),
    url: `https://gazette.example/${number}`,
    headline: line(by),
    alternativeHeadline: line(by),
    byline: by.one(NAMES),
    author: by.some(2, () => ({ name: by.one(NAMES) })),
    body: by.some(4, () => paragraph(line(by))),
    photos: by.some(2, () => ({
      ...photo,
      caption: line(by),
      creditLine: by.one(NAMES),
      personsShown: by.some(1, () => ({ name: by.one(NAMES) })),
    })),
    flags: by.below(5) ? [] : ['truncated'],
    id: id(number),
    contentHash: '0'.repeat(64),
    // Few moments, so that many stories share one.
    savedAt: new Date(Date.UTC(2026, 9, 1 + by.below(20))).toISOString(),
    lastSeenAt: '2026-11-01T00:00:00.000Z',
    ...randomFiling(by),
  };
}

/** Tags and states by chance. */
export function randomFiling(by: Chance) {
  return {
    tags: [...new Set(by.some(3, () => by.one(TAGS)))],
    readingState: by.one(STATES),
    starred: by.below(4) === 0,
    archived: by.below(4) === 0,
    ...(by.below(6) ? {} : { trashedAt: '2026-11-02T00:00:00.000Z' }),
  };
}

const part = (by: Chance): string => {
  const words = (most: number): string =>
    [by.one(WORDS), ...by.some(most, () => by.one(WORDS))].join(' ');
  return by.one([
    () => by.one(WORDS),
    () => by.one(WORDS).slice(0, 1 + by.below(3)),
    () => `"${words(2)}"`,
    () => `tag:"${by.one(TAGS)}"`,
    () => `outlet:${by.one(['gazette', 'mill', 'ete', 'h'])}`,
    () =>
      `${by.one(['author', 'credit', 'agency', 'person'])}:${by.one(['ana', 'brandt', '"ivo brandt"', 'nord', 'agence'])}`,
    () =>
      `${by.one(['before', 'after'])}:${by.one(['2026', '2026-10', '2026-10-05', '2025-12-31'])}`,
    () =>
      `is:${by.one(['unread', 'reading', 'read', 'starred', 'archived', 'linkonly', 'truncated'])}`,
    () => `has:${by.one(['photo', 'caption', 'note'])}`,
  ])();
};

/** A query by chance, as a reader might type it. */
export function randomQuery(by: Chance, depth = 2): string {
  const parts = [0, ...by.some(2, () => 0)].map(() => {
    const minus = by.below(5) ? '' : '-';
    return depth > 0 && by.below(4) === 0
      ? `${minus}(${randomQuery(by, depth - 1)})`
      : minus + part(by);
  });
  return parts.join(by.one([' ', ' ', ' OR ']));
}

/** The query of a text that must be one. */
export function understood(text: string): Query {
  const query = readQuery(text);
  if (!query.ok) throw new Error(`${text}: ${query.trouble.kind}`);
  return query.value;
}
