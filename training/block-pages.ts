// Reads what `collect-blocks` wrote, line by line: the file may be larger than one string can be.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { blockLabels, type Label } from './block-labels';

/** A block of text with the number of its place's parent. */
interface CollectedBlock {
  text: string;
  weight: number;
  place: string;
  parent: string;
  parentAt: number;
}

/** A page as it was collected, with its labels. */
export interface BlockPage {
  id: string;
  source: string;
  group: string;
  names: string[];
  /** The name of its disguise, empty where it is as it was. */
  disguise: string;
  blocks: CollectedBlock[];
  features: number[][];
  labels: Label[];
}

/** Whether a gold text marks its standfirst: only then is what it leaves out before the text surely none. */
const keepsStandfirst = (gold: { paragraphs?: { kind: string }[] }): boolean =>
  gold.paragraphs?.some((paragraph) => paragraph.kind === 'summary') === true;

/** The collected pages, in the order they were written. */
export async function readBlockPages(file: string): Promise<BlockPage[]> {
  const pages: BlockPage[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (!line.trim()) continue;
    const page = JSON.parse(line);
    const texts: string[] = page.blocks.map((block: { text: string }) => block.text);
    const labels = blockLabels(texts, page.gold.text, keepsStandfirst(page.gold));
    pages.push({ ...page, labels });
  }
  return pages;
}
