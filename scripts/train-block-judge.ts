// npm run train:judge -- --blocks FILE.jsonl
// Trains the judge of blocks from what `collect-blocks` wrote and puts it into utils/extract/blocks/. Pages of one
// group of sites never teach the first look that the second look learns from. Same input, same bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SECOND_NAMES, secondLook } from '../utils/extract/blocks/second-look';
import { fromCaller, option } from './arguments';
import { projectRoot } from './build-extension';
import { blockLabels, type Label } from './training/block-labels';
import { boost, type Examples, type Settings, scoreOf } from './training/gradient-boost';
import { treesAsSource } from './training/pack-trees';

interface Page {
  names: string[];
  group: string;
  blocks: { text: string; weight: number; place: string; parent: string; parentAt: number }[];
  features: number[][];
  labels: Label[];
}

const FOLDS = 4;
const FIRST: Settings = {
  trees: 100,
  leaves: 24,
  rate: 0.1,
  seed: 7,
  minimum: 0.15,
  ridge: 0.3,
  columnShare: 0.4,
  rowShare: 0.8,
};
const SECOND: Settings = { ...FIRST, trees: 60, leaves: 16, seed: 11 };

/** Whether a gold text marks its standfirst: only then is what it leaves out before the text surely none. */
const keepsStandfirst = (gold: { paragraphs?: { kind: string }[] }): boolean =>
  gold.paragraphs?.some((paragraph) => paragraph.kind === 'summary') === true;

const pages: Page[] = readFileSync(fromCaller(option('blocks') ?? 'blocks.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line))
  .map((page) => ({
    ...page,
    group: page.group ?? page.domain,
    labels: blockLabels(
      page.blocks.map((block: { text: string }) => block.text),
      page.gold.text,
      keepsStandfirst(page.gold),
    ),
  }));
const names = pages[0]?.names ?? [];

const foldOf = (group: string): number => {
  let hash = 7;
  for (const letter of group) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  return (hash >>> 0) % FOLDS;
};

function examples(of: readonly Page[], rowsOf: (page: Page) => number[][]): Examples {
  const rows = of.flatMap(rowsOf);
  const labels = of.flatMap((page) => page.labels);
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
function unseenJudgements(): Map<Page, number[]> {
  const judged = new Map<Page, number[]>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const trees = boost(
      examples(
        pages.filter((page) => foldOf(page.group) !== fold),
        (page) => page.features,
      ),
      FIRST,
    );
    for (const page of pages.filter((one) => foldOf(one.group) === fold))
      judged.set(
        page,
        page.features.map((row) => sure(scoreOf(trees, row))),
      );
    console.log(`fold ${fold + 1} of ${FOLDS}`);
  }
  return judged;
}

function secondRows(page: Page, first: readonly number[]): number[][] {
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

const judged = unseenJudgements();
const first = boost(
  examples(pages, (page) => page.features),
  FIRST,
);
const second = boost(
  examples(pages, (page) => secondRows(page, judged.get(page) ?? [])),
  SECOND,
);
writeFileSync(
  path.join(projectRoot, 'utils/extract/blocks/block-model.ts'),
  `// Data table: the trained judge of blocks, made by scripts/train-block-judge.ts. Not to be edited by hand.
import type { PackedTrees } from './tree-model';

${treesAsSource('FIRST_LOOK', 'Judges a block by itself and its neighbours.', first, names)}
${treesAsSource('SECOND_LOOK', 'Judges it again, knowing what the first look said of the blocks around it.', second, [...names, ...SECOND_NAMES])}`,
);
console.log('utils/extract/blocks/block-model.ts written');
