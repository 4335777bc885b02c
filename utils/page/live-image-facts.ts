// What only a live page knows of a picture: which source the browser chose, and its true size. Nothing
// here may ask how the page is laid out: the first such question costs as much as reading the page.
import { LONGEST } from './field-lengths';

/** Facts of a live picture; a field is absent where the page does not say. */
export interface LiveImageFacts {
  currentSrc?: string;
  naturalWidth?: number;
  naturalHeight?: number;
}

/** Asks a live element. */
export function liveImageFacts(element: Element): LiveImageFacts {
  const facts: LiveImageFacts = {};
  if (element instanceof HTMLImageElement) {
    if (element.currentSrc && element.currentSrc.length <= LONGEST.address)
      facts.currentSrc = element.currentSrc;
    if (element.naturalWidth > 0) facts.naturalWidth = element.naturalWidth;
    if (element.naturalHeight > 0) facts.naturalHeight = element.naturalHeight;
  }
  return facts;
}
