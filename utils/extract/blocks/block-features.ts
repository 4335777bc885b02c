// What the judge of blocks looks at: numbers that mean the same on every site and in every language.

import { wordShare } from '../../text/likeness';
import type { BlockInPage, BlockPage } from './block-in-page';
import { CUE_NAMES } from './cue-words';
import { BY, CALLS, FURNITURE, READ_ALSO, RIGHTS, WHEN } from './phrases';
import { upwards } from './place';
import { ENDS_AS_SENTENCE } from './prose';

type Feature = (one: BlockInPage, page: BlockPage) => number;

/** Levels that a cue is looked for above a block; more says no more. */
const FAR = 7;

const bit = (value: boolean): number => (value ? 1 : 0);
const log = (value: number): number => Math.log2(1 + value);
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

const TAG_NAMES = [
  'nav',
  'header',
  'footer',
  'aside',
  'figure',
  'table',
  'blockquote',
  'li',
  'section',
  'article',
  'button',
  'figcaption',
  'form',
  'dl',
  'details',
];

const tagLevel = (one: BlockInPage, name: string): number => {
  const at = one.path.findIndex((place) => place.name === name);
  return at < 0 || at > FAR ? FAR + 1 : at;
};

const cueLevel = (one: BlockInPage, mask: number): number => {
  const at = one.path.findIndex((place) => (place.own & mask) !== 0);
  return at < 0 || at > FAR ? FAR + 1 : at;
};

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
const kindOf = (one: BlockInPage): number => {
  const at = KINDS.indexOf(one.block.place.name);
  if (at >= 0) return at;
  return /^h[56]$/.test(one.block.place.name) ? KINDS.indexOf('h4') : KINDS.length;
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

const matches =
  (pattern: RegExp): Feature =>
  (one) =>
    bit(pattern.test(one.block.text.slice(0, 400)));

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const CONTENT: Record<string, Feature> = {
  strong: (one) => share(one.block.strong, one.block.text.length),
  insideLink: (one) => bit(one.block.insideLink),
  capitals: (one) =>
    share(
      countOf(one.block.text, /(?<![\p{L}\p{N}])\p{Lu}/gu),
      countOf(one.block.text, /[\p{L}\p{N}]+/gu),
    ),
  shouted: (one) =>
    bit(one.block.text.length > 3 && one.block.text === one.block.text.toUpperCase()),
  digits: (one) => share(countOf(one.block.text, /\p{N}/gu), one.block.text.length),
  sentences: (one) => log(countOf(one.block.text, /[.!?。！？]["'”’»)]*(?:\s|$)/g)),
  commas: (one) => log(countOf(one.block.text, /[,;、，]/g)),
  quoted: (one) => bit(/^["“„«'‘]/.test(one.block.text)),
  colon: (one) => bit(/:\s*$/.test(one.block.text)),
  question: (one) => bit(/\?\s*$/.test(one.block.text)),
  bars: (one) => countOf(one.block.text, /[|•·›»/]/g),
  readAlso: matches(READ_ALSO),
  calls: matches(CALLS),
  rights: matches(RIGHTS),
  when: (one) => bit(one.block.text.length < 160 && WHEN.test(one.block.text)),
  by: (one) => bit(one.block.text.length < 200 && BY.test(one.block.text)),
  furniture: (one) => bit(one.block.text.length < 60 && FURNITURE.test(one.block.text)),
  address: (one) => bit(/@|https?:|www\./.test(one.block.text)),
  likeTitle: (one, page) =>
    one.letters.length < 6
      ? 0
      : bit(
          page.titleLetters.some(
            (title) => title.includes(one.letters) || one.letters.includes(title),
          ),
        ),
  likeDescription: (one, page) =>
    one.block.text.length < 30
      ? 0
      : Math.max(0, ...page.hints.descriptions.map((text) => wordShare(one.block.text, text))),
  repeats: (one) => Math.min(4, one.repeats),
};

const PLACING: Record<string, Feature> = {
  at: (one) => one.at / one.count,
  before: (one) => one.before,
  after: (one) => bit(one.before >= 0.999),
  sinceHeadline: (one) => (one.sinceHeadline < 0 ? -1 : log(one.sinceHeadline)),
  siblings: (one) => log(one.siblings),
  depthBelowMain: (one, page) => (page.main ? one.block.place.depth - page.main.depth : 0),
  placeChars: (one) => log(one.block.place.chars),
  placeLinked: (one) => share(one.block.place.linked, one.block.place.chars),
  parentChars: (one) => log(one.block.place.parent?.chars ?? 0),
  parentLinked: (one) =>
    share(one.block.place.parent?.linked ?? 0, one.block.place.parent?.chars ?? 0),
  parentProse: (one) =>
    share(one.block.place.parent?.prose ?? 0, one.block.place.parent?.chars ?? 0),
  parentBlocks: (one) => log(one.block.place.parent?.blocks ?? 0),
  grandLinked: (one) =>
    share(one.block.place.parent?.parent?.linked ?? 0, one.block.place.parent?.parent?.chars ?? 0),
  branchProse: (one) => share(one.path.at(-1)?.prose ?? 0, one.path.at(-1)?.chars ?? 0),
  branchLinked: (one) => share(one.path.at(-1)?.linked ?? 0, one.path.at(-1)?.chars ?? 0),
  branchChars: (one) => log(one.path.at(-1)?.chars ?? 0),
  branchBlocks: (one) => log(one.path.at(-1)?.blocks ?? 0),
  mainChars: (_, page) => log(page.main?.chars ?? 0),
  mainLinked: (_, page) => share(page.main?.linked ?? 0, page.main?.chars ?? 0),
  pageBlocks: (one) => log(one.count),
  articleBody: (_, page) => bit(page.bodyLetters.length >= 300),
  samePlaceBefore: (one) => bit(one.previous?.block.place.parent === one.block.place.parent),
  samePlaceAfter: (one) => bit(one.next?.block.place.parent === one.block.place.parent),
  hidden: (one) => bit([...upwards(one.block.place)].some((place) => isHidden(place.element))),
};

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display:\s*none|visibility:\s*hidden/.test(element.getAttribute('style') ?? '');

const NEIGHBOURS: readonly [string, (one: BlockInPage) => BlockInPage | undefined][] = [
  ['previous', (one) => one.previous],
  ['next', (one) => one.next],
  ['previous2', (one) => one.previous?.previous],
  ['next2', (one) => one.next?.next],
];

const neighbourFeatures = NEIGHBOURS.flatMap(([where, find]) =>
  Object.entries(OWN).map(([name, feature]): [string, Feature] => [
    `${where} ${name}`,
    (one, page) => {
      const neighbour = find(one);
      return neighbour ? feature(neighbour, page) : -2;
    },
  ]),
);

const FEATURES: readonly [string, Feature][] = [
  ...Object.entries(OWN),
  ...Object.entries(CONTENT),
  ...Object.entries(PLACING),
  ...CUE_NAMES.map((name, at): [string, Feature] => [
    `cue ${name}`,
    (one) => cueLevel(one, 1 << at),
  ]),
  ...CUE_NAMES.map((name, at): [string, Feature] => [
    `own ${name}`,
    (one) => bit((one.block.place.own & (1 << at)) !== 0),
  ]),
  ...TAG_NAMES.map((name): [string, Feature] => [`in ${name}`, (one) => tagLevel(one, name)]),
  ...neighbourFeatures,
];

/** The names of the features, in the order of their values. */
export const FEATURE_NAMES = FEATURES.map(([name]) => name);

/** The features of each block of a page, to four digits: the trees part at such values. */
export const blockFeatures = (page: BlockPage): number[][] =>
  page.blocks.map((one) =>
    FEATURES.map(([, feature]) => Math.round(feature(one, page) * 1e4) / 1e4),
  );
