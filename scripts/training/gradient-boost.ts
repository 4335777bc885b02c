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

interface Binned {
  bins: Uint8Array[];
  cuts: number[][];
}

function binned(columns: readonly Float32Array[]): Binned {
  const cuts = columns.map((column) => {
    const sorted = Float32Array.from(column).sort();
    const found = new Set<number>();
    for (let at = 1; at < BINS; at += 1) {
      const value = sorted[Math.floor((sorted.length * at) / BINS)];
      if (value !== undefined) found.add(value);
    }
    const distinct = new Set(sorted);
    const values = distinct.size <= BINS ? [...distinct] : [...found];
    return values.sort((a, b) => a - b).slice(0, BINS);
  });
  const bins = columns.map((column, at) => {
    const own = cuts[at] ?? [];
    return Uint8Array.from(column, (value) => {
      let low = 0;
      let high = own.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value <= (own[middle] ?? 0)) high = middle;
        else low = middle + 1;
      }
      return low;
    });
  });
  return { bins, cuts };
}

interface Leaf {
  node: number;
  rows: Int32Array;
  gain: number;
  feature: number;
  bin: number;
}

/** Grows trees that answer the question. */
export function boost(examples: Examples, settings: Settings): Tree[] {
  const { answer, weight } = examples;
  const { bins, cuts } = binned(examples.columns);
  const count = answer.length;
  const score = new Float64Array(count);
  const gradient = new Float64Array(count);
  const hessian = new Float64Array(count);
  const dice = random(settings.seed);
  const trees: Tree[] = [];
  for (let round = 0; round < settings.trees; round += 1) {
    for (let row = 0; row < count; row += 1) {
      const p = 1 / (1 + Math.exp(-(score[row] ?? 0)));
      gradient[row] = (p - (answer[row] ?? 0)) * (weight[row] ?? 0);
      hessian[row] = Math.max(p * (1 - p), 1e-6) * (weight[row] ?? 0);
    }
    const rows = Int32Array.from({ length: count }, (_, row) => row).filter(
      () => dice() < settings.rowShare,
    );
    const columns = bins.map((_, at) => at).filter(() => dice() < settings.columnShare);
    const tree = grow(rows, columns, bins, cuts, gradient, hessian, settings);
    trees.push(tree);
    for (let row = 0; row < count; row += 1) {
      let node = 0;
      for (let f = tree.feature[0] ?? -1; f >= 0; f = tree.feature[node] ?? -1)
        node =
          (examples.columns[f]?.[row] ?? 0) <= (tree.cut[node] ?? 0)
            ? (tree.left[node] ?? 0)
            : (tree.right[node] ?? 0);
      score[row] = (score[row] ?? 0) + (tree.cut[node] ?? 0);
    }
  }
  return trees;
}

function grow(
  rows: Int32Array,
  columns: readonly number[],
  bins: readonly Uint8Array[],
  cuts: readonly number[][],
  gradient: Float64Array,
  hessian: Float64Array,
  settings: Settings,
): Tree {
  const tree: Tree = { feature: [-1], cut: [0], left: [0], right: [0] };
  const g = new Float64Array(BINS + 1);
  const h = new Float64Array(BINS + 1);
  const best = (node: number, own: Int32Array): Leaf => {
    const leaf: Leaf = { node, rows: own, gain: 0, feature: -1, bin: 0 };
    let G = 0;
    let H = 0;
    for (const row of own) {
      G += gradient[row] ?? 0;
      H += hessian[row] ?? 0;
    }
    tree.cut[node] = (-settings.rate * G) / (H + settings.ridge);
    if (H < 2 * settings.minimum) return leaf;
    const whole = (G * G) / (H + settings.ridge);
    for (const column of columns) {
      const bin = bins[column];
      const last = cuts[column]?.length ?? 0;
      if (!bin || last < 2) continue;
      g.fill(0);
      h.fill(0);
      for (const row of own) {
        const b = bin[row] ?? 0;
        g[b] = (g[b] ?? 0) + (gradient[row] ?? 0);
        h[b] = (h[b] ?? 0) + (hessian[row] ?? 0);
      }
      let gl = 0;
      let hl = 0;
      for (let b = 0; b < last; b += 1) {
        gl += g[b] ?? 0;
        hl += h[b] ?? 0;
        if (hl < settings.minimum) continue;
        if (H - hl < settings.minimum) break;
        const gain =
          (gl * gl) / (hl + settings.ridge) +
          ((G - gl) * (G - gl)) / (H - hl + settings.ridge) -
          whole;
        if (gain > leaf.gain) Object.assign(leaf, { gain, feature: column, bin: b });
      }
    }
    return leaf;
  };
  const leaves: Leaf[] = [best(0, rows)];
  while (leaves.length < settings.leaves) {
    const at = leaves.reduce((top, leaf, i) => (leaf.gain > (leaves[top]?.gain ?? 0) ? i : top), 0);
    const leaf = leaves[at];
    if (!leaf || leaf.gain <= 1e-9) break;
    const bin = bins[leaf.feature];
    const left = leaf.rows.filter((row) => (bin?.[row] ?? 0) <= leaf.bin);
    const right = leaf.rows.filter((row) => (bin?.[row] ?? 0) > leaf.bin);
    const [l, r] = [tree.feature.length, tree.feature.length + 1];
    tree.feature.push(-1, -1);
    tree.cut.push(0, 0);
    tree.left.push(0, 0);
    tree.right.push(0, 0);
    tree.feature[leaf.node] = leaf.feature;
    tree.cut[leaf.node] = cuts[leaf.feature]?.[leaf.bin] ?? 0;
    tree.left[leaf.node] = l;
    tree.right[leaf.node] = r;
    leaves.splice(at, 1, best(l, left), best(r, right));
  }
  return tree;
}

/** The sum of the leaves that a row falls into. */
export function scoreOf(trees: readonly Tree[], row: ArrayLike<number>): number {
  let sum = 0;
  for (const tree of trees) {
    let node = 0;
    for (let f = tree.feature[0] ?? -1; f >= 0; f = tree.feature[node] ?? -1)
      node =
        (row[f] ?? 0) <= (tree.cut[node] ?? 0) ? (tree.left[node] ?? 0) : (tree.right[node] ?? 0);
    sum += tree.cut[node] ?? 0;
  }
  return sum;
}
