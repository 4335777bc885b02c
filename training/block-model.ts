// Grows the trees of the judge of blocks from what `collect-blocks` wrote.
import { SECOND_NAMES, secondLook } from '../utils/extract/blocks/second-look';
import type { BlockPage } from './block-pages';
import { foldOf } from './folds';
import { boost, type Examples, type Settings, scoreOf } from './gradient-boost';
import { treesAsSource } from './pack-trees';

/** The first look that the second one learns from is grown without the page's group of sites, in so many folds. */
const FOLDS = 4;
const FIRST: Settings = {
  trees: 78,
  leaves: 24,
  rate: 0.1,
  seed: 7,
  minimum: 0.15,
  ridge: 0.3,
  columnShare: 0.4,
  rowShare: 0.8,
};
const SECOND: Settings = { ...FIRST, trees: 48, leaves: 16, seed: 11 };

/** How many pages of its group of sites there are: a group with many teaches more than one with few, but not as much more. */
function pagesOfGroups(pages: readonly BlockPage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { group } of pages) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}

function examples(of: readonly BlockPage[], rowsOf: (page: BlockPage) => number[][]): Examples {
  const rows = of.flatMap(rowsOf);
  const counts = pagesOfGroups(of);
  const labels = of.flatMap(({ group, labels }) =>
    labels.map((label) => ({ ...label, weight: label.weight / Math.sqrt(counts.get(group) ?? 1) })),
  );
  const width = rows[0]?.length ?? 0;
  return {
    columns: Array.from({ length: width }, (_, column) =>
      Float32Array.from(rows, (row) => row[column] ?? 0),
    ),
    answer: Float32Array.from(labels, (label) => label.story),
    weight: Float32Array.from(labels, (label) => label.weight),
  };
}

const sure = (score: number): number => 1 / (1 + Math.exp(-score));

/** Judgements of pages by trees that never saw their group. */
function unseenJudgements(pages: readonly BlockPage[]): Map<BlockPage, number[]> {
  const judged = new Map<BlockPage, number[]>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const seen = pages.filter((page) => foldOf(page.group, FOLDS) !== fold);
    const trees = boost(
      examples(seen, (page) => page.features),
      FIRST,
    );
    for (const page of pages)
      if (foldOf(page.group, FOLDS) === fold)
        judged.set(
          page,
          page.features.map((row) => sure(scoreOf(trees, row))),
        );
  }
  return judged;
}

function secondRows(page: BlockPage, first: readonly number[]): number[][] {
  const look = secondLook(
    page.blocks.map((block, at) => ({
      p: first[at] ?? 0,
      weight: block.weight,
      parent: block.parentAt,
      kind: `${block.parent}>${block.place}`,
    })),
  );
  return page.features.map((row, at) => [...row, ...(look[at] ?? [])]);
}

/** The source of the module that holds the trees grown from some pages. Same pages, same bytes. */
export function blockModel(pages: readonly BlockPage[], treeModel = './tree-model'): string {
  const names = pages[0]?.names ?? [];
  const judged = unseenJudgements(pages);
  const first = boost(
    examples(pages, (page) => page.features),
    FIRST,
  );
  const second = boost(
    examples(pages, (page) => secondRows(page, judged.get(page) ?? [])),
    SECOND,
  );
  return `// Data table: the trained judge of blocks, made by training/train-block-judge.ts. Not to be edited by hand.
import type { PackedTrees } from '${treeModel}';

${treesAsSource('FIRST_LOOK', 'Judges a block by itself and its neighbours.', first, names)}
${treesAsSource('SECOND_LOOK', 'Judges it again, knowing what the first look said of the blocks around it.', second, [...names, ...SECOND_NAMES])}`;
}
