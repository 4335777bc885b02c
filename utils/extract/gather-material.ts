// Reads a live page into the material of the passes. Photos come first, so that their words stay out of the body.
import { articleNode } from '../page/article-node';
import { type PageSnapshot, snapshotPage } from '../page/page-snapshot';
import { isPlainText } from '../page/paragraphs-from-plain-text';
import type { ReadingTime } from '../page/reading-time';
import { withoutStaleHead } from '../page/stale-head';
import type { Reason } from '../story/provenance';
import { type BlockPage, surround } from './blocks/block-in-page';
import { type JudgedBlock, judgeBlocks } from './blocks/judge-blocks';
import { readBlocks } from './blocks/read-blocks';
import { pageHints } from './page-hints';
import type { Material } from './pass';
import { photoPlaces } from './photo-places';
import { findPhotos, type PhotoFinding } from './photos/find-photos';
import { readTree } from './photos/read-tree';

/** The material, and what went wrong on the way. */
export interface Gathered {
  material: Material;
  reasons: Reason[];
}

/** Gathers the material of a page. */
export function gatherMaterial(document: Document, now: Date, time?: ReadingTime): Gathered {
  const page = withoutStaleHead(snapshotPage(document, now, time));
  const tree = readTree(page.document.body);
  const reasons: Reason[] = [];
  let photos: readonly PhotoFinding[] = [];
  try {
    photos = findPhotos(page, tree);
  } catch (error) {
    reasons.push({
      pass: 'photos',
      did: 'flagged',
      what: 'all photos',
      why: `it failed: ${String(error)}`,
    });
  }
  const hints = pageHints(page);
  const blocks = readBlocks(tree.root, photoPlaces(photos));
  const surroundings = surround(blocks, hints);
  const judged = judgedOf(surroundings, page);
  const article = articleNode(page.jsonLd);
  return { material: { page, hints, photos, blocks, judged, article }, reasons };
}

function judgedOf(surroundings: BlockPage, page: PageSnapshot): JudgedBlock[] {
  const { blocks } = surroundings;
  // A text file is nothing but its story.
  if (isPlainText(page.contentType)) return blocks.map((one) => ({ ...one, story: 1 }));
  // Without the time to ask the judge, prose in the story's place is the best guess.
  if (page.time.up())
    return blocks.map((one) => ({ ...one, story: one.prose && one.away === 0 ? 0.6 : 0 }));
  return judgeBlocks(surroundings);
}
