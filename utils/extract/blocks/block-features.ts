// What the judge of blocks looks at: numbers that mean the same on every site and in every language. Written as plain
// statements into rows: this runs cold, for every block, and a function for each number would cost more than the number.
import { shareIn } from '../../text/likeness';
import type { BlockInPage, BlockPage } from './block-in-page';
import { countCharacters } from './count-characters';
import { CUE_NAMES } from './cue-words';
import { BY, CALLS, FURNITURE, type Phrase, READ_ALSO, RIGHTS, WHEN } from './phrases';
import type { Place } from './place';
import { SECOND_NAMES } from './second-look';
import { ONE } from './tree-model';

/** A block's features in units of `ONE`, with room for those of the second look behind them. */
export type FeatureRow = Int32Array;

/** Characters that are enough to know what a text is made of. */
const MOST_COUNTED = 20_000;

/** Levels that a cue is looked for above a block; more says no more. */
const FAR = 7;

/** Features of a block taken alone, asked of its neighbours too. */
const OWN = 'weight linked ends kind away deep sameKin inBody kept'.split(' ');
const CONTENT =
  'strong insideLink capitals shouted digits sentences commas quoted colon question bars readAlso calls rights when by furniture address likeTitle likeDescription repeats'.split(
    ' ',
  );
const PLACING =
  'at before after sinceHeadline sinceTitle untilProse headlines article siblings depthBelowMain placeChars placeLinked parentChars parentLinked parentProse parentBlocks grandLinked branchProse branchLinked branchChars branchBlocks mainChars mainLinked pageBlocks articleBody samePlaceBefore samePlaceAfter hidden placeKept parentKept branchKept mainKept sinceKept untilKept'.split(
    ' ',
  );
const TAG_NAMES =
  'nav header footer aside figure table blockquote li section article button figcaption dl details'.split(
    ' ',
  );
const NEIGHBOURS = ['previous', 'next', 'previous2', 'next2'];

/** The names of the features, in the order of their values. */
export const FEATURE_NAMES = [
  ...OWN,
  ...CONTENT,
  ...PLACING,
  ...CUE_NAMES.map((name) => `cue ${name}`),
  ...CUE_NAMES.map((name) => `own ${name}`),
  ...TAG_NAMES.map((name) => `in ${name}`),
  ...NEIGHBOURS.flatMap((where) => OWN.map((name) => `${where} ${name}`)),
];

const CONTENT_AT = OWN.length;
const PLACING_AT = CONTENT_AT + CONTENT.length;
const CUES_AT = PLACING_AT + PLACING.length;
const OWN_CUES_AT = CUES_AT + CUE_NAMES.length;
const TAGS_AT = OWN_CUES_AT + CUE_NAMES.length;
const NEIGHBOURS_AT = TAGS_AT + TAG_NAMES.length;

/** Phrases are looked for in short blocks only: in long ones they are part of the story. */
const PHRASES: [Phrase, number][] = [
  [READ_ALSO, 300],
  [CALLS, 600],
  [RIGHTS, 600],
  [WHEN, 160],
  [BY, 200],
  [FURNITURE, 60],
];

const KINDS = 'p div li h1 h2 h3 h4 td blockquote figcaption section'.split(' ');
const kindOf = (name: string): number => {
  const at = KINDS.indexOf(name);
  if (at >= 0) return at * ONE;
  return (name === 'h5' || name === 'h6' ? KINDS.indexOf('h4') : KINDS.length) * ONE;
};

const bit = (value: boolean): number => (value ? ONE : 0);
const rounded = (value: number): number => Math.round(value * ONE);
const log = (value: number): number => Math.round(Math.log2(1 + value) * ONE);
const share = (part: number, whole: number): number =>
  whole > 0 ? Math.round((part / whole) * ONE) : 0;
const linkShare = (place: Place | undefined): number =>
  place ? share(place.linked, place.chars) : 0;
const keptShare = (place: Place | undefined): number =>
  place ? share(place.kept, place.chars) : 0;
const proseShare = (place: Place | undefined): number =>
  place ? share(place.prose, place.chars) : 0;

function putOwn(row: FeatureRow, one: BlockInPage, { hints }: BlockPage): void {
  const { block } = one;
  let at = 0;
  row[at++] = log(one.weight);
  row[at++] = share(block.linked, block.text.length);
  row[at++] = bit(block.ends);
  row[at++] = kindOf(block.place.name);
  row[at++] = one.away * ONE;
  row[at++] = one.path.length * ONE;
  row[at++] = log(one.kin);
  row[at++] = one.inBody * ONE;
  row[at++] = hints.witnessed ? rounded(block.kept) : -ONE;
}

function putContent(row: FeatureRow, one: BlockInPage, page: BlockPage, asked: Asked): void {
  const { text, strong, insideLink } = one.block;
  const counted = text.slice(0, MOST_COUNTED);
  const counts = countCharacters(counted);
  const { length } = text;
  let at = CONTENT_AT;
  row[at++] = share(strong, length);
  row[at++] = bit(insideLink);
  row[at++] = share(counts.capitals, counts.spaces + 1);
  row[at++] = bit(length > 3 && length < 200 && text === text.toUpperCase());
  row[at++] = share(counts.digits, counted.length);
  row[at++] = log(counts.sentences);
  row[at++] = log(counts.commas);
  row[at++] = bit('"“„«\'‘'.includes(text.charAt(0)));
  row[at++] = bit(text.endsWith(':'));
  row[at++] = bit(text.endsWith('?'));
  row[at++] = counts.bars * ONE;
  for (let phrase = 0; phrase < PHRASES.length; phrase += 1, at += 1) {
    const [pattern, longest = 0] = PHRASES[phrase] ?? [];
    if (length < longest && (!asked || asked(at))) row[at] = bit(pattern?.test(text) === true);
  }
  row[at++] = bit(/@|https?:|www\./.test(text));
  row[at++] = bit(isLikeTitle(one.letters, page));
  row[at++] = likeDescription(one, page);
  row[at++] = Math.min(4, one.repeats) * ONE;
}

const isLikeTitle = (letters: string, { titleLetters }: BlockPage): boolean =>
  letters.length > 5 &&
  letters.length < 300 &&
  titleLetters.some((title) => title.includes(letters) || letters.includes(title));

function likeDescription({ block, words }: BlockInPage, { described }: BlockPage): number {
  const { length } = block.text;
  if (length < 30 || length > 900) return 0;
  let best = 0;
  for (const bag of described) best = Math.max(best, shareIn(words, bag));
  return rounded(best);
}

const since = (distance: number): number => (distance < 0 ? -1 : Math.min(20, distance));

function putPlacing(row: FeatureRow, one: BlockInPage, page: BlockPage): void {
  const { place } = one.block;
  const { main } = page;
  const parent = place.parent;
  const branch = one.path.at(-1);
  let at = PLACING_AT;
  row[at++] = rounded(one.at / one.count);
  row[at++] = rounded(one.before);
  row[at++] = bit(one.before >= 0.999);
  row[at++] = one.sinceHeadline < 0 ? -ONE : log(one.sinceHeadline);
  row[at++] = since(one.sinceTitle) * ONE;
  row[at++] = since(one.untilProse) * ONE;
  row[at++] = Math.min(5, one.headlines) * ONE;
  row[at++] = Math.min(5, one.article) * ONE;
  row[at++] = log(one.siblings);
  row[at++] = main ? (place.depth - main.depth) * ONE : 0;
  row[at++] = log(place.chars);
  row[at++] = linkShare(place);
  row[at++] = log(parent?.chars ?? 0);
  row[at++] = linkShare(parent);
  row[at++] = proseShare(parent);
  row[at++] = log(parent?.blocks ?? 0);
  row[at++] = linkShare(parent?.parent);
  row[at++] = proseShare(branch);
  row[at++] = linkShare(branch);
  row[at++] = log(branch?.chars ?? 0);
  row[at++] = log(branch?.blocks ?? 0);
  row[at++] = log(main?.chars ?? 0);
  row[at++] = linkShare(main);
  row[at++] = log(one.count);
  row[at++] = bit(page.bodyLetters.length >= 300);
  row[at++] = bit(one.previous?.block.place.parent === parent);
  row[at++] = bit(one.next?.block.place.parent === parent);
  row[at++] = bit(place.hidden);
  for (const near of [place, parent, branch, main])
    row[at++] = page.hints.witnessed ? keptShare(near) : -ONE;
  row[at++] = since(one.sinceKept) * ONE;
  row[at++] = since(one.untilKept) * ONE;
}

/** Levels up to the nearest element that gives each cue, and that bears each name. */
function putLevels(row: FeatureRow, { path, block }: BlockInPage): void {
  row.fill((FAR + 1) * ONE, CUES_AT, NEIGHBOURS_AT);
  for (let level = Math.min(FAR, path.length - 1); level >= 0; level -= 1) {
    const place = path[level];
    if (!place) continue;
    for (let bits = place.own; bits !== 0; bits &= bits - 1)
      row[CUES_AT + 31 - Math.clz32(bits & -bits)] = level * ONE;
    const tag = TAG_NAMES.indexOf(place.name);
    if (tag >= 0) row[TAGS_AT + tag] = level * ONE;
  }
  for (let cue = 0; cue < CUE_NAMES.length; cue += 1)
    row[OWN_CUES_AT + cue] = ((block.place.own >> cue) & 1) * ONE;
}

/** What a neighbour that is not there is like. */
const NOBODY = new Int32Array(OWN.length).fill(-2 * ONE);

function putNeighbours(rows: readonly FeatureRow[], at: number): void {
  const row = rows[at];
  let start = NEIGHBOURS_AT;
  for (const distance of [-1, 1, -2, 2]) {
    row?.set(rows[at + distance]?.subarray(0, OWN.length) ?? NOBODY, start);
    start += OWN.length;
  }
}

/** Whether any tree asks a feature, by its number; undefined where all are wanted. */
type Asked = ((feature: number) => boolean) | undefined;

/** The features of each block of a page. Phrases that are not asked stay 0. */
export function blockFeatures(page: BlockPage, asked?: Asked): FeatureRow[] {
  const rows = page.blocks.map((one) => {
    const row = new Int32Array(FEATURE_NAMES.length + SECOND_NAMES.length);
    putOwn(row, one, page);
    putContent(row, one, page, asked);
    putPlacing(row, one, page);
    putLevels(row, one);
    return row;
  });
  for (let at = 0; at < rows.length; at += 1) putNeighbours(rows, at);
  return rows;
}
