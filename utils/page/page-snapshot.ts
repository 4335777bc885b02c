// A page as it stood when the reader asked: a scrubbed copy that is ours to change, and facts only the live page has.
import { jsonLdNodes } from './json-ld';
import { type LiveImageFacts, liveImageFacts } from './live-image-facts';
import { paragraphsFromBreaks } from './paragraphs-from-breaks';
import { isPlainText, paragraphsFromPlainText } from './paragraphs-from-plain-text';
import { cloneScrubbed } from './scrubbed-clone';
import { addressOf, contentTypeOf } from './untouched-dom';
import { cloneWhole } from './whole-clone';

/** Milliseconds that copying may take; a page too large for it is read as far as the copy got. */
const COPYING_TIME = 1200;

/** Everything the passes may know of a page. */
export interface PageSnapshot {
  /** A copy without scripts, styles, drawings and templates. Text between line breaks stands in paragraphs. */
  document: Document;
  /** The address of the tab. */
  url: string;
  /** The MIME type the page was served with. */
  contentType: string;
  takenAt: Date;
  /** JSON-LD nodes, flattened. */
  jsonLd: unknown[];
  /** Whether the page was too large to be copied to its end. */
  cut: boolean;
  /** What the live page knows of a picture, given its copy. */
  liveFacts(element: Element): LiveImageFacts | undefined;
}

/** Copies a page. The live page is never changed. */
export function snapshotPage(document: Document, now: Date): PageSnapshot {
  const end = performance.now() + COPYING_TIME;
  const copy = cloneWhole(document) ?? cloneScrubbed(document, () => performance.now() > end);
  const contentType = contentTypeOf(document);
  if (isPlainText(contentType)) paragraphsFromPlainText(copy.document);
  else paragraphsFromBreaks(copy.document);
  return {
    document: copy.document,
    url: addressOf(document),
    contentType,
    takenAt: now,
    jsonLd: jsonLdNodes(copy.jsonLd),
    cut: copy.cut,
    liveFacts: (element) => {
      const live = copy.live.get(element);
      return live && liveImageFacts(live);
    },
  };
}
