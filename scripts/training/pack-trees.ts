// Writes trees as the string that the extension unpacks.
import { DIGITS, LEAF_ZERO, type PackedTrees } from '../../utils/extract/blocks/tree-model';
import type { Tree } from './gradient-boost';

const STEP = 1 / 1024;

/** Packs trees; cuts are rounded as far as they still part the same values. */
export function packTrees(trees: readonly Tree[], features: readonly string[]): PackedTrees {
  const cuts = features.map((_, feature) =>
    [
      ...new Set(
        trees.flatMap((tree) => tree.cut.filter((_, node) => tree.feature[node] === feature)),
      ),
    ].sort((a, b) => a - b),
  );
  const pair = (value: number): string => (DIGITS[value >> 6] ?? '') + (DIGITS[value & 63] ?? '');
  const nodes = (tree: Tree, node: number): string => {
    const feature = tree.feature[node] ?? -1;
    const cut = tree.cut[node] ?? 0;
    if (feature < 0) {
      const steps = Math.max(-LEAF_ZERO, Math.min(LEAF_ZERO - 1, Math.round(cut / STEP)));
      return `~${pair(steps + LEAF_ZERO)}`;
    }
    const at = cuts[feature]?.indexOf(cut) ?? 0;
    return `${pair(feature)}${DIGITS[at]}${nodes(tree, tree.left[node] ?? 0)}${nodes(tree, tree.right[node] ?? 0)}`;
  };
  return {
    features,
    cuts: cuts.map((list) => list.map((cut) => Number(cut.toFixed(4)))),
    nodes: trees.map((tree) => nodes(tree, 0)).join(''),
    step: STEP,
  };
}
