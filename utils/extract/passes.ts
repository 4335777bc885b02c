// The one ordered list of passes. Each is described in docs/passes.md; a test holds the two together.
import type { Pass } from './pass';
import { address } from './passes/address';
import { agency } from './passes/agency';
import { completeness } from './passes/completeness';
import { corrections } from './passes/corrections';
import { dateline } from './passes/dateline';
import { language } from './passes/language';
import { metaTags } from './passes/meta-tags';
import { photos } from './passes/photos';
import { readability } from './passes/readability';
import { storyBody } from './passes/story-body';
import { structuredData } from './passes/structured-data';
import { unnamed } from './passes/unnamed';
import { visibleByline } from './passes/visible-byline';
import { visibleDate } from './passes/visible-date';
import { visibleHeadline } from './passes/visible-headline';

/** Every pass, in the order in which they run; later ones may ask what earlier ones settled. */
export const PASSES: readonly Pass[] = [
  address,
  language,
  photos,
  structuredData,
  metaTags,
  visibleHeadline,
  storyBody,
  visibleByline,
  readability,
  visibleDate,
  dateline,
  agency,
  corrections,
  unnamed,
  completeness,
];

/** What a story cannot do without; the other passes are left out where time has run out. */
export const NEEDED: ReadonlySet<string> = new Set([
  'address',
  'photos',
  'structured-data',
  'meta-tags',
  'visible-headline',
  'story-body',
  'unnamed',
]);
