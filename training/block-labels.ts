// Which blocks of a page are the story, told from the gold text.
import { shingles, tokens } from './shingles';

/** A label between 0 and 1, and how much it matters. */
export interface Label {
  story: number;
  weight: number;
}

/** The longest standfirst, and the shortest, in characters. */
const STANDFIRST = [30, 900] as const;
/** Lines shorter than this, in words, stand in menus too: far from the text they say nothing of the story. */
const SHORT = 8;
const FAR = 12;
const SIZE = 4;

/**
 * Labels for the texts of a page's blocks in order. Corpora disagree whether the standfirst is text: where `opens` is
 * false, what stands before the first gold block teaches nothing, and those that keep it decide.
 */
export function blockLabels(texts: readonly string[], gold: string, opens: boolean): Label[] {
  const goldWords = tokens(gold);
  const words = texts.map(tokens);
  const story = storyShares(words, gold, goldWords);
  settleRepeats(words, story, ` ${goldWords.join(' ')} `);
  const long = story.flatMap((share, at) =>
    share > 0.5 && (words[at]?.length ?? 0) > 12 ? [at] : [],
  );
  const [first = -1, last = texts.length] = [long[0], long.at(-1)];
  const unsure = (at: number): boolean => {
    const length = texts[at]?.length ?? 0;
    const near = at < first && at > first - 14 && (story[at] ?? 0) < 0.5;
    return !opens && near && length >= STANDFIRST[0] && length <= STANDFIRST[1];
  };
  const chance = (at: number): boolean =>
    (words[at]?.length ?? 0) < SHORT && (at < first - FAR || at > last + FAR);
  return words.map((own, at) => ({
    story: chance(at) ? 0 : (story[at] ?? 0),
    weight: unsure(at) ? 0 : ((own.length + 3) / (goldWords.length + 100)) ** 0.6,
  }));
}

/** The share of each block's words that the gold has in the same order, counting the blocks before and behind it. */
function storyShares(words: readonly string[][], gold: string, goldWords: string[]): number[] {
  const goldBag = shingles(goldWords);
  const goldLines = new Set(gold.split('\n').map((line) => tokens(line).join(' ')));
  const all = words.flat();
  const told = new Uint8Array(all.length);
  for (let at = 0; at + SIZE <= all.length; at += 1)
    if (goldBag.has(all.slice(at, at + SIZE).join(' '))) told.fill(1, at, at + SIZE);
  let start = 0;
  return words.map((own) => {
    const share = storyShare(own, goldBag, goldLines);
    const from = start;
    start += own.length;
    if (share > 0 || own.length === 0 || own.length >= 2 * SIZE) return share;
    // Cells and short lines: the gold has them in one line with their neighbours.
    return told.subarray(from, start).every((word) => word === 1) ? 1 : 0;
  });
}

function storyShare(
  own: readonly string[],
  goldBag: ReadonlyMap<string, number>,
  goldLines: ReadonlySet<string>,
): number {
  if (own.length === 0) return 0;
  if (own.length < SIZE) return goldLines.has(own.join(' ')) ? 1 : 0;
  let found = 0;
  let all = 0;
  for (const [shingle, n] of shingles(own)) {
    all += n;
    if (goldBag.has(shingle)) found += n;
  }
  const share = found / all;
  return share < 0.3 ? 0 : share > 0.85 ? 1 : share;
}

/** Text that the page prints more often than the gold has it belongs where its neighbours are the story's. */
function settleRepeats(words: readonly string[][], story: number[], gold: string): void {
  const places = new Map<string, number[]>();
  words.forEach((own, at) => {
    if ((story[at] ?? 0) > 0.5) {
      const key = own.join(' ');
      places.set(key, [...(places.get(key) ?? []), at]);
    }
  });
  for (const [key, at] of places) {
    const wanted = Math.max(1, gold.split(` ${key} `).length - 1);
    if (at.length <= wanted) continue;
    const support = (one: number): number => {
      let sum = 0;
      for (let near = Math.max(0, one - 6); near < Math.min(words.length, one + 7); near += 1)
        if (near !== one) sum += (story[near] ?? 0) * Math.log(1 + (words[near]?.length ?? 0));
      return sum;
    };
    const best = [...at].sort((a, b) => support(b) - support(a)).slice(0, wanted);
    for (const one of at) if (!best.includes(one)) story[one] = 0;
  }
}
