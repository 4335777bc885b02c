// Reads a live page into the material of the passes. Photos come first, so that their words stay out of the body.
import { articleNode } from '../page/article-node';
import { snapshotPage } from '../page/page-snapshot';
import { isPlainText } from '../page/paragraphs-from-plain-text';
import type { Reason } from '../story/provenance';
import { surround } from './blocks/block-in-page';
import { judgeBlocks } from './blocks/judge-blocks';
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
export function gatherMaterial(document: Document, now: Date): Gathered {
  const page = snapshotPage(document, now);
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
  // A text file is nothing but its story.
  const judged = isPlainText(page.contentType)
    ? surroundings.blocks.map((one) => ({ ...one, story: 1 }))
    : judgeBlocks(surroundings);
  const article = articleNode(page.jsonLd);
  return { material: { page, hints, photos, blocks, judged, article }, reasons };
}
