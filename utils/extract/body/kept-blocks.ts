// From the judge's word on single blocks to the blocks of the story: tables stand or fall whole, photos and embeds stay
// where the story is around them, and widget shortcodes never do.
import { bareLetters } from '../../text/likeness';
import type { JudgedBlock } from '../blocks/judge-blocks';
import { upwards } from '../blocks/place';
import type { TextBlock } from '../blocks/text-block';
import type { Material } from '../pass';
import { isPreformatted, withCodeBetween } from './code-between';
import { isFurniture } from './furniture';
import { withLinkedBetween } from './linked-between';
import { type Notes, noteOf, notesOf } from './notes';
import { otherArticles } from './other-articles';
import { saidTwice } from './said-twice';
import { isShortcode } from './shortcode';
import { isDataTable } from './table-rows';

/** Where the judge says yes. */
const YES = 0.5;
/** Less than this share of the main prose cannot be the whole story: then the judge's measure is taken from the page. */
const TOO_LITTLE = 0.25;

/** How sure the judge must be on this page. */
function measure(judged: readonly JudgedBlock[]): number {
  const prose = judged.filter((one) => (one.prose || isPreformatted(one)) && one.away === 0);
  const weigh = (of: readonly JudgedBlock[]) => of.reduce((sum, one) => sum + one.weight, 0);
  if (weigh(prose.filter((one) => one.story > YES)) >= weigh(prose) * TOO_LITTLE) return YES;
  return Math.min(YES, Math.max(0.03, ...prose.map((one) => one.story)) * 0.6);
}

/** Shorter lines may stand in the text and under a photo by chance. */
const SHORTEST_CAPTION = 40;

/** Letters of the credit that may follow the caption, its label with it. */
const LONGEST_CREDIT = 60;

/** Whether a block prints a photo's caption, or its beginning, a second time: galleries do, for narrow screens. */
export function isCaptionAgain(
  { letters }: Pick<JudgedBlock, 'letters'>,
  captions: readonly string[],
): boolean {
  if (letters.length < SHORTEST_CAPTION) return false;
  const start = letters.replace(/(?:more|less|mehr|weniger)$/, '');
  return captions.some(
    (caption) =>
      caption.startsWith(start) ||
      (caption.length >= SHORTEST_CAPTION &&
        letters.startsWith(caption) &&
        letters.length <= caption.length + LONGEST_CREDIT),
  );
}

/** The captions of some photos, as `isCaptionAgain` compares them. */
export const captionLetters = (photos: Material['photos']): string[] =>
  photos.map(({ photo }) => bareLetters(photo.caption ?? ''));

/** The story's blocks in reading order, photos and embeds among them, and the judged ones alone. */
export interface KeptBlocks {
  blocks: TextBlock[];
  judged: JudgedBlock[];
  /** What the judge took and other articles of the page hold. */
  others: ReadonlySet<JudgedBlock>;
  /** The notes among them. */
  notes: Notes;
}

/** The story's blocks with those of its notes, in the order of the page. */
function withNotes(
  kept: readonly JudgedBlock[],
  judged: readonly JudgedBlock[],
  notes: Notes,
): JudgedBlock[] {
  if (notes.size === 0) return [...kept];
  const story = new Set(kept);
  return judged.filter((one) => story.has(one) || noteOf(one.block, notes) !== undefined);
}

/** The headline with its kicker and badges set into it. */
const holdsHeadline = ({ block, letters }: JudgedBlock, headline: string | undefined): boolean =>
  block.place.name === 'h1' && headline !== undefined && letters.includes(headline);

/** Chooses the blocks of the story; lines that say again what is `printed` over it do not belong to it. */
export function keptBlocks(
  { blocks, judged, photos, page }: Material,
  printed: readonly (string | undefined)[] = [],
): KeptBlocks {
  const over = printed.map((line) => bareLetters(line ?? '')).filter((letters) => letters !== '');
  const captions = captionLetters(photos);
  const tables = tableWords(judged);
  const prose = judged.filter((one) => one.prose && one.story > YES);
  // The first prose may be the standfirst, with the byline under it.
  const textAt = (prose[1] ?? prose[0])?.at ?? 0;
  const yes = measure(judged);
  const said = judged.map((one) => tables.get(one.block)?.story() ?? one.story);
  const words = withLinkedBetween(withCodeBetween(said, judged), judged, page.url);
  const taken = judged.filter((_, at) => (words[at] ?? 0) > yes);
  const others = otherArticles(taken, judged);
  const own = taken.filter((one) => {
    if (others.has(one)) return false;
    if (isShortcode(one.block.text) || over.includes(one.letters) || holdsHeadline(one, over[0]))
      return false;
    return !isFurniture(one, one.at < textAt) && !isCaptionAgain(one, captions);
  });
  const again = saidTwice(own);
  const once = own.filter((one) => !again.has(one));
  const notes = notesOf(
    once.map((one) => one.block),
    page.document,
  );
  const kept = withNotes(once, judged, notes);
  const story = new Set(kept.map((one) => one.block));
  const order = blocks.map((block) => story.has(block));
  const [first, last] = [order.indexOf(true), order.lastIndexOf(true)];
  return {
    others,
    notes,
    judged: kept,
    blocks: blocks.filter((block, at) => {
      if (block.embed !== undefined) return at > first && at < last && nearStory(order, at);
      return block.photo !== undefined || story.has(block);
    }),
  };
}

const nearStory = (order: readonly boolean[], at: number): boolean =>
  order.slice(Math.max(0, at - 4), at).includes(true) && order.slice(at + 1, at + 5).includes(true);

const tableOf = (block: TextBlock): Element | undefined => {
  for (const { name, element } of upwards(block.place))
    if (name === 'table' || name === 'dl') return element;
  return undefined;
};

/** A list of definitions or a table of data: its parts mean nothing without each other. */
const isWhole = (element: Element): boolean => element.localName === 'dl' || isDataTable(element);

/** The mean word on the cells of a table, by their length. */
class TableWord {
  private sum = 0;
  private weight = 0;

  add(one: JudgedBlock): void {
    this.sum += one.story * one.weight;
    this.weight += one.weight;
  }

  story = (): number => (this.weight > 0 ? this.sum / this.weight : 0);
}

/** For each block in a table of data or a list of definitions, the judge's word on the whole. */
function tableWords(judged: readonly JudgedBlock[]): Map<TextBlock, TableWord> {
  const tables = new Map<Element, TableWord | undefined>();
  const words = new Map<TextBlock, TableWord>();
  for (const one of judged) {
    const table = tableOf(one.block);
    if (!table) continue;
    if (!tables.has(table)) tables.set(table, isWhole(table) ? new TableWord() : undefined);
    const word = tables.get(table);
    word?.add(one);
    if (word) words.set(one.block, word);
  }
  return words;
}
