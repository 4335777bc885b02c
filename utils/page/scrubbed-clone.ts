// The page copied node by node into a document of our own: what never holds words is left out while copying, because
// copying it costs more than reading the rest. Works without recursion and gives up depth and time before the tab freezes.
import type { ShownText } from './shown-text';
import { attributeOf, isElement, localNameOf, textOf, walkElementsAndText } from './untouched-dom';

/** What a copy leaves behind. */
export const LEFT_OUT = new Set(['script', 'style', 'template', 'svg', 'canvas', 'object']);
/** Fields whose text is not the page's words. */
export const FIELDS = new Set(['textarea', 'select', 'datalist', 'input']);
/** Elements that shadow properties of the document by their name. */
export const SHADOWING = new Set(['img', 'embed', 'iframe', 'form', 'object']);
/** Elements that only hold others: left out where a page is nested too deep. */
const WRAPPERS = new Set(['div', 'span', 'section', 'font', 'center', 'b', 'i', 'table', 'tbody']);
/** Deeper than any page that people write. */
const DEEPEST = 200;

/** More elements and texts than this are no page that people wrote: what comes behind is not read. */
const MOST_NODES = 50_000;

/** A copy of a page. */
export interface ScrubbedClone {
  document: Document;
  /** The live image behind a copied one. */
  live(copied: Element): Element | undefined;
  /** The source text of the page's JSON-LD blocks. */
  jsonLd: string[];
  /** Whether the time ran out before the end of the page. */
  cut: boolean;
  /** Whether the text that stands in a copied element itself is seen on the live page, where it was asked. */
  shown: ShownText;
}

interface Copying extends ScrubbedClone {
  images: WeakMap<Element, Element>;
  asked: ReadonlyMap<Element, boolean>;
  known: WeakMap<Element, boolean>;
}

/** Copies a live document without changing it. `outOfTime` is asked now and then whether to stop. */
export function cloneScrubbed(
  source: Document,
  outOfTime: () => boolean,
  asked: ReadonlyMap<Element, boolean> = new Map(),
): ScrubbedClone {
  const own = new DOMParser().parseFromString('<!doctype html><title></title>', 'text/html');
  own.documentElement.remove();
  const images = new WeakMap<Element, Element>();
  const known = new WeakMap<Element, boolean>();
  const copy: Copying = {
    document: own,
    images,
    asked,
    known,
    shown: (copied) => known.get(copied),
    live: (copied) => images.get(copied),
    jsonLd: [],
    cut: false,
  };
  copyBelow(source, { parent: own, depth: 0 }, copy, outOfTime);
  completeDocument(own);
  return copy;
}

/** Copies what stands below a node of the live page; what is inside shadow roots and frames of the same site comes too. */
function copyBelow(root: Node, top: Level, copy: Copying, outOfTime: () => boolean): void {
  const walker = walkElementsAndText(root);
  const above: Level[] = [];
  let level = top;
  let seen = 0;
  let node = walker.firstChild();
  while (node) {
    seen += 1;
    copy.cut ||= seen > MOST_NODES || ((seen & 1023) === 0 && outOfTime());
    if (copy.cut) return;
    const below = copyNode(node, level, copy);
    const inside = below && isElement(node) ? insideOf(node) : undefined;
    if (below && inside && below.depth < DEEPEST) copyBelow(inside, below, copy, outOfTime);
    const child: Node | null = below ? walker.firstChild() : null;
    if (child && below) {
      above.push(level);
      level = below;
      node = child;
      continue;
    }
    node = walker.nextSibling();
    while (!node && walker.parentNode()) {
      level = above.pop() ?? level;
      node = walker.nextSibling();
    }
  }
}

/** Elements that commonly host a shadow tree, besides custom ones. */
const HOSTS = new Set(['div', 'section', 'article', 'main', 'span']);
/** A frame with less text than this holds no story. */
const FRAME_TEXT = 1000;

/** A tree that the page shows inside an element but does not hold as its children. */
export function insideOf(element: Element): Node | undefined {
  const name = localNameOf(element);
  if (name.includes('-') || HOSTS.has(name)) return element.shadowRoot ?? undefined;
  if (!(element instanceof HTMLIFrameElement)) return undefined;
  const body = frameBody(element);
  return body && textOf(body).length > FRAME_TEXT ? body : undefined;
}

function frameBody(frame: HTMLIFrameElement): Node | undefined {
  try {
    return frame.contentDocument?.body;
  } catch {
    return undefined;
  }
}

/** Where copies hang while the walk is at a level of the live page. */
interface Level {
  parent: Node;
  depth: number;
}

/** Copies one node; answers where its children go, or undefined where they are left out. */
function copyNode(node: Node, level: Level, copy: Copying): Level | undefined {
  if (!isElement(node)) {
    if (level.depth > 0) level.parent.appendChild(copy.document.importNode(node, false));
    return undefined;
  }
  const name = localNameOf(node);
  if (level.depth > DEEPEST && (WRAPPERS.has(name) || level.depth > 2 * DEEPEST)) return level;
  const copied = copyElement(node, name, copy);
  if (!copied || (level.depth === 0 && copy.document.documentElement)) return undefined;
  level.parent.appendChild(copied);
  return { parent: copied, depth: level.depth + 1 };
}

function copyElement(element: Element, name: string, copy: Copying): Element | undefined {
  if (name === 'script' && attributeOf(element, 'type')?.includes('ld+json'))
    copy.jsonLd.push(textOf(element));
  if (LEFT_OUT.has(name) || FIELDS.has(name)) return undefined;
  const copied =
    name === 'form' ? copy.document.createElement('div') : copy.document.importNode(element, false);
  if (name === 'form') keepAttributes(element, copied);
  if (SHADOWING.has(name)) copied.removeAttribute('name');
  if (name === 'img') copy.images.set(copied, element);
  const seen = copy.asked.get(element);
  if (seen !== undefined) copy.known.set(copied, seen);
  return copied;
}

/** Copies the attributes that say what an element is. */
export function keepAttributes(from: Element, to: Element): void {
  for (const name of ['id', 'class', 'role', 'itemprop', 'itemtype']) {
    const value = attributeOf(from, name);
    if (value !== null) to.setAttribute(name, value);
  }
}

/** Gives a document the elements that every document has. */
export function completeDocument(own: Document): void {
  if (!own.documentElement) own.appendChild(own.createElement('html'));
  if (!own.body) own.documentElement.appendChild(own.createElement('body'));
}
