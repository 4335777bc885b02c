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

function means<K>(blocks: readonly FirstLook[], key: (block: FirstLook) => K): Map<K, Mean> {
  const found = new Map<K, Mean>();
  for (const block of blocks) {
    const mean = found.get(key(block)) ?? { sum: 0, weight: 0 };
    const weight = Math.sqrt(block.weight);
    mean.sum += block.p * weight;
    mean.weight += weight;
    found.set(key(block), mean);
  }
  return found;
}

/** The mean of the others, leaving the block itself out; its own judgement where it is alone. */
function others(mean: Mean | undefined, block: FirstLook): number {
  const weight = Math.sqrt(block.weight);
  if (!mean || mean.weight - weight < 1e-6) return -1;
  return (mean.sum - block.p * weight) / (mean.weight - weight);
}

/** The additional features of each block of a page. */
export function secondLook(blocks: readonly FirstLook[]): number[][] {
  const byParent = means(blocks, (block) => block.parent);
  const byKind = means(blocks, (block) => block.kind);
  const story = blocks.map((block) => (block.p > 0.5 ? block.weight : 0));
  const total = story.reduce((sum, weight) => sum + weight, 0);
  const p = (at: number): number => blocks[at]?.p ?? -1;
  const around = (at: number, reach: number): number => {
    let sum = 0;
    let weight = 0;
    for (
      let near = Math.max(0, at - reach);
      near <= Math.min(blocks.length - 1, at + reach);
      near += 1
    ) {
      if (near === at) continue;
      const w = Math.sqrt(blocks[near]?.weight ?? 0);
      sum += p(near) * w;
      weight += w;
    }
    return weight > 0 ? sum / weight : -1;
  };
  const since = distances(story);
  const until = distances([...story].reverse()).reverse();
  let before = 0;
  return blocks.map((block, at) => {
    const own = story[at] ?? 0;
    const row = [
      block.p,
      p(at - 1),
      p(at - 2),
      p(at - 3),
      p(at + 1),
      p(at + 2),
      p(at + 3),
      around(at, 3),
      around(at, 8),
      others(byParent.get(block.parent), block),
      others(byKind.get(block.kind), block),
      total > 0 ? before / total : -1,
      total > 0 ? (total - before - own) / total : -1,
      since[at] ?? 99,
      until[at] ?? 99,
      Math.log2(1 + total),
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
