// Boosted trees as a string: how the trained judge of blocks is kept, unpacked and asked.

/** A trained model as it stands in the source: made by `scripts/train-block-judge.ts`. */
export interface PackedTrees {
  /** Names of the features it asks, in the order of their numbers. */
  features: readonly string[];
  /** For each feature, the values at which trees part. */
  cuts: readonly (readonly number[])[];
  /**
   * Nodes in pre-order, three characters each: two digits of the feature and one of the cut, or `~` and two digits of
   * the leaf's score. Digits count from `DIGITS`.
   */
  nodes: string;
  /** How much one step of a leaf's score is worth. */
  step: number;
}

/** Lists of numbers out of their text: lists parted by bars, numbers by commas. */
export const cutLists = (text: string): number[][] =>
  text.split('|').map((list) => (list === '' ? [] : list.split(',').map(Number)));

/** The digits of packed numbers. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Half of what two digits can count: the leaf score zero. */
export const LEAF_ZERO = 2048;

/** Trees in one list of nodes; `second` is where to go when the value is above the cut, the next node else. */
export interface Trees {
  feature: Int16Array;
  cut: Float64Array;
  second: Int32Array;
  roots: number[];
}

/** Unpacks trees once, before the first question. */
export function unpackTrees(packed: PackedTrees): Trees {
  const count = packed.nodes.length / 3;
  const trees: Trees = {
    feature: new Int16Array(count),
    cut: new Float64Array(count),
    second: new Int32Array(count),
    roots: [],
  };
  const values = new Uint8Array(128);
  for (let at = 0; at < DIGITS.length; at += 1) values[DIGITS.charCodeAt(at)] = at;
  const digit = (at: number): number => values[packed.nodes.charCodeAt(at)] ?? 0;
  const waiting: number[] = [];
  for (let node = 0; node < count; node += 1) {
    const parent = waiting.pop();
    if (parent === undefined) trees.roots.push(node);
    else if (parent >= 0) trees.second[parent] = node;
    const at = node * 3;
    if (packed.nodes[at] === '~') {
      trees.feature[node] = -1;
      trees.cut[node] = (digit(at + 1) * 64 + digit(at + 2) - LEAF_ZERO) * packed.step;
    } else {
      const feature = digit(at) * 64 + digit(at + 1);
      trees.feature[node] = feature;
      trees.cut[node] = packed.cuts[feature]?.[digit(at + 2)] ?? 0;
      waiting.push(node, -1);
    }
  }
  return trees;
}

/** How sure the trees are, 0 to 1, of one row of features. */
export function askTrees(trees: Trees, row: readonly number[]): number {
  let sum = 0;
  for (const root of trees.roots) {
    let node = root;
    for (let feature = trees.feature[node] ?? -1; feature >= 0; feature = trees.feature[node] ?? -1)
      node = (row[feature] ?? 0) <= (trees.cut[node] ?? 0) ? node + 1 : (trees.second[node] ?? 0);
    sum += trees.cut[node] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}
