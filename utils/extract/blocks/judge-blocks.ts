// Asks the trained judge which blocks are the story. docs/passes.md says what it looks at and how it was trained.
import { blockFeatures } from './block-features';
import type { BlockInPage, BlockPage } from './block-in-page';
import { FIRST_LOOK, SECOND_LOOK } from './block-model';
import { secondLook } from './second-look';
import { askTrees, type Trees, unpackTrees } from './tree-model';

/** A block with how sure the judge is that it belongs to the story, 0 to 1. */
export interface JudgedBlock extends BlockInPage {
  story: number;
}

let judges: { first: Trees; second: Trees } | undefined;

/** The blocks of a page, judged. */
export function judgeBlocks(page: BlockPage): JudgedBlock[] {
  judges ??= { first: unpackTrees(FIRST_LOOK), second: unpackTrees(SECOND_LOOK) };
  const { first, second } = judges;
  const rows = blockFeatures(page);
  const look = secondLook(
    page.blocks.map((one, at) => ({
      p: askTrees(first, rows[at] ?? []),
      weight: one.weight,
      parent: one.block.place.parent,
      kind: `${one.block.place.parent?.signature ?? ''}>${one.block.place.signature}`,
    })),
  );
  return page.blocks.map((one, at) => ({
    ...one,
    story: askTrees(second, [...(rows[at] ?? []), ...(look[at] ?? [])]),
  }));
}
