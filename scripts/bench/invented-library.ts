// Invented stories in any number, the same for the same number: about 5 kB of text, three tags, two captions.
import type { SavedStory } from '../../utils/story/saved-story';
import type { Story } from '../../utils/story/story';

/** A number from 0 to 1 for a number, always the same (a mixing function, not a source of chance). */
export function spread(seed: number): number {
  let mixed = (seed + 0x6d2b79f5) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 1 | mixed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu łó é ße ñi'.split(
  ' ',
);
const VOCABULARY = 60_000;

/** The word of a rank, 0 being the most frequent. */
export function wordOf(rank: number): string {
  let word = '';
  for (let rest = rank + 7; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
  return word;
}

// Zipf's law, nearly: frequent words are far more frequent.
const drawn = (seed: number): string => wordOf(Math.floor(VOCABULARY ** spread(seed)) - 1);

const sentence = (seed: number, length: number): string =>
  Array.from({ length }, (_, at) => drawn(seed * 131 + at)).join(' ');

/** The tag of a rank; there are four hundred. */
export const tagOf = (rank: number): string => `tag ${wordOf(rank)}`;

const tagsOf = (n: number): string[] => [
  ...new Set([1, 2, 3].map((at) => tagOf(Math.floor(400 ** spread(n * 17 + at)) - 1))),
];

/** A library has far fewer authors than stories, and a few of them write most. */
const AUTHORS = 5000;

const authorOf = (n: number): string => {
  const rank = Math.floor(AUTHORS ** spread(n * 41 + 7));
  return `${wordOf(rank % 97)} ${wordOf(rank)}`;
};

const photo = (n: number, at: number): Story['photos'][number] => ({
  id: `p${at}`,
  caption: sentence(n * 977 + at, 18),
  creditLine: `${drawn(n + at)} ${drawn(n * 3 + at)}/NORDFOTO`,
  creator: [{ name: drawn(n + at) }],
  source: 'NORDFOTO',
  contentUrl: `https://pictures.example/${n}/${at}.jpg`,
  representativeOfPage: at === 1,
  personsShown: [],
  provenance: {},
});

/** The `n`th story as it is read off a page. */
export const inventedStory = (n: number): Story => ({
  schemaVersion: 1,
  extractorVersion: '0.1.0',
  url: `https://gazette.example/${n}`,
  retrievedUrl: `https://gazette.example/${n}`,
  retrievedAt: '2026-11-01T00:00:00.000Z',
  headline: sentence(n * 7, 9),
  author: [{ name: authorOf(n) }],
  datePublished: new Date(Date.UTC(2020, 0, 1) + (n % 2000) * 86_400_000)
    .toISOString()
    .slice(0, 10),
  publisher: `The ${wordOf(n % 60)} Gazette`,
  keywords: [],
  inLanguage: 'en',
  correction: [],
  body: Array.from({ length: 14 }, (_, at) => ({
    type: 'paragraph',
    text: [{ text: sentence(n * 101 + at, 52) }],
  })),
  photos: [photo(n, 1), photo(n, 2)],
  flags: [],
  provenance: {},
  reasons: [],
});

/** The `n`th story as an export holds it. Its id and hash are worked out by the import. */
export function inventedSave(n: number): SavedStory {
  const savedAt = new Date(Date.UTC(2021, 0, 1) + n * 60_000).toISOString();
  return {
    ...inventedStory(n),
    id: '0'.repeat(32),
    savedAt,
    lastSeenAt: savedAt,
    contentHash: '0'.repeat(64),
    tags: tagsOf(n),
    readingState: 'unread',
    starred: false,
    archived: false,
  };
}
