// Asks the trained judge which blocks are the story. docs/passes.md says what it looks at and how it was trained.
import { blockFeatures, FEATURE_NAMES } from './block-features';
import { type BlockInPage, type BlockPage, kinship } from './block-in-page';
import { FIRST_LOOK, SECOND_LOOK } from './block-model';
import { secondLook } from './second-look';
import { standTogether } from './stand-together';
import { askTrees, type Trees, toRow, unpackTrees } from './tree-model';

/** A block with how sure the judge is that it belongs to the story, 0 to 1. */
export interface JudgedBlock extends BlockInPage {
  story: number;
}

let judges: { first: Trees; second: Trees } | undefined;

const NO_ROW = new Int32Array();

/** The blocks of a page, judged. */
export function judgeBlocks(page: BlockPage): JudgedBlock[] {
  judges ??= { first: unpackTrees(FIRST_LOOK), second: unpackTrees(SECOND_LOOK) };
  const { first, second } = judges;
  const { blocks } = page;
  const rows = blockFeatures(page, (feature) => first.asks(feature) || second.asks(feature));
  const look = secondLook(
    blocks.map((one, at) => ({
      p: askTrees(first, rows[at] ?? NO_ROW),
      weight: one.weight,
      parent: one.block.place.parent,
      kind: kinship(one.block.place),
    })),
  );
  const judged = blocks.map((one, at) => {
    const row = rows[at] ?? NO_ROW;
    row.set(toRow(look[at] ?? []), FEATURE_NAMES.length);
    return Object.assign(one, { story: askTrees(second, row) });
  });
  standTogether(judged);
  return judged;
}
