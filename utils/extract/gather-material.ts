// Reads a live page into the material of the passes. Photos come first, so that their words stay out of the body.
import { articleNode } from '../page/article-node';
import { type PageSnapshot, snapshotPage } from '../page/page-snapshot';
import { isPlainText } from '../page/paragraphs-from-plain-text';
import type { ReadingTime } from '../page/reading-time';
import { withoutStaleHead } from '../page/stale-head';
import type { Reason } from '../story/provenance';
import { type BlockPage, surround } from './blocks/block-in-page';
import { pageBlocks } from './blocks/page-blocks';
import { pageHints } from './page-hints';
import type { Material } from './pass';
import { photoPlaces } from './photo-places';
import { findPhotos, type PhotoFinding } from './photos/find-photos';
import { readTree } from './photos/read-tree';
import { type ChosenText, chooseText } from './readability/choose-text';
import { readabilityVerdict } from './readability/verdict';

/** The material, and what went wrong on the way. */
export interface Gathered {
  material: Material;
  reasons: Reason[];
}

/** Gathers the material of a page. */
export function gatherMaterial(document: Document, now: Date, time?: ReadingTime): Gathered {
  const page = withoutStaleHead(snapshotPage(document, now, time));
  const verdict = readabilityVerdict(page);
  const tree = readTree(page.document.body, verdict?.keeps);
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
  const hints = pageHints(page, verdict);
  const blocks = pageBlocks(tree.root, photoPlaces(photos), page.shown);
  const surroundings = surround(blocks, hints);
  const chosen = chosenOf(surroundings, page);
  const article = articleNode(page.jsonLd);
  return { material: { page, hints, photos, blocks, ...chosen, article, verdict }, reasons };
}

function chosenOf(surroundings: BlockPage, page: PageSnapshot): ChosenText {
  const { blocks } = surroundings;
  // A text file is nothing but its story.
  if (isPlainText(page.contentType))
    return {
      judged: blocks.map((one) => ({ ...one, story: 1 })),
      decidedBy: 'judge',
      agreement: 1,
    };
  return chooseText(surroundings, page.time.up());
}
