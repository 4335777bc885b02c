// Grows the trees of the judge of cutlines from what `collect-cutlines` wrote.
import { boost, type Examples, type Settings } from './gradient-boost';
import { treesAsSource } from './pack-trees';
import { type GoldPhoto, type PartLabel, partLabels } from './part-labels';

/** A page as it was collected, with its labels. */
export interface CutlinePage {
  id: string;
  group: string;
  disguise: string;
  names: string[];
  gold: { images: GoldPhoto[]; optionalImages?: GoldPhoto[] };
  pictures: { urls: string[]; parts: { text: string; row: number[] }[] }[];
}

const SETTINGS: Settings = {
  trees: 100,
  leaves: 12,
  rate: 0.1,
  seed: 7,
  minimum: 1,
  ridge: 1,
  columnShare: 0.25,
  rowShare: 0.8,
};
/** A page in disguise teaches less than the page itself; a page with very many words near pictures, no more than others. */
const WEIGHT_IN_DISGUISE = 0.4;
const MOST_ROWS_IN_FULL = 40;

const labelsOf = (page: CutlinePage): PartLabel[] =>
  partLabels(page.pictures, page.gold.images, page.gold.optionalImages ?? []).flat();

function weightOf(page: CutlinePage): number {
  const count = page.pictures.reduce((sum, { parts }) => sum + parts.length, 0);
  return (
    Math.min(1, MOST_ROWS_IN_FULL / Math.max(1, count)) * (page.disguise ? WEIGHT_IN_DISGUISE : 1)
  );
}

/** Outlets weigh alike, however many pages they have. */
function pagesByGroup(pages: readonly CutlinePage[]): Map<string, number> {
  const ids = new Map<string, Set<string>>();
  for (const { group, id } of pages) ids.set(group, (ids.get(group) ?? new Set()).add(id));
  return new Map([...ids].map(([group, own]) => [group, own.size]));
}

function examplesOf(pages: readonly CutlinePage[]): Record<'caption' | 'credit', Examples> {
  const count = pagesByGroup(pages);
  const rows = pages.flatMap((page) =>
    page.pictures.flatMap(({ parts }) => parts.map(({ row }) => row)),
  );
  const labels = pages.flatMap((page) => {
    const weight = weightOf(page) / (count.get(page.group) ?? 1);
    return labelsOf(page).map((label) => ({ ...label, weight: label.weight * weight }));
  });
  const columns = (pages[0]?.names ?? []).map((_, at) =>
    Float32Array.from(rows, (row) => row[at] ?? 0),
  );
  const weight = Float32Array.from(labels, (label) => label.weight);
  return {
    caption: { columns, weight, answer: Float32Array.from(labels, (label) => label.caption) },
    credit: { columns, weight, answer: Float32Array.from(labels, (label) => label.credit) },
  };
}

/** The source of the module that holds the trees grown from some pages. Same pages, same bytes. */
export function cutlineModel(
  pages: readonly CutlinePage[],
  treeModel = '../blocks/tree-model',
): string {
  const examples = examplesOf(pages);
  const names = pages[0]?.names ?? [];
  const caption = boost(examples.caption, SETTINGS);
  const credit = boost(examples.credit, { ...SETTINGS, seed: 11 });
  return `// Data table: the trained judge of cutlines, made by training/train-cutlines.ts. Not to be edited by hand.
import type { PackedTrees } from '${treeModel}';

${treesAsSource('CAPTION_TREES', 'Is a part near a picture its caption?', caption, names)}
${treesAsSource('CREDIT_TREES', 'Is a part near a picture its credit?', credit, names)}`;
}
