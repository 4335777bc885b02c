// Writes trees as the string that the extension asks.
import {
  FIRST_DIGIT,
  LEAF,
  LEAF_ZERO,
  ONE,
  type PackedTrees,
} from '../utils/extract/blocks/tree-model';
import type { Tree } from './gradient-boost';

/** Finer steps than this read no page better, and weigh more. */
const STEP = 1 / 64;

const digit = (value: number): string => {
  if (value < 0 || value > 63) throw new Error(`${value} is no digit: the trees are too large.`);
  return String.fromCharCode(FIRST_DIGIT + value);
};
const pair = (value: number): string => digit(value >> 6) + digit(value & 63);

/** Packs trees that look at `width` features; cuts are rounded as far as they still part the same values. */
export function packTrees(trees: readonly Tree[], width: number): PackedTrees {
  const cuts = Array.from({ length: width }, (_, feature) =>
    [
      ...new Set(
        trees.flatMap((tree) => tree.cut.filter((_, node) => tree.feature[node] === feature)),
      ),
    ].sort((a, b) => a - b),
  );
  let before = 0;
  const firstQuestion = cuts.map((list) => {
    before += list.length;
    return before - list.length;
  });
  const nodes = (tree: Tree, node: number): string => {
    const feature = tree.feature[node] ?? -1;
    const cut = tree.cut[node] ?? 0;
    if (feature < 0) {
      const steps = Math.max(-LEAF_ZERO, Math.min(LEAF_ZERO - 1, Math.round(cut / STEP)));
      return pair(steps + LEAF_ZERO) + String.fromCharCode(LEAF);
    }
    const question = (firstQuestion[feature] ?? 0) + (cuts[feature]?.indexOf(cut) ?? 0);
    const left = nodes(tree, tree.left[node] ?? 0);
    return `${pair(question)}${digit(left.length / 3)}${left}${nodes(tree, tree.right[node] ?? 0)}`;
  };
  return {
    cuts: cuts
      .map((list) => list.map((cut) => Math.round(Number(cut.toFixed(4)) * ONE)).join(','))
      .join('|'),
    nodes: trees
      .map((tree) => nodes(tree, 0))
      .map((packed) => `${pair(packed.length / 3)}!${packed}`)
      .join(''),
    step: STEP,
  };
}

const quoted = (text: string): string => text.replaceAll('\\', '\\\\');

/** Packed trees as they stand in the source, with the names of the features they were taught on. */
export function treesAsSource(
  name: string,
  comment: string,
  trees: readonly Tree[],
  features: readonly string[],
): string {
  const packed = packTrees(trees, features.length);
  return `/** The features of \`${name}\`, in the order of their numbers. */
export const ${name}_FEATURES =
  '${features.join('|')}';

/** ${comment} */
export const ${name}: PackedTrees = {
  cuts: '${packed.cuts}',
  nodes:
    '${quoted(packed.nodes)}',
  step: ${packed.step},
};
`;
}
