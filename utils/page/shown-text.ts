// Which texts of the live page a person sees. Asked once for every element that holds text of its own: sheets of style hide
// what no attribute tells of. A page that is not laid out, a stored one in a test, is known by its attributes alone.
import { attributeOf, localNameOf, parentOf, textOf, walkText } from './untouched-dom';

/** Says of an element with text of its own whether the text is seen; undefined where it was not asked. */
export type ShownText = (element: Element) => boolean | undefined;

/** Elements asked before the clock is looked at. */
const AT_ONCE = 256;
/** More elements than this are no page that people wrote. */
const MOST = 20_000;
/** Boxes of this size in CSS pixels stand for words that are only spoken. */
const SPECK = 1;
/** So many elements of a kind are asked for style and box, which cost most: where they are seen, so are the others. */
const ASKED_OF_KIND = 3;
/** Farther to the left of the page, in CSS pixels, nobody scrolls. */
const FAR_LEFT = -900;

/** The elements of a live page with text of their own, and whether it is seen. */
export function askShown(page: Document, outOfTime: () => boolean): Map<Element, boolean> {
  const shown = new Map<Element, boolean>();
  const kinds = new Map<string, number>();
  const view = page.defaultView;
  if (!view || typeof Element.prototype.checkVisibility !== 'function') return shown;
  const walker = walkText(page);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = parentOf(node);
    if (!element || shown.has(element)) continue;
    if (UNSEEN_ANYWAY.has(localNameOf(element)) || textOf(node).trim() === '') continue;
    shown.set(element, isShown(element, view, kinds));
    if (shown.size > MOST || (shown.size % AT_ONCE === 0 && outOfTime())) break;
  }
  return shown;
}

const UNSEEN_ANYWAY = new Set(['script', 'style', 'noscript', 'template', 'title', 'option']);

function isShown(
  element: Element,
  view: Window & typeof globalThis,
  kinds: Map<string, number>,
): boolean {
  if (!Element.prototype.checkVisibility.call(element, { visibilityProperty: true }))
    return isFolded(element) || isBoxless(element, view);
  const kind = kindOf(element);
  const seen = kinds.get(kind) ?? 0;
  if (kind !== '' && seen >= ASKED_OF_KIND) return true;
  const inSight = isInSight(element, view);
  kinds.set(kind, inSight ? seen + 1 : Number.NEGATIVE_INFINITY);
  return inSight;
}

/** What sheets of style know elements by, its own and of the element around it; empty where one has a style or name to itself. */
function kindOf(element: Element): string {
  const parent = parentOf(element);
  if (!parent || isSingle(element) || isSingle(parent)) return '';
  return `${nameOf(parent)}>${nameOf(element)}`;
}

const isSingle = (element: Element): boolean =>
  attributeOf(element, 'style') !== null || attributeOf(element, 'id') !== null;

const nameOf = (element: Element): string =>
  `${localNameOf(element)}.${attributeOf(element, 'class') ?? ''}`;

function isInSight(element: Element, view: Window & typeof globalThis): boolean {
  const box = Element.prototype.getBoundingClientRect.call(element);
  if (box.right + view.scrollX < FAR_LEFT || box.bottom + view.scrollY < FAR_LEFT) return false;
  const style = view.getComputedStyle(element);
  if (style.fontSize === '0px' || CLIPPED_AWAY.test(style.clipPath)) return false;
  if (style.position === 'absolute' && NO_CLIP.test(style.clip)) return false;
  const speck = box.width <= SPECK || box.height <= SPECK;
  return !speck || (style.overflow === 'visible' && style.opacity !== '0');
}

/** `inset(50%)`, `inset(100%)`, `circle(0)`: nothing is left of the box. */
const CLIPPED_AWAY = /^(?:inset\((?:[5-9]\d|100)%|circle\(0|polygon\(0(?:px|%)? 0(?:px|%)?\)$)/;
/** `rect(0px, 0px, 0px, 0px)`, `rect(1px, 1px, 1px, 1px)`. */
const NO_CLIP = /^rect\([01]px,? [01]px,? [01]px,? [01]px\)$/;

/** What a reader unfolds by a click is the page's text: `details` hides it as a sheet of style would. */
const isFolded = (element: Element): boolean => {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (localNameOf(at) === 'details' && attributeOf(at, 'open') === null)
      return !isAside(element, at) && Element.prototype.checkVisibility.call(at);
  }
  return false;
};

/** Hidden within what is folded: by an attribute of its own. */
const isAside = (element: Element, details: Element): boolean => {
  for (let at: Element | null = element; at && at !== details; at = parentOf(at))
    if (isHiddenByAttribute(at)) return true;
  return false;
};

/** An element without a box of its own, `display: contents`, shows its text where those above it are shown. */
function isBoxless(element: Element, view: Window & typeof globalThis): boolean {
  const above = parentOf(element);
  if (view.getComputedStyle(element).display !== 'contents' || !above) return false;
  return (
    Element.prototype.checkVisibility.call(above, { visibilityProperty: true }) ||
    isBoxless(above, view)
  );
}

const HIDING = /(?:^|;|\s)(?:display:\s*none|visibility:\s*hidden|font-size:\s*0(?:px)?\s*(?:;|$))/;
const CLIPPING = /clip(?:-path)?:\s*(?:rect\(\s*[01](?:px)?[\s,]+[01](?:px)?|inset\((?:50|100)%)/;
const OUTSIDE = /(?:left|text-indent):\s*-\d{3,}(?:px|em|rem)/;
const CLEAR = /opacity:\s*0(?![.\d]*[1-9])/;
const FLAT = /(?:^|;|\s)(?:max-)?height:\s*0/;

/** Whether an element says by its own attributes that nobody sees its text. */
export function isHiddenByAttribute(element: Element): boolean {
  const hidden = attributeOf(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  const style = attributeOf(element, 'style')?.toLowerCase();
  if (!style) return false;
  return (
    HIDING.test(style) ||
    CLIPPING.test(style) ||
    OUTSIDE.test(style) ||
    (CLEAR.test(style) && FLAT.test(style))
  );
}

/** Carries what was asked of the live page over to its copy, element by element in the order of the page. */
export function shownInCopy(
  shown: ReadonlyMap<Element, boolean>,
  live: ArrayLike<Element>,
  copied: ArrayLike<Element>,
): ShownText {
  const known = new WeakMap<Element, boolean>();
  for (let at = 0; at < live.length; at += 1) {
    const [element, copy] = [live[at], copied[at]];
    const seen = element && shown.get(element);
    if (seen !== undefined && copy) known.set(copy, seen);
  }
  return (element) => known.get(element);
}
