// A page as it stood when the reader asked: a scrubbed copy that is ours to change, and facts only the live page has.
import { cutFields } from './cut-fields';
import { jsonLdNodes } from './json-ld';
import { type LiveImageFacts, liveImageFacts } from './live-image-facts';
import { paragraphsFromBreaks } from './paragraphs-from-breaks';
import { isPlainText, paragraphsFromPlainText } from './paragraphs-from-plain-text';
import { type ReadingTime, readingTime } from './reading-time';
import { writeWhatElementsSay } from './said-by-elements';
import { cloneScrubbed } from './scrubbed-clone';
import { askShown, type ShownText } from './shown-text';
import { addressOf, contentTypeOf } from './untouched-dom';
import { cloneWhole } from './whole-clone';

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
  /** The address of another page that the head still spoke of. Absent where it spoke of this one. */
  staleHead?: string;
  /** Whether the page was too large to be copied to its end. */
  cut: boolean;
  /** Whether fields were cut of which a reader would miss the rest. */
  shortened: boolean;
  /** Whether the text that stands in an element of the copy itself is seen on the live page; undefined where it was not asked. */
  shown: ShownText;
  /** How much time is left for reading it. */
  time: ReadingTime;
  /** What the live page knows of a picture, given its copy. */
  liveFacts(element: Element): LiveImageFacts | undefined;
}

/** Copies a page. The live page is never changed. */
export function snapshotPage(document: Document, now: Date, time = readingTime()): PageSnapshot {
  const asked = askShown(document, time.copyingUp);
  const copy = cloneWhole(document, asked) ?? cloneScrubbed(document, time.copyingUp, asked);
  const missed = cutFields(copy.document);
  const jsonLd = jsonLdNodes(copy.jsonLd);
  writeWhatElementsSay(copy.document);
  const contentType = contentTypeOf(document);
  if (isPlainText(contentType)) paragraphsFromPlainText(copy.document);
  else paragraphsFromBreaks(copy.document);
  return {
    document: copy.document,
    url: addressOf(document),
    contentType,
    takenAt: now,
    jsonLd: jsonLd.nodes,
    cut: copy.cut,
    shortened: missed || jsonLd.missed,
    shown: copy.shown,
    time,
    liveFacts: (element) => {
      const live = copy.live(element);
      return live && liveImageFacts(live);
    },
  };
}
