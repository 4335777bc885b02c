// A block of text with what the page around it says: the material of the features.
import { bareLetters, wordBag, wordsOf } from '../../text/likeness';
import { mainPlace } from './main-place';
import type { Place } from './place';
import type { TextBlock } from './text-block';

/** What the page says of itself outside its blocks. */
export interface PageHints {
  /** Titles the page gives itself in its head and JSON-LD. */
  named: string[];
  /** The same, and its main headings. */
  titles: string[];
  /** The description for search engines and social sites. */
  descriptions: string[];
  /** `articleBody` of the JSON-LD, or an empty string. */
  articleBody: string;
  /** Whether Readability was asked and found an article. */
  witnessed: boolean;
}

/** A block and its surroundings. */
export interface BlockInPage {
  block: TextBlock;
  at: number;
  count: number;
  /** Its words in lower case, and the same in one piece. */
  words: string[];
  letters: string;
  weight: number;
  prose: boolean;
  /** Levels from its place up to the first place that also holds the story. */
  away: number;
  /** The places from its own up to there, that one left out. */
  path: Place[];
  /** Share of the page's prose of the story's place that stands before this block. */
  before: number;
  /** Blocks of running prose in the same place, and of the same signature anywhere. */
  siblings: number;
  kin: number;
  /** Blocks since the last main heading; -1 before it. */
  sinceHeadline: number;
  inBody: number;
  repeats: number;
  /** Blocks since one that says a title of the page, and until the next running prose of the story's place. */
  sinceTitle: number;
  untilProse: number;
  /** Blocks since and until the next that Readability keeps; -1 where there is none. */
  sinceKept: number;
  untilKept: number;
  /** First-level headings above it, and which of the page's articles it stands in: -1 for none, 0 for the first with prose. */
  headlines: number;
  article: number;
  previous: BlockInPage | undefined;
  next: BlockInPage | undefined;
}

/** The page as the features see it. */
export interface BlockPage {
  blocks: BlockInPage[];
  main: Place | undefined;
  hints: PageHints;
  titleLetters: string[];
  bodyLetters: string;
  /** The words of each description. */
  described: Map<string, number>[];
}

const count = <K>(map: Map<K, number>, key: K): void => {
  map.set(key, (map.get(key) ?? 0) + 1);
};

/** Puts the text blocks of a page into their surroundings. */
export function surround(all: readonly TextBlock[], hints: PageHints): BlockPage {
  const every = all.filter((block) => block.text !== '');
  const main = mainPlace(every);
  const texts = nearProse(every);
  const mainLine = new Set<Place>();
  for (let at = main; at; at = at.parent) mainLine.add(at);
  const page: BlockPage = {
    blocks: [],
    main,
    hints,
    titleLetters: hints.titles.map(bareLetters).filter((letters) => letters !== ''),
    bodyLetters: bareLetters(hints.articleBody),
    described: [...new Set(hints.descriptions)].map(wordBag),
  };
  page.blocks = texts.map((block, at) => inPage(block, at, texts.length, mainLine, page));
  relate(page);
  return page;
}

/** Blocks before the first and after the last running prose that are still looked at. */
const MARGIN = 40;
/** Of a longer text the beginning is compared with what else the page says. */
const LONGEST_COMPARED = 20_000;
/** More blocks than this are no page that people wrote; the rest is not looked at. */
const MOST_BLOCKS = 3000;

/** Menus and footers are most of a page's blocks; what is far from any prose is no story. */
function nearProse(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const first = blocks.findIndex((block) => block.prose);
  if (first < 0) return blocks.slice(0, MOST_BLOCKS);
  const start = Math.max(0, first - MARGIN);
  const end = blocks.findLastIndex((block) => block.prose) + MARGIN + 1;
  return blocks.slice(start, Math.min(end, start + MOST_BLOCKS));
}

function inPage(
  block: TextBlock,
  at: number,
  total: number,
  mainLine: ReadonlySet<Place>,
  page: BlockPage,
): BlockInPage {
  const path: Place[] = [];
  for (let at: Place | undefined = block.place; at && !mainLine.has(at); at = at.parent)
    path.push(at);
  const words = wordsOf(block.text.slice(0, LONGEST_COMPARED));
  const letters = words.join('');
  return {
    block,
    at,
    count: total,
    words,
    letters,
    weight: block.weight,
    prose: block.prose,
    away: levelsAbove(path.at(-1)?.parent ?? block.place, page.main),
    path,
    before: 0,
    siblings: 0,
    kin: 0,
    sinceHeadline: -1,
    inBody: bodyHolds(page.bodyLetters, letters),
    repeats: 0,
    sinceTitle: -1,
    untilProse: -1,
    sinceKept: -1,
    untilKept: -1,
    headlines: 0,
    article: -1,
    previous: undefined,
    next: undefined,
  };
}

/** How far above the story's place the shared place lies; 0 inside it. */
const levelsAbove = (shared: Place, main: Place | undefined): number =>
  main ? Math.max(0, main.depth - shared.depth) : 0;

/** 1 where the JSON-LD body holds the block, 0 where it does not, -1 where nobody can say. */
function bodyHolds(bodyLetters: string, letters: string): number {
  if (bodyLetters.length < 300 || letters.length < 12) return -1;
  if (bodyLetters.includes(letters)) return 1;
  const middle = letters.length >> 1;
  return letters.length > 80 && bodyLetters.includes(letters.slice(middle - 20, middle + 20))
    ? 1
    : 0;
}

/** The signatures of a place and its parent: what a template gives to all of one kind. */
export const kinship = (place: Place): string =>
  `${place.parent?.signature ?? ''}>${place.signature}`;

/** Readability takes elements whole; where breaks part one into blocks, most of a block tells. */
const HALF = 0.5;

function relate(page: BlockPage): void {
  const { blocks } = page;
  const siblings = new Map<Place | undefined, number>();
  const kin = new Map<string, number>();
  const repeats = new Map<string, number>();
  let total = 0;
  for (const one of blocks) {
    count(repeats, one.letters);
    if (!one.prose) continue;
    count(siblings, one.block.place.parent);
    count(kin, kinship(one.block.place));
    if (one.away === 0) total += one.weight;
  }
  let before = 0;
  let headline = -1;
  let title = -1;
  let headlines = 0;
  let kept = -1;
  const articles: Place[] = [];
  blocks.forEach((one, at) => {
    one.previous = blocks[at - 1];
    one.next = blocks[at + 1];
    one.siblings = siblings.get(one.block.place.parent) ?? 0;
    one.kin = kin.get(kinship(one.block.place)) ?? 0;
    one.repeats = repeats.get(one.letters) ?? 0;
    one.before = total > 0 ? before / total : 0;
    if (one.prose && one.away === 0) before += one.weight;
    if (isHeadline(one, page)) headline = at;
    one.sinceHeadline = headline < 0 ? -1 : at - headline;
    if (page.titleLetters.includes(one.letters)) title = at;
    if (one.block.place.name === 'h1') headlines += 1;
    one.headlines = headlines;
    one.article = articleAt(one, articles);
    one.sinceTitle = title < 0 ? -1 : at - title;
    one.sinceKept = kept < 0 ? -1 : at - kept;
    if (one.block.kept > HALF) kept = at;
  });
  let prose = -1;
  kept = -1;
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const one = blocks[at];
    if (!one) continue;
    one.untilProse = prose < 0 ? -1 : prose - at;
    if (one.prose && one.away === 0) prose = at;
    one.untilKept = kept < 0 ? -1 : kept - at;
    if (one.block.kept > HALF) kept = at;
  }
}

/** The place in `articles` of the outermost article a block stands in; one that has prose is added. */
function articleAt({ block, prose }: BlockInPage, articles: Place[]): number {
  let article: Place | undefined;
  for (let at: Place | undefined = block.place; at; at = at.parent)
    if (at.name === 'article') article = at;
  if (!article) return -1;
  if (prose && !articles.includes(article)) articles.push(article);
  return articles.indexOf(article);
}

const isHeadline = (one: BlockInPage, page: BlockPage): boolean =>
  /^h[12]$/.test(one.block.place.name) &&
  one.letters.length > 8 &&
  (one.block.place.name === 'h1' || page.titleLetters.some((t) => t.includes(one.letters)));
