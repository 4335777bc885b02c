// Runs inside a page: what the judge of blocks would see of a page, as it is or in disguise, for training it.
import { blockFeatures, FEATURE_NAMES } from '../utils/extract/blocks/block-features';
import { surround } from '../utils/extract/blocks/block-in-page';
import { pageBlocks } from '../utils/extract/blocks/page-blocks';
import { ONE } from '../utils/extract/blocks/tree-model';
import { pageHints } from '../utils/extract/page-hints';
import { photoPlaces } from '../utils/extract/photo-places';
import { findPhotos } from '../utils/extract/photos/find-photos';
import { readTree } from '../utils/extract/photos/read-tree';
import { readabilityVerdict } from '../utils/extract/readability/verdict';
import { snapshotPage } from '../utils/page/page-snapshot';
import { disguised } from './disguise-in-page';

/** Texts and features of the page's blocks. */
export function collect(html: string, url: string, names: string) {
  const snapshot = { ...snapshotPage(disguised(html, url, names, []), new Date(0)), url };
  const verdict = readabilityVerdict(snapshot);
  const tree = readTree(snapshot.document.body, verdict?.keeps);
  const blocks = pageBlocks(tree.root, photoPlaces(findPhotos(snapshot, tree)), snapshot.shown);
  const page = surround(blocks, pageHints(snapshot, verdict));
  const parents = [...new Set(page.blocks.map((one) => one.block.place.parent))];
  return {
    names: FEATURE_NAMES,
    blocks: page.blocks.map((one) => ({
      text: one.block.text,
      weight: one.weight,
      place: one.block.place.signature,
      parent: one.block.place.parent?.signature ?? '',
      parentAt: parents.indexOf(one.block.place.parent),
    })),
    features: blockFeatures(page).map((row) =>
      Array.from(row.subarray(0, FEATURE_NAMES.length), (value) => value / ONE),
    ),
  };
}
