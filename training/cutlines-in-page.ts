// Runs inside a page: what the judge of cutlines would see of a page, as it is or in disguise, for training it.
import { photosNear } from '../utils/extract/photos/near-photos';
import { PART_FEATURES, partFeatures } from '../utils/extract/photos/part-features';
import { readTree } from '../utils/extract/photos/read-tree';
import { snapshotPage } from '../utils/page/page-snapshot';
import { readingTime } from '../utils/page/reading-time';
import type { KnownPhoto } from './disguise-ground';
import { disguised } from './disguise-in-page';

const short = (value: number): number => Math.round(value * 1000) / 1000;

/** Pictures, the parts near them and their features. */
export function collect(html: string, url: string, names: string, known: readonly KnownPhoto[]) {
  const page = {
    ...snapshotPage(
      disguised(html, url, names, known),
      new Date(0),
      readingTime(() => 0),
    ),
    url,
  };
  const { nears, setting } = photosNear(page, readTree(page.document.body));
  const features = partFeatures(nears, setting);
  return {
    names: PART_FEATURES,
    pictures: nears.map(({ picture, parts }, at) => ({
      urls: [picture.contentUrl ?? '', ...picture.alternateUrls],
      key: picture.key,
      alt: picture.alt,
      title: picture.title,
      order: picture.branch.order,
      parts: parts.map(({ part }, i) => ({
        text: part.text,
        cue: part.cue,
        own: part.own,
        heading: part.heading,
        linked: part.linked,
        tag: part.branch.tag,
        at: part.branch.order,
        row: (features[at]?.[i] ?? []).map(short),
      })),
    })),
  };
}
