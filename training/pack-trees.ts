// Writes trees as the strings that the extension asks.
import { digit, LOWEST_LEAF, ONE, type PackedTrees } from '../utils/extract/blocks/tree-model';
import type { Tree } from './gradient-boost';

/** Finer steps than this read no page better, and weigh more. */
const STEP = 1 / 64;
const HIGHEST_LEAF = LOWEST_LEAF + 80;

/** The nodes of all trees in a row, each before what lies below it: a feature and its cut, or a score. */
type Node = { feature: number; cut: number } | { score: number };

function nodesOf(tree: Tree, node = 0): Node[] {
  const feature = tree.feature[node] ?? -1;
  const cut = tree.cut[node] ?? 0;
  return feature < 0
    ? [{ score: cut }]
    : [
        { feature, cut },
        ...nodesOf(tree, tree.left[node] ?? 0),
        ...nodesOf(tree, tree.right[node] ?? 0),
      ];
}

/** Every value at which a feature is cut, in order. */
const cutsOf = (nodes: readonly Node[], feature: number): number[] => [
  ...new Set(
    nodes
      .flatMap((node) => ('feature' in node && node.feature === feature ? [node.cut] : []))
      .sort((a, b) => a - b),
  ),
];

/** The features that are asked, the most asked first. */
function askedOf(nodes: readonly Node[]): number[] {
  const times = new Map<number, number>();
  for (const node of nodes)
    if ('feature' in node) times.set(node.feature, (times.get(node.feature) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([feature]) => feature);
}

const leafDigit = (score: number): string =>
  digit(Math.max(LOWEST_LEAF, Math.min(HIGHEST_LEAF, Math.round(score / STEP))) - LOWEST_LEAF);

const shapeOf = (nodes: readonly Node[]): string =>
  (
    nodes
      .map((node) => ('feature' in node ? 1 : 0))
      .join('')
      .match(/.{1,6}/g) ?? []
  )
    .map((bits) => digit(Number.parseInt(bits.padEnd(6, '0'), 2)))
    .join('');

/** Packs trees that look at `width` features; cuts are rounded as far as they still part the same values. */
export function packTrees(trees: readonly Tree[], width: number): PackedTrees {
  const nodes = trees.flatMap((tree) => nodesOf(tree));
  const cuts = Array.from({ length: width }, (_, feature) => cutsOf(nodes, feature));
  const asked = askedOf(nodes);
  const questions = nodes.flatMap((node) => ('feature' in node ? [node] : []));
  return {
    cuts: cuts
      .map((list) => list.map((cut) => Math.round(Number(cut.toFixed(4)) * ONE)).join(','))
      .join('|'),
    asked: asked.map(digit).join(''),
    shape: shapeOf(nodes),
    questions: questions.map(({ feature }) => digit(asked.indexOf(feature))).join(''),
    choices: questions
      .filter(({ feature }) => (cuts[feature]?.length ?? 0) > 1)
      .map(({ feature, cut }) => digit(cuts[feature]?.indexOf(cut) ?? 0))
      .join(''),
    leaves: nodes.flatMap((node) => ('score' in node ? [leafDigit(node.score)] : [])).join(''),
    step: STEP,
  };
}

/** Packed trees as they stand in the source, with the names of the features they were taught on. */
export function treesAsSource(
  name: string,
  comment: string,
  trees: readonly Tree[],
  features: readonly string[],
): string {
  const { step, ...columns } = packTrees(trees, features.length);
  const fields = Object.entries(columns).map(([column, text]) => `  ${column}: '${text}',\n`);
  return `/** The features of \`${name}\`, in the order of their numbers. */
export const ${name}_FEATURES =
  '${features.join('|')}';

/** ${comment} */
export const ${name}: PackedTrees = {
${fields.join('')}  step: ${step},
};
`;
}
