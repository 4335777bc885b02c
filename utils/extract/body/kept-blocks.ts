// From the judge's word on single blocks to the blocks of the story: tables stand or fall whole, photos and embeds stay
// where the story is around them, and widget shortcodes never do.
import type { JudgedBlock } from '../blocks/judge-blocks';
import { upwards } from '../blocks/place';
import type { TextBlock } from '../blocks/text-block';
import type { Material } from '../pass';
import { isShortcode } from './shortcode';
import { isDataTable } from './table-rows';

/** Where the judge says yes. */
const YES = 0.5;

/** The story's blocks in reading order, photos and embeds among them, and the judged ones alone. */
export interface KeptBlocks {
  blocks: TextBlock[];
  judged: JudgedBlock[];
}

/** Chooses the blocks of the story. */
export function keptBlocks({ blocks, judged }: Material): KeptBlocks {
  const tables = tableWords(judged);
  const kept = judged.filter((one) => {
    if (isShortcode(one.block.text)) return false;
    const table = dataTableOf(one.block);
    return (table ? (tables.get(table) ?? 0) : one.story) > YES;
  });
  const story = new Set(kept.map((one) => one.block));
  const order = blocks.map((block) => story.has(block));
  const [first, last] = [order.indexOf(true), order.lastIndexOf(true)];
  return {
    judged: kept,
    blocks: blocks.filter((block, at) => {
      if (block.embed !== undefined) return at > first && at < last && nearStory(order, at);
      return block.photo !== undefined || story.has(block);
    }),
  };
}

const nearStory = (order: readonly boolean[], at: number): boolean =>
  order.slice(Math.max(0, at - 4), at).includes(true) && order.slice(at + 1, at + 5).includes(true);

function dataTableOf(block: TextBlock): Element | undefined {
  for (const place of upwards(block.place))
    if (place.name === 'table') return isDataTable(place.element) ? place.element : undefined;
  return undefined;
}

/** How sure the judge is of each data table: the mean of its cells by their length. */
function tableWords(judged: readonly JudgedBlock[]): Map<Element, number> {
  const sums = new Map<Element, { sum: number; weight: number }>();
  for (const one of judged) {
    const table = dataTableOf(one.block);
    if (!table) continue;
    const mean = sums.get(table) ?? { sum: 0, weight: 0 };
    mean.sum += one.story * one.weight;
    mean.weight += one.weight;
    sums.set(table, mean);
  }
  return new Map([...sums].map(([table, { sum, weight }]) => [table, sum / weight]));
}
