// Boosted trees as a string: how the trained judges are kept and asked. The string is asked as it stands, because unpacking
// it costs a cold page more than all of its questions.

/** A trained model as it stands in the source: made by `training/pack-trees.ts`. */
export interface PackedTrees {
  /** For each feature, the values at which trees part, in ten-thousandths: lists parted by bars, numbers by commas. */
  cuts: string;
  /**
   * Trees in a row, three characters a node, the first two of them a number. A tree begins with how many nodes it has and
   * `!`; an inner node is a question (its place among all cuts) and the number of nodes to skip when the value is above the
   * cut; a leaf is its score and `~`. Digits count from `(`.
   */
  nodes: string;
  /** How much one step of a leaf's score is worth. */
  step: number;
}

/** The first of the 64 digits, which follow each other in ASCII. */
export const FIRST_DIGIT = 40;
/** What ends a leaf. */
export const LEAF = 126;
/** Half of what two digits can count: the leaf score zero. */
export const LEAF_ZERO = 2048;

/** What one is in a row of features: whole numbers are read without a new object for each. */
export const ONE = 10_000;

/** A value as it stands in a row. Trees ask whether it is at most a cut, and cuts have four digits: none is crossed. */
export const inRow = (value: number): number => Math.ceil(value * ONE - 1e-6);

/** Values as a row that trees can be asked of. */
export function toRow(values: readonly number[]): Int32Array {
  const row = new Int32Array(values.length);
  for (let at = 0; at < values.length; at += 1) row[at] = Math.ceil((values[at] ?? 0) * ONE - 1e-6);
  return row;
}

/** Trees with their questions, ready to be asked. */
export interface Trees {
  nodes: string;
  /** The feature of a question, and its cut. */
  feature: Int16Array;
  cut: Int32Array;
  step: number;
  /** Whether any tree asks a feature. */
  asks: (feature: number) => boolean;
}

/** Reads the questions of a model, before the first row is judged. */
export function unpackTrees({ nodes, cuts, step }: PackedTrees): Trees {
  const lists = cuts.split('|');
  const feature: number[] = [];
  const cut: number[] = [];
  for (let at = 0; at < lists.length; at += 1)
    for (const value of lists[at] ? (lists[at] ?? '').split(',') : []) {
      feature.push(at);
      cut.push(+value);
    }
  return {
    nodes,
    feature: Int16Array.from(feature),
    cut: Int32Array.from(cut),
    step,
    asks: (asked) => lists[asked] !== '' && lists[asked] !== undefined,
  };
}

const DIGITS_BEFORE = FIRST_DIGIT * 65;

/** How sure the trees are, 0 to 1, of one row of features. */
export function askTrees({ nodes, feature, cut, step }: Trees, row: Int32Array): number {
  let sum = 0;
  let root = 0;
  while (root < nodes.length) {
    const size = nodes.charCodeAt(root) * 64 + nodes.charCodeAt(root + 1) - DIGITS_BEFORE;
    let at = root + 3;
    root = at + size * 3;
    for (;;) {
      const number = nodes.charCodeAt(at) * 64 + nodes.charCodeAt(at + 1) - DIGITS_BEFORE;
      const last = nodes.charCodeAt(at + 2);
      if (last === LEAF) {
        sum += number - LEAF_ZERO;
        break;
      }
      const value = row[feature[number] ?? 0] ?? 0;
      at += value <= (cut[number] ?? 0) ? 3 : (last - FIRST_DIGIT) * 3 + 3;
    }
  }
  return 1 / (1 + Math.exp(-sum * step));
}
