// Gradient-boosted trees for yes-or-no questions, with histograms. Same input, same seed: same trees to the byte.

/** A tree as parallel lists. An inner node sends `value <= cut` to `left`; a leaf has feature -1 and its score in `cut`. */
export interface Tree {
  feature: number[];
  cut: number[];
  left: number[];
  right: number[];
}

/** Rows by column, with what is asked of them. */
export interface Examples {
  columns: Float32Array[];
  answer: Float32Array;
  weight: Float32Array;
}

export interface Settings {
  trees: number;
  leaves: number;
  rate: number;
  seed: number;
  minimum: number;
  ridge: number;
  columnShare: number;
  rowShare: number;
}

const BINS = 48;

const random = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

/** Where each column is cut, and the values of a row, one after the other, as numbers of the parts they fall into. */
interface Binned {
  cuts: number[][];
  width: number;
  bins: Uint8Array;
}

function cutsOf(column: Float32Array): number[] {
  const sorted = Float32Array.from(column).sort();
  const distinct = new Set(sorted);
  if (distinct.size <= BINS) return [...distinct];
  const found = new Set<number>();
  for (let at = 1; at < BINS; at += 1) {
    const value = sorted[Math.floor((sorted.length * at) / BINS)];
    if (value !== undefined) found.add(value);
  }
  return [...found];
}

/** The first of some rising cuts that a value does not exceed, or how many there are. */
function binOf(value: number, cuts: readonly number[]): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (cuts[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function binned(columns: readonly Float32Array[]): Binned {
  const width = columns.length;
  const cuts = columns.map((column) => cutsOf(column).sort((a, b) => a - b));
  const bins = new Uint8Array(width * (columns[0]?.length ?? 0));
  columns.forEach((column, at) => {
    const own = cuts[at] ?? [];
    column.forEach((value, row) => {
      bins[row * width + at] = binOf(value, own);
    });
  });
  return { cuts, width, bins };
}

/** Gradients and curvatures of some rows, summed by column and bin, in pairs. */
type Sums = Float64Array;

interface Leaf {
  node: number;
  rows: Int32Array;
  sums: Sums;
  gain: number;
  feature: number;
  bin: number;
}

/** What a tree grows from: the binned rows, the columns it may ask, and how wrong each row's score still is. */
interface Ground extends Binned {
  asked: Int32Array;
  slope: Float64Array;
  settings: Settings;
}

const PER_COLUMN = 2 * (BINS + 1);

function sumsOf(rows: Int32Array, { bins, width, asked, slope }: Ground): Sums {
  const sums = new Float64Array(asked.length * PER_COLUMN);
  for (const row of rows) {
    const start = row * width;
    const g = slope[2 * row] ?? 0;
    const h = slope[2 * row + 1] ?? 0;
    for (let i = 0, at = 0; i < asked.length; i += 1, at += PER_COLUMN) {
      const to = at + 2 * (bins[start + (asked[i] ?? 0)] ?? 0);
      sums[to] = (sums[to] ?? 0) + g;
      sums[to + 1] = (sums[to + 1] ?? 0) + h;
    }
  }
  return sums;
}

/** Grows trees that answer the question. */
export function boost(examples: Examples, settings: Settings): Tree[] {
  const { answer, weight } = examples;
  const table = binned(examples.columns);
  const count = answer.length;
  const score = new Float64Array(count);
  const slope = new Float64Array(2 * count);
  const dice = random(settings.seed);
  const trees: Tree[] = [];
  for (let round = 0; round < settings.trees; round += 1) {
    for (let row = 0; row < count; row += 1) {
      const p = 1 / (1 + Math.exp(-(score[row] ?? 0)));
      slope[2 * row] = (p - (answer[row] ?? 0)) * (weight[row] ?? 0);
      slope[2 * row + 1] = Math.max(p * (1 - p), 1e-6) * (weight[row] ?? 0);
    }
    const rows = Int32Array.from({ length: count }, (_, row) => row).filter(
      (row) => dice() < settings.rowShare && (weight[row] ?? 0) > 0,
    );
    const asked = Int32Array.from(table.cuts.keys()).filter(() => dice() < settings.columnShare);
    const tree = grow(rows, { ...table, asked, slope, settings });
    trees.push(tree);
    for (let row = 0; row < count; row += 1)
      score[row] = (score[row] ?? 0) + leafOf(tree, (at) => examples.columns[at]?.[row] ?? 0);
  }
  return trees;
}

/** Puts the best question that can be asked of a leaf into it, and the leaf's score into the tree. */
function ask(leaf: Leaf, tree: Tree, { asked, cuts, settings }: Ground): Leaf {
  const { sums, node } = leaf;
  let G = 0;
  let H = 0;
  for (let at = 0; at < PER_COLUMN; at += 2) {
    G += sums[at] ?? 0;
    H += sums[at + 1] ?? 0;
  }
  tree.cut[node] = (-settings.rate * G) / (H + settings.ridge);
  if (H < 2 * settings.minimum) return leaf;
  const whole = (G * G) / (H + settings.ridge);
  for (let i = 0; i < asked.length; i += 1) {
    const feature = asked[i] ?? 0;
    const last = cuts[feature]?.length ?? 0;
    let gl = 0;
    let hl = 0;
    for (let bin = 0, at = i * PER_COLUMN; bin < last && last > 1; bin += 1, at += 2) {
      gl += sums[at] ?? 0;
      hl += sums[at + 1] ?? 0;
      if (hl < settings.minimum) continue;
      if (H - hl < settings.minimum) break;
      const left = (gl * gl) / (hl + settings.ridge);
      const right = ((G - gl) * (G - gl)) / (H - hl + settings.ridge);
      const gain = left + right - whole;
      if (gain > leaf.gain) Object.assign(leaf, { gain, feature, bin });
    }
  }
  return leaf;
}

/** Parts a leaf in two. Only the smaller one is summed anew: the other has what is left. */
function part(leaf: Leaf, tree: Tree, ground: Ground): Leaf[] {
  const { bins, width, cuts } = ground;
  const below = (row: number): boolean => (bins[row * width + leaf.feature] ?? 0) <= leaf.bin;
  const rows = [leaf.rows.filter(below), leaf.rows.filter((row) => !below(row))] as const;
  const small = rows[0].length < rows[1].length ? 0 : 1;
  const sums = sumsOf(rows[small], ground);
  const rest = leaf.sums.map((sum, at) => sum - (sums[at] ?? 0));
  const first = tree.feature.length;
  tree.feature.push(-1, -1);
  tree.cut.push(0, 0);
  tree.left.push(0, 0);
  tree.right.push(0, 0);
  tree.feature[leaf.node] = leaf.feature;
  tree.cut[leaf.node] = cuts[leaf.feature]?.[leaf.bin] ?? 0;
  tree.left[leaf.node] = first;
  tree.right[leaf.node] = first + 1;
  return rows.map((own, side) => {
    const half = { node: first + side, rows: own, sums: side === small ? sums : rest };
    return ask({ ...half, gain: 0, feature: -1, bin: 0 }, tree, ground);
  });
}

function grow(rows: Int32Array, ground: Ground): Tree {
  const tree: Tree = { feature: [-1], cut: [0], left: [0], right: [0] };
  const root = { node: 0, rows, sums: sumsOf(rows, ground), gain: 0, feature: -1, bin: 0 };
  const leaves: Leaf[] = [ask(root, tree, ground)];
  while (leaves.length < ground.settings.leaves) {
    const at = leaves.reduce((top, leaf, i) => (leaf.gain > (leaves[top]?.gain ?? 0) ? i : top), 0);
    const leaf = leaves[at];
    if (!leaf || leaf.gain <= 1e-9) break;
    leaves.splice(at, 1, ...part(leaf, tree, ground));
  }
  return tree;
}

/** The score of the leaf that a row falls into. */
function leafOf(tree: Tree, value: (feature: number) => number): number {
  let node = 0;
  for (let f = tree.feature[0] ?? -1; f >= 0; f = tree.feature[node] ?? -1)
    node = value(f) <= (tree.cut[node] ?? 0) ? (tree.left[node] ?? 0) : (tree.right[node] ?? 0);
  return tree.cut[node] ?? 0;
}

/** The sum of the leaves that a row falls into. */
export function scoreOf(trees: readonly Tree[], row: ArrayLike<number>): number {
  let sum = 0;
  for (const tree of trees) sum += leafOf(tree, (at) => row[at] ?? 0);
  return sum;
}
