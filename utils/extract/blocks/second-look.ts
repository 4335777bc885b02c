// What a second look at a block adds: how the first look judged the blocks around it.

/** Names of the features that the second look adds, in the order of their values. */
export const SECOND_NAMES = [
  'first',
  'p-1',
  'p-2',
  'p-3',
  'p+1',
  'p+2',
  'p+3',
  'around',
  'wide',
  'place',
  'signature',
  'storyBefore',
  'storyAfter',
  'sinceStory',
  'untilStory',
  'pageStory',
];

/** A block as the second look sees it. */
export interface FirstLook {
  /** The first judgement, 0 to 1. */
  p: number;
  weight: number;
  /** Names of its parent's place and of its kind of place. */
  parent: unknown;
  kind: string;
}

interface Mean {
  sum: number;
  weight: number;
}

function means<K>(
  blocks: readonly FirstLook[],
  roots: Float64Array,
  key: (block: FirstLook) => K,
): Map<K, Mean> {
  const found = new Map<K, Mean>();
  blocks.forEach((block, at) => {
    const weight = roots[at] ?? 0;
    const mean = found.get(key(block));
    if (mean) {
      mean.sum += block.p * weight;
      mean.weight += weight;
    } else found.set(key(block), { sum: block.p * weight, weight });
  });
  return found;
}

/** The mean of the others, leaving the block itself out; -1 where it is alone. */
function others(mean: Mean | undefined, p: number, weight: number): number {
  if (!mean || mean.weight - weight < 1e-6) return -1;
  return (mean.sum - p * weight) / (mean.weight - weight);
}

/** The mean judgement of the blocks up to `reach` before and behind one. */
function around(ps: Float64Array, roots: Float64Array, at: number, reach: number): number {
  let sum = 0;
  let weight = 0;
  const end = Math.min(ps.length - 1, at + reach);
  for (let near = Math.max(0, at - reach); near <= end; near += 1) {
    if (near === at) continue;
    const root = roots[near] ?? 0;
    sum += (ps[near] ?? 0) * root;
    weight += root;
  }
  return weight > 0 ? sum / weight : -1;
}

/** The additional features of each block of a page. */
export function secondLook(blocks: readonly FirstLook[]): number[][] {
  const ps = Float64Array.from(blocks, (block) => block.p);
  const roots = Float64Array.from(blocks, (block) => Math.sqrt(block.weight));
  const byParent = means(blocks, roots, (block) => block.parent);
  const byKind = means(blocks, roots, (block) => block.kind);
  const story = blocks.map((block) => (block.p > 0.5 ? block.weight : 0));
  const total = story.reduce((sum, weight) => sum + weight, 0);
  const since = distances(story);
  const until = distances([...story].reverse()).reverse();
  const size = Math.log2(1 + total);
  let before = 0;
  return blocks.map((block, at) => {
    const own = story[at] ?? 0;
    const root = roots[at] ?? 0;
    const row = [
      block.p,
      ps[at - 1] ?? -1,
      ps[at - 2] ?? -1,
      ps[at - 3] ?? -1,
      ps[at + 1] ?? -1,
      ps[at + 2] ?? -1,
      ps[at + 3] ?? -1,
      around(ps, roots, at, 3),
      around(ps, roots, at, 8),
      others(byParent.get(block.parent), block.p, root),
      others(byKind.get(block.kind), block.p, root),
      total > 0 ? before / total : -1,
      total > 0 ? (total - before - own) / total : -1,
      since[at] ?? 99,
      until[at] ?? 99,
      size,
    ];
    before += own;
    return row;
  });
}

/** Blocks since the last one that counts. */
function distances(story: readonly number[]): number[] {
  let last = 99;
  return story.map((weight) => {
    const distance = last;
    last = weight > 0 ? 1 : Math.min(99, last + 1);
    return distance;
  });
}
