// Captions that a page keeps in attributes, for the large view that its script opens. They count only where it prints none.
import { isMachinery, withoutMachinery } from '../../caption/button-words';
import { type Cutline, splitCutline } from '../../caption/split-cutline';
import { foldSpace } from '../../text/white-space';
import type { Branch } from './branch';
import type { Found } from './found';
import { noscriptBeside } from './picture';
import { isOtherWords } from './plain-caption';

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

/** Several words, or letters of a script that sets no space between them. */
const SEVERAL_WORDS = / |[\u0e00-\u0eff\u3040-\u9fff]{4}/;
/** Settings of a script, a selector ("#gallery .caption-1"), the name of a file. */
const FOR_SCRIPTS = /[{}\\]|^[.#][a-z][\w .#>-]*$|\.(?:jpe?g|png|webp|JPG)$/;

const wordsOf = (markup: string): string =>
  foldSpace(new DOMParser().parseFromString(markup, 'text/html').body.textContent ?? '');

/** The caption and credit that an attribute says; undefined where it says no caption. */
function readKept(said: string): Cutline | undefined {
  if (!said || said.length >= LONGEST) return undefined;
  const words = withoutMachinery(wordsOf(said));
  const cutline = splitCutline(words);
  return !SEVERAL_WORDS.test(cutline.caption ?? '') ||
    FOR_SCRIPTS.test(words) ||
    isMachinery(words) ||
    isOtherWords(words)
    ? undefined
    : cutline;
}

/** What is kept at a picture without a printed caption, or around it where nothing else is pictured. */
export function keptCaption({ picture, cutline }: Found): KeptCaption | undefined {
  if (!picture || cutline.caption) return undefined;
  const most = noscriptBeside(picture.branch.element) ? 2 : 1;
  let at: Branch | undefined = picture.branch;
  for (let height = 0; at && height < HIGHEST; height += 1, at = at.parent) {
    if (at.images > most) return undefined;
    for (const name of KEPT_IN) {
      const kept = readKept(at.element.getAttribute(name) ?? '');
      if (kept) return { cutline: kept, from: `${at.tag}[${name}]` };
    }
  }
  return undefined;
}
