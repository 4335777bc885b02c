// What only a live page knows of a picture: which source the browser chose, its true size, whether it can be seen.

/** Facts of a live picture; a field is absent where the page does not say. */
export interface LiveImageFacts {
  currentSrc?: string;
  naturalWidth?: number;
  naturalHeight?: number;
  hidden?: boolean;
}

/** Asks a live element. */
export function liveImageFacts(element: Element): LiveImageFacts {
  const facts: LiveImageFacts = {};
  if (element instanceof HTMLImageElement) {
    if (element.currentSrc) facts.currentSrc = element.currentSrc;
    if (element.naturalWidth > 0) facts.naturalWidth = element.naturalWidth;
    if (element.naturalHeight > 0) facts.naturalHeight = element.naturalHeight;
  }
  if (typeof element.checkVisibility === 'function') facts.hidden = !element.checkVisibility();
  return facts;
}
