// What the judge of blocks looks at: numbers that mean the same on every site and in every language.
import { LETTER, UPPER } from '../../text/letter-classes';
import { shareIn, wordsOf } from '../../text/likeness';
import type { BlockInPage, BlockPage } from './block-in-page';
import { CUE_NAMES } from './cue-words';
import { BY, CALLS, FURNITURE, READ_ALSO, RIGHTS, WHEN } from './phrases';
import type { Place } from './place';
import { ENDS_AS_SENTENCE } from './prose';

type Feature = (one: BlockInPage, page: BlockPage) => number;

/** Levels that a cue is looked for above a block; more says no more. */
const FAR = 7;

const bit = (value: boolean): number => (value ? 1 : 0);
const log = (value: number): number => Math.log2(1 + value);
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
const linkShare = (place: Place | undefined): number =>
  share(place?.linked ?? 0, place?.chars ?? 0);
const proseShare = (place: Place | undefined): number =>
  share(place?.prose ?? 0, place?.chars ?? 0);

const KINDS = [
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'td',
  'blockquote',
  'figcaption',
  'section',
];
const kindOf = ({ block: { place } }: BlockInPage): number => {
  const at = KINDS.indexOf(place.name);
  if (at >= 0) return at;
  return /^h[56]$/.test(place.name) ? KINDS.indexOf('h4') : KINDS.length;
};

/** Features of a block taken alone, asked of its neighbours too. */
const OWN: Record<string, Feature> = {
  weight: (one) => log(one.weight),
  linked: (one) => share(one.block.linked, one.block.text.length),
  ends: (one) => bit(ENDS_AS_SENTENCE.test(one.block.text)),
  kind: kindOf,
  away: (one) => one.away,
  deep: (one) => one.path.length,
  sameKin: (one) => log(one.kin),
  inBody: (one) => one.inBody,
};

const countOf = (text: string, pattern: RegExp): number => {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count += 1;
  return count;
};

/** Phrases are looked for in short blocks only: in long ones they are part of the story. */
const says =
  (pattern: RegExp, longest: number): Feature =>
  ({ block: { text } }) =>
    bit(text.length < longest && pattern.test(text));

const CAPITALS = new RegExp(`(?<![${LETTER}0-9])[${UPPER}]`, 'g');

const CONTENT: Record<string, Feature> = {
  strong: (one) => share(one.block.strong, one.block.text.length),
  insideLink: (one) => bit(one.block.insideLink),
  capitals: ({ block: { text } }) => share(countOf(text, CAPITALS), countOf(text, /\s+/g) + 1),
  shouted: ({ block: { text } }) =>
    bit(text.length > 3 && text.length < 200 && text === text.toUpperCase()),
  digits: ({ block: { text } }) => share(countOf(text, /\d/g), text.length),
  sentences: ({ block: { text } }) => log(countOf(text, /[.!?。！？]["'”’»)]*(?:\s|$)/g)),
  commas: ({ block: { text } }) => log(countOf(text, /[,;、，]/g)),
  quoted: (one) => bit(/^["“„«'‘]/.test(one.block.text)),
  colon: (one) => bit(one.block.text.endsWith(':')),
  question: (one) => bit(one.block.text.endsWith('?')),
  bars: (one) => countOf(one.block.text, /[|•·›»/]/g),
  readAlso: says(READ_ALSO, 300),
  calls: says(CALLS, 600),
  rights: says(RIGHTS, 600),
  when: says(WHEN, 160),
  by: says(BY, 200),
  furniture: says(FURNITURE, 60),
  address: (one) => bit(/@|https?:|www\./.test(one.block.text)),
  likeTitle: (one, page) => bit(isLikeTitle(one, page)),
  likeDescription: (one, page) => likeDescription(one, page),
  repeats: (one) => Math.min(4, one.repeats),
};

const isLikeTitle = ({ letters }: BlockInPage, { titleLetters }: BlockPage): boolean =>
  letters.length > 5 &&
  letters.length < 300 &&
  titleLetters.some((title) => title.includes(letters) || letters.includes(title));

function likeDescription({ block: { text } }: BlockInPage, { described }: BlockPage): number {
  if (text.length < 30 || text.length > 900 || described.length === 0) return 0;
  const words = wordsOf(text);
  return described.reduce((best, bag) => Math.max(best, shareIn(words, bag)), 0);
}

const PLACING: Record<string, Feature> = {
  at: (one) => one.at / one.count,
  before: (one) => one.before,
  after: (one) => bit(one.before >= 0.999),
  sinceHeadline: (one) => (one.sinceHeadline < 0 ? -1 : log(one.sinceHeadline)),
  sinceTitle: (one) => (one.sinceTitle < 0 ? -1 : Math.min(20, one.sinceTitle)),
  untilProse: (one) => (one.untilProse < 0 ? -1 : Math.min(20, one.untilProse)),
  headlines: (one) => Math.min(5, one.headlines),
  article: (one) => Math.min(5, one.article),
  siblings: (one) => log(one.siblings),
  depthBelowMain: (one, page) => (page.main ? one.block.place.depth - page.main.depth : 0),
  placeChars: (one) => log(one.block.place.chars),
  placeLinked: (one) => linkShare(one.block.place),
  parentChars: (one) => log(one.block.place.parent?.chars ?? 0),
  parentLinked: (one) => linkShare(one.block.place.parent),
  parentProse: (one) => proseShare(one.block.place.parent),
  parentBlocks: (one) => log(one.block.place.parent?.blocks ?? 0),
  grandLinked: (one) => linkShare(one.block.place.parent?.parent),
  branchProse: (one) => proseShare(one.path.at(-1)),
  branchLinked: (one) => linkShare(one.path.at(-1)),
  branchChars: (one) => log(one.path.at(-1)?.chars ?? 0),
  branchBlocks: (one) => log(one.path.at(-1)?.blocks ?? 0),
  mainChars: (_, page) => log(page.main?.chars ?? 0),
  mainLinked: (_, page) => linkShare(page.main),
  pageBlocks: (one) => log(one.count),
  articleBody: (_, page) => bit(page.bodyLetters.length >= 300),
  samePlaceBefore: (one) => bit(one.previous?.block.place.parent === one.block.place.parent),
  samePlaceAfter: (one) => bit(one.next?.block.place.parent === one.block.place.parent),
  hidden: (one) => bit(one.block.place.hidden),
};

const TAG_NAMES =
  'nav header footer aside figure table blockquote li section article button figcaption dl details'.split(
    ' ',
  );
const NEIGHBOURS = ['previous', 'next', 'previous2', 'next2'];

const ownFeatures = Object.values(OWN);
const otherFeatures = [...Object.values(CONTENT), ...Object.values(PLACING)];

/** The names of the features, in the order of their values. */
export const FEATURE_NAMES = [
  ...Object.keys(OWN),
  ...[CONTENT, PLACING].flatMap((group) => Object.keys(group)),
  ...CUE_NAMES.map((name) => `cue ${name}`),
  ...CUE_NAMES.map((name) => `own ${name}`),
  ...TAG_NAMES.map((name) => `in ${name}`),
  ...NEIGHBOURS.flatMap((where) => Object.keys(OWN).map((name) => `${where} ${name}`)),
];

/** Levels up to the nearest element that gives each cue, and that bears each name. */
function levels({ path, block }: BlockInPage): number[] {
  const cues: number[] = CUE_NAMES.map(() => FAR + 1);
  const tags: number[] = TAG_NAMES.map(() => FAR + 1);
  for (let level = Math.min(FAR, path.length - 1); level >= 0; level -= 1) {
    const place = path[level];
    if (!place) continue;
    for (let cue = 0; cue < cues.length; cue += 1)
      if (((place.own >> cue) & 1) === 1) cues[cue] = level;
    const tag = TAG_NAMES.indexOf(place.name);
    if (tag >= 0) tags[tag] = level;
  }
  const { own } = block.place;
  return [...cues, ...CUE_NAMES.map((_, cue) => (own >> cue) & 1), ...tags];
}

const NOBODY: readonly number[] = ownFeatures.map(() => -2);

/** The features of each block of a page, to four digits: the trees part at such values. */
export function blockFeatures(page: BlockPage): number[][] {
  const own = page.blocks.map((one) => ownFeatures.map((feature) => feature(one, page)));
  return page.blocks.map((one, at) =>
    [
      ...(own[at] ?? NOBODY),
      ...otherFeatures.map((feature) => feature(one, page)),
      ...levels(one),
      ...[at - 1, at + 1, at - 2, at + 2].flatMap((near) => own[near] ?? NOBODY),
    ].map((value) => Math.round(value * 1e4) / 1e4),
  );
}
