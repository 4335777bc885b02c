// Records that mean harm to whoever opens an export of them, the same for the same seed, and the same written by somebody
// who knows of no dangers.
import { zipSync } from 'fflate';
import Papa from 'papaparse';
import { meanText, randomStory } from '../../../tests/export/markdown/random-story';
import type { SavedStory } from '../../../utils/story/saved-story';
import type { StoryBlock } from '../../../utils/story/story-block';
import { storyText } from '../../../utils/story/story-text';
import { between, type Chance, chanceOf } from '../chance';
import type { Left } from './left';

const LIVE = [
  '<script>fired()</script>',
  '<img src=http://beacon.example/a.png onerror=fired()>',
  '<svg onload=fired()>',
  '![x](http://beacon.example/b.png)',
  '![x][a]\n\n[a]: http://beacon.example/c.png',
  '<iframe src=http://beacon.example/d></iframe>',
];
const TEMPLATES = [
  ...['%%hidden%%', '==lit==', '![[x]]', '[[x|y]]', '<% tp.file %>', '{{ x }}', '{% x %}'],
  ...['`$= dv.x()`', 'key:: value', '$$x$$', 'obsidian://open?vault=x', '#tag', '[^1]: note'],
];
const BEFORE_FORMULAS = [
  '',
  ' ',
  '\u00a0',
  '\u3000',
  '\u200b',
  '\ufeff',
  '\u00ad',
  "'",
  '"',
  '\t',
  '\n',
  '\0',
];
const FORMULAS = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
const LONG_NAMES = ['เรือข้ามฟากกลับมา', 'नौका बंदरगाह पर लौट आई '];
const LETTERS = 300;

const one = (chance: Chance, of: readonly string[]): string =>
  of[between(chance, 0, of.length - 1)] ?? '';

/** A formula behind something; `field` keeps those of one record apart. */
const formula = (chance: Chance, field: number): string =>
  `${one(chance, BEFORE_FORMULAS)}${one(chance, FORMULAS)}${field}+cmd|' /C calc'!A0`;

const live = (chance: Chance): string => `${meanText(chance, 2)} ${one(chance, LIVE)}`;

const HEADLINES: readonly ((chance: Chance) => string)[] = [
  live,
  (chance) => formula(chance, 1),
  (chance) => one(chance, LONG_NAMES).repeat(LETTERS).slice(0, LETTERS),
  (chance) => one(chance, ['Ferry Ångström', 'FERRY ÅNGSTRÖM', 'ferry a\u030angstro\u0308m']),
  (chance) => `${meanText(chance, 3)}\ud83d`,
];

const mean = (chance: Chance): StoryBlock[] => [
  { type: 'list', ordered: chance() < 0.5, items: [{ text: [{ text: live(chance) }] }] },
  { type: 'preformatted', text: `${live(chance)}\n\n    ${live(chance)}` },
  { type: 'table', rows: [[{ text: [{ text: `a|${live(chance)}`, code: true }] }, { text: [] }]] },
  {
    type: 'paragraph',
    text: [
      { text: `${one(chance, TEMPLATES)} ${one(chance, TEMPLATES)}!` },
      { text: 'x', href: 'http://beacon.example/e.png' },
    ],
  },
];

function hostileRecord(chance: Chance, n: number): SavedStory {
  const story = randomStory(chance);
  const photo = {
    id: 'p1',
    caption: live(chance),
    creditLine: formula(chance, 2),
    altText: formula(chance, 3),
    creator: [{ name: `\udca9${meanText(chance, 2)}` }],
    contentUrl: 'http://beacon.example/f.png',
    representativeOfPage: true,
    personsShown: [],
    provenance: {},
  };
  return {
    ...story,
    url: `https://gazette.example/hostile/${n}`,
    retrievedUrl: `https://gazette.example/hostile/${n}`,
    headline: (HEADLINES[n % HEADLINES.length] ?? live)(chance),
    byline: formula(chance, 4),
    note: chance() < 0.5 ? formula(chance, 5) : live(chance),
    body: [...mean(chance), { type: 'photo', photo: 'p1' }, ...story.body],
    photos: [photo],
  };
}

/** So many records. */
export function hostileRecords(seed: number, howMany: number): SavedStory[] {
  const chance = chanceOf(seed);
  return Array.from({ length: howMany }, (_, n) => hostileRecord(chance, n));
}

/** The records put together from strings: the control. One byte of its zip is another than it was. */
export function leftRaw(records: readonly SavedStory[]): Left {
  const texts = records.map(
    (story) => `# ${story.headline}\n\n${story.note}\n\n${storyText(story)}\n`,
  );
  const names = records.map(({ headline }) => `${headline}.md`);
  const files = texts.map((text, n) => [names[n] ?? '', Buffer.from(text)] as const);
  const zip = Buffer.from(zipSync(Object.fromEntries(files)));
  const middle = Math.floor(zip.length / 3);
  zip[middle] = (zip[middle] ?? 0) ^ 0xff;
  const rows = records.map(({ url, headline, byline, note }) => ({ url, headline, byline, note }));
  return {
    texts,
    tables: [Papa.unparse(rows)],
    lines: records.map((story) => JSON.stringify(story)),
    names,
    zips: [zip],
  };
}
