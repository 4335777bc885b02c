// A library to look at: invented stories of several languages with photos, nested tags, states, notes, wire copies in other
// outlets and earlier versions. The same for the same number.
import type { Photo } from '../../utils/story/photo';
import type { SavedStory } from '../../utils/story/saved-story';
import { inventedSave, spread } from '../bench/invented-library';
import { TONGUES, type Tongue } from './tongues';

const drawn = <T>(of: readonly T[], seed: number): T => {
  const one = of[Math.floor(spread(seed) * of.length)];
  if (one === undefined) throw new Error('Nothing to choose from.');
  return one;
};

const OUTLETS = [
  'Harbour Gazette',
  'Mill Courier',
  'Northern Ledger',
  'Le Phare',
  'Der Bote',
  'Kurier Portowy',
  '港新聞',
];
const NAMES = [
  'Ana Lindqvist',
  'Ivo Brandt',
  'Mira Holt',
  'Jonas Weil',
  'Zofia Łęcka',
  'Amal Haddad',
  'Ken Mori',
  'Ruth Okafor',
];
const AGENCIES = ['NORDFOTO', 'SUDFOTO', 'PRESSKREIS'];
const TAGS = [
  'sea',
  'sea/ferries',
  'sea/fishing',
  'city',
  'city/council',
  'city/schools',
  'weather',
  'été',
  '東京',
  'to read',
  'thesis',
];

/** Every so manieth story is a copy of an earlier one in another outlet, or was clipped before with other words. */
const COPY = 23;
const VERSION = 17;
const PARAGRAPHS = 9;

// Nine of ten stories are in the first four languages.
const tongueOf = (n: number): Tongue =>
  spread(n * 7) < 0.6 ? drawn(TONGUES.slice(0, 1), n) : drawn(TONGUES, n * 13 + 1);

function sentence({ words, gap, stop }: Tongue, seed: number, length: number): string {
  const text = Array.from({ length }, (_, at) => drawn(words, seed * 131 + at)).join(gap);
  return `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}${stop}`;
}

const paragraph = (tongue: Tongue, seed: number): string =>
  [0, 1, 2].map((at) => sentence(tongue, seed * 3 + at, 14)).join(tongue.gap);

function photoOf(tongue: Tongue, n: number, at: number): Photo {
  const [name, agency] = [drawn(NAMES, n * 5 + at), drawn(AGENCIES, n * 11 + at)];
  const person = drawn(NAMES, n * 3 + at);
  return {
    id: `p${at}`,
    caption: `${sentence(tongue, n * 977 + at, 9)} ${person}.`,
    ...(spread(n + at) < 0.85 && { creditLine: `${name}/${agency}`, source: agency }),
    creator: [{ name }],
    // Some pictures are printed by several stories.
    contentUrl: `https://pictures.example/${Math.floor(n / 3)}/${at}-1200x800.jpg`,
    width: 1200,
    height: 800,
    representativeOfPage: at === 1,
    personsShown: spread(n * 2 + at) < 0.4 ? [{ name: person }] : [],
    provenance: {},
  };
}

const textOf = (n: number): SavedStory['body'] => {
  const tongue = tongueOf(n);
  return Array.from({ length: PARAGRAPHS }, (_, at) => ({
    type: 'paragraph',
    text: [{ text: paragraph(tongue, n * 101 + at) }],
  }));
};

/** The filing of a story: tags, states, notes, a few in the trash. */
function filingOf(n: number): Partial<SavedStory> {
  const chance = (at: number): number => spread(n * 31 + at);
  const tags = [1, 2, 3].filter((at) => chance(at) < 0.5).map((at) => drawn(TAGS, n * 17 + at));
  return {
    tags: [...new Set(tags)],
    readingState: chance(4) < 0.6 ? 'unread' : chance(5) < 0.3 ? 'reading' : 'read',
    starred: chance(6) < 0.1,
    archived: chance(7) < 0.2,
    ...(chance(8) < 0.05 && { note: sentence(tongueOf(n), n * 41, 8) }),
    ...(chance(9) < 0.02 && { trashedAt: '2026-11-20T09:00:00.000Z' }),
  };
}

/** The `n`th story; where it was clipped before with other words, that clip comes first. */
export function seededSaves(n: number): SavedStory[] {
  const tongue = tongueOf(n);
  const copied = n % COPY === 0 && n > 0 ? n - 5 : n;
  const body = textOf(copied);
  const [first] = body;
  const save: SavedStory = {
    ...inventedSave(n),
    ...filingOf(n),
    headline: sentence(tongue, n * 7, 7).slice(0, -1),
    alternativeHeadline: sentence(tongue, n * 9, 11),
    inLanguage: tongue.language,
    publisher: drawn(OUTLETS, n * 19),
    author: [{ name: drawn(NAMES, n * 23) }],
    body: copied === n ? body : [...body.slice(0, -1), ...textOf(n).slice(0, 1)],
    photos: Array.from({ length: Math.floor(spread(n * 29) * 4) }, (_, at) =>
      photoOf(tongue, n, at + 1),
    ),
    flags: spread(n * 37) < 0.05 ? ['truncated'] : [],
  };
  if (n % VERSION > 0 || first === undefined) return [save];
  const earlier = { ...save, headline: sentence(tongue, n * 7 + 1, 7), body: body.slice(1) };
  const later = new Date(Date.parse(save.savedAt) + 3_600_000).toISOString();
  return [earlier, { ...save, lastSeenAt: later }];
}
