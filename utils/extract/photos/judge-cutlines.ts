// Asks two sets of trained trees of every part near a picture: is it the picture's caption, is it its credit?
import { askTrees, type Trees, toRow, unpackTrees } from '../blocks/tree-model';
import { CAPTION_TREES, CREDIT_TREES } from './cutline-model';
import type { Near, NearPart } from './near-parts';
import type { PageSetting } from './page-setting';
import { partFeatures } from './part-features';

/** A part near a picture, and how sure it is that it is the picture's caption or its credit, 0 to 1. */
export interface JudgedPart extends NearPart {
  caption: number;
  credit: number;
}

/** A picture with the judged parts near it. */
export interface JudgedNear extends Near {
  parts: JudgedPart[];
}

let trees: { caption: Trees; credit: Trees } | undefined;

/** Judges the parts near the pictures of a page. */
export function judgeCutlines(nears: readonly Near[], page: PageSetting): JudgedNear[] {
  if (!nears.some((near) => near.parts.length > 0))
    return nears.map((near) => ({ ...near, parts: [] }));
  trees ??= { caption: unpackTrees(CAPTION_TREES), credit: unpackTrees(CREDIT_TREES) };
  const { caption, credit } = trees;
  const rows = partFeatures(nears, page);
  return nears.map((near, at) => ({
    ...near,
    parts: near.parts.map((part, i) => {
      const row = toRow(rows[at]?.[i] ?? []);
      return { ...part, caption: askTrees(caption, row), credit: askTrees(credit, row) };
    }),
  }));
}
