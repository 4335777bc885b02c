// Blocks of one kind in one place stand or fall together. A template sets all paragraphs of a story alike; the judge, who looks
// at one after the other, doubts the short ones among them and takes a good one out of a box.
import { type BlockInPage, kinship } from './block-in-page';
import { CALLS, READ_ALSO } from './phrases';
import type { Place } from './place';

/** A block with how sure the judge is of it. */
interface Judged extends Pick<BlockInPage, 'block' | 'weight'> {
  story: number;
}

/** Fewer blocks than this are no kind. */
const FEWEST = 3;
const MOSTLY = 0.5;
/** Longer lines ask for nothing and point nowhere: they tell. */
const SHORT = 180;
/** How far the mean of the like in other places of the page counts: one box may be the story's, the next one not. */
const ELSEWHERE = 0.3;
/** Keeps certainty finite. */
const TINY = 1e-4;

const certainty = (story: number): number => Math.log((story + TINY) / (1 - story + TINY));

/** Gives every block the mean word on its kind, long blocks counting more. */
export function standTogether(judged: readonly Judged[]): void {
  const places = new Map<Place | undefined, Map<string, Judged[]>>();
  const kinds = new Map<string, Judged[]>();
  for (const one of judged) {
    const { place } = one.block;
    const inPlace = places.get(place.parent) ?? new Map<string, Judged[]>();
    places.set(place.parent, inPlace);
    put(inPlace, place.signature, one);
    put(kinds, kinship(place), one);
  }
  for (const inPlace of places.values()) for (const kind of inPlace.values()) settle(kind, 1);
  for (const kind of kinds.values()) settle(kind, ELSEWHERE);
}

function put(kinds: Map<string, Judged[]>, name: string, one: Judged): void {
  const kind = kinds.get(name);
  if (kind) kind.push(one);
  else kinds.set(name, [one]);
}

/** Settles a kind; where lines of links stand among its prose, they are a kind of their own. */
function settle(all: readonly Judged[], share: number): void {
  if (all.length < FEWEST) return;
  const kind = all.filter((one) => !asks(one));
  const prose = kind.filter((one) => !isLinks(one));
  const apart = prose.length < FEWEST ? [kind] : [prose, kind.filter(isLinks)];
  for (const one of apart) even(one, share);
}

/** Moves the word on each block of a kind towards their mean, by a share of the way. */
function even(kind: readonly Judged[], share: number): void {
  if (kind.length < FEWEST) return;
  let sum = 0;
  let weights = 0;
  for (const { story, weight } of kind) {
    const root = Math.sqrt(weight);
    sum += root * certainty(story);
    weights += root;
  }
  const mean = sum / weights;
  for (const one of kind)
    one.story = 1 / (1 + Math.exp(-mean * share - certainty(one.story) * (1 - share)));
}

const isLinks = ({ block: { text, linked } }: Judged): boolean => linked > text.length * MOSTLY;

/** A short line that asks its reader for something or leads elsewhere only looks like its kind. */
const asks = ({ block: { text } }: Judged): boolean =>
  text.length < SHORT && (CALLS.test(text) || READ_ALSO.test(text));
