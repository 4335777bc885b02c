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

const OTHERS_AT = ownFeatures.length;
const CUES_AT = OTHERS_AT + otherFeatures.length;
const OWN_CUES_AT = CUES_AT + CUE_NAMES.length;
const TAGS_AT = OWN_CUES_AT + CUE_NAMES.length;
const NEIGHBOURS_AT = TAGS_AT + TAG_NAMES.length;

/** Levels up to the nearest element that gives each cue, and that bears each name. */
function putLevels({ path, block }: BlockInPage, row: number[]): void {
  row.fill(FAR + 1, CUES_AT, NEIGHBOURS_AT);
  for (let level = Math.min(FAR, path.length - 1); level >= 0; level -= 1) {
    const place = path[level];
    if (!place) continue;
    for (let bits = place.own; bits !== 0; bits &= bits - 1)
      row[CUES_AT + 31 - Math.clz32(bits & -bits)] = level;
    const tag = TAG_NAMES.indexOf(place.name);
    if (tag >= 0) row[TAGS_AT + tag] = level;
  }
  for (let cue = 0; cue < CUE_NAMES.length; cue += 1)
    row[OWN_CUES_AT + cue] = (block.place.own >> cue) & 1;
}

/** To four digits: the trees part at such values. */
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/** The features of each block of a page. Those that `asked` does not name by their number stay 0. */
export function blockFeatures(page: BlockPage, asked?: ReadonlySet<number>): number[][] {
  const { blocks } = page;
  const own = blocks.map((one) => ownFeatures.map((feature) => rounded(feature(one, page))));
  return blocks.map((one, at) => {
    const row = new Array<number>(FEATURE_NAMES.length).fill(0);
    const put = (values: readonly number[] | undefined, start: number): void => {
      for (let index = 0; index < OTHERS_AT; index += 1) row[start + index] = values?.[index] ?? -2;
    };
    put(own[at], 0);
    for (let index = 0; index < otherFeatures.length; index += 1)
      if (!asked || asked.has(OTHERS_AT + index))
        row[OTHERS_AT + index] = rounded(otherFeatures[index]?.(one, page) ?? 0);
    putLevels(one, row);
    put(own[at - 1], NEIGHBOURS_AT);
    put(own[at + 1], NEIGHBOURS_AT + OTHERS_AT);
    put(own[at - 2], NEIGHBOURS_AT + 2 * OTHERS_AT);
    put(own[at + 2], NEIGHBOURS_AT + 3 * OTHERS_AT);
    return row;
  });
}
