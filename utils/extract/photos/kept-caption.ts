// Captions that a page keeps in attributes, for the large view that its script opens. They count only where it prints none.
import { type Cutline, splitCutline } from '../../caption/split-cutline';
import { foldSpace } from '../../text/white-space';
import type { Found } from './found';

/** The names that lightboxes and galleries have for them, of libraries and not of sites. */
const KEPT_IN = ['data-caption', 'data-image-caption', 'data-img-caption', 'data-sub-html'];
const HIGHEST = 3;
/** Longer than any caption. */
const LONGEST = 1200;

/** A caption with its credit, and the attribute they stood in. */
export interface KeptCaption {
  cutline: Cutline;
  from: string;
}

const wordsOf = (markup: string): string =>
  foldSpace(new DOMParser().parseFromString(markup, 'text/html').body.textContent ?? '');

/** What is kept at a picture without a printed caption, or around it where nothing else is pictured. */
export function keptCaption({ picture, cutline }: Found): KeptCaption | undefined {
  if (!picture || cutline.caption) return undefined;
  let at: Element | null = picture.branch.element;
  for (let height = 0; at && height < HIGHEST; height += 1, at = at.parentElement) {
    if (at.querySelectorAll('img').length > 1) return undefined;
    for (const name of KEPT_IN) {
      const said = at.getAttribute(name) ?? '';
      const cutline = said.length < LONGEST ? splitCutline(wordsOf(said)) : {};
      if (cutline.caption?.includes(' ') && !/[{}\\]/.test(said))
        return { cutline, from: `${at.localName}[${name}]` };
    }
  }
  return undefined;
}
