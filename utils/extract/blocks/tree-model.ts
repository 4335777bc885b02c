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
const LEAF = '~'.charCodeAt(0);

/** What one is in a row of features: whole numbers are read without a new object for each. */
export const ONE = 10_000;

/** A value as it stands in a row. Trees ask whether it is at most a cut, and cuts have four digits: none is crossed. */
export const inRow = (value: number): number => Math.ceil(value * ONE - 1e-6);

/** Trees in one list of nodes; `second` is where to go when the value is above the cut, the next node else. */
export interface Trees {
  /** The feature that a node asks; -1 where it is a leaf. */
  feature: Int16Array;
  /** The cut of a node, as in a row; the score of a leaf, in steps. */
  cut: Int32Array;
  second: Int16Array;
  /** The first node of each tree. */
  roots: Int16Array;
  step: number;
}

/** Unpacks trees once, before the first question. Cold code runs here thousands of times: it calls nothing. */
export function unpackTrees({ nodes, cuts, step }: PackedTrees): Trees {
  const count = nodes.length / 3;
  const feature = new Int16Array(count);
  const cut = new Int32Array(count);
  const second = new Int16Array(count);
  const roots: number[] = [];
  const values = new Uint8Array(128);
  for (let at = 0; at < DIGITS.length; at += 1) values[DIGITS.charCodeAt(at)] = at;
  const inRows = cuts.map((list) => list.map((value) => Math.round(value * ONE)));
  // Nodes that still wait for their second branch.
  const waiting: number[] = [];
  let afterLeaf = true;
  for (let node = 0, at = 0; node < count; node += 1, at += 3) {
    if (afterLeaf) {
      const parent = waiting.pop();
      if (parent === undefined) roots.push(node);
      else second[parent] = node;
    }
    const kind = nodes.charCodeAt(at);
    const middle = values[nodes.charCodeAt(at + 1)] ?? 0;
    const last = values[nodes.charCodeAt(at + 2)] ?? 0;
    afterLeaf = kind === LEAF;
    if (afterLeaf) {
      feature[node] = -1;
      cut[node] = middle * 64 + last - LEAF_ZERO;
    } else {
      const asked = (values[kind] ?? 0) * 64 + middle;
      feature[node] = asked;
      cut[node] = inRows[asked]?.[last] ?? 0;
      waiting.push(node);
    }
  }
  return { feature, cut, second, roots: Int16Array.from(roots), step };
}

/** How sure the trees are, 0 to 1, of one row of features. */
export function askTrees(trees: Trees, row: Int32Array): number {
  const { feature, cut, second, roots } = trees;
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree += 1) {
    let node = roots[tree] ?? 0;
    let asked = feature[node] ?? -1;
    while (asked >= 0) {
      node = (row[asked] ?? 0) <= (cut[node] ?? 0) ? node + 1 : (second[node] ?? 0);
      asked = feature[node] ?? -1;
    }
    sum += cut[node] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum * trees.step));
}
