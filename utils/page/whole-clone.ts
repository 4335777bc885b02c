// The page copied by the browser in one go and scrubbed afterwards: several times as fast as node by node, for the pages
// that people write. Those with shadow trees, frames of their own text, deep nesting or too many nodes are left to the walk.
import {
  completeDocument,
  FIELDS,
  insideOf,
  keepAttributes,
  LEFT_OUT,
  type ScrubbedClone,
  SHADOWING,
} from './scrubbed-clone';
import { shownInCopy } from './shown-text';
import { selectIn, textOf } from './untouched-dom';

/** More elements than this are copied by the walk, which can stop. */
const MOST_ELEMENTS = 20_000;
/** Nesting that later readers could not go through. */
const TOO_DEEP = `*${'>*'.repeat(190)}`;

/** A scrubbed copy of an ordinary page, or undefined where it needs the walk. */
export function cloneWhole(
  source: Document,
  asked: ReadonlyMap<Element, boolean> = new Map(),
): ScrubbedClone | undefined {
  if (!isOrdinary(source)) return undefined;
  const own = Node.prototype.cloneNode.call(source, true);
  if (!(own instanceof Document)) return undefined;
  const live = selectIn(source, 'img');
  const images = new Map(selectIn(own, 'img').map((copied, at) => [copied, live[at]]));
  const copy: ScrubbedClone = {
    document: own,
    live: (copied) => images.get(copied),
    jsonLd: [],
    cut: false,
    shown: shownInCopy(asked, allOf(source), allOf(own)),
  };
  for (const script of selectIn(own, 'script[type*="ld+json"]')) copy.jsonLd.push(textOf(script));
  for (const element of selectIn(own, [...LEFT_OUT, ...FIELDS].join(','))) element.remove();
  for (const form of selectIn(own, 'form')) unform(form, own);
  for (const named of selectIn(own, [...SHADOWING].map((name) => `${name}[name]`).join(',')))
    named.removeAttribute('name');
  dropComments(own);
  completeDocument(own);
  return copy;
}

const allOf = (document: Document): HTMLCollectionOf<Element> =>
  Document.prototype.getElementsByTagName.call(document, '*');

function isOrdinary(source: Document): boolean {
  const all = allOf(source);
  if (all.length > MOST_ELEMENTS || selectIn(source, TOO_DEEP).length > 0) return false;
  // A field that shadows the property only sends the page to the walk.
  for (let at = 0; at < all.length; at += 1) if (all[at]?.shadowRoot) return false;
  return !selectIn(source, 'iframe').some(insideOf);
}

/** A form shadows its own properties by its fields; a `div` holds the same words. */
function unform(form: Element, own: Document): void {
  const plain = Document.prototype.createElement.call(own, 'div');
  keepAttributes(form, plain);
  const children = Document.prototype.createRange.call(own);
  children.selectNodeContents(form);
  plain.append(children.extractContents());
  Element.prototype.replaceWith.call(form, plain);
}

function dropComments(own: Document): void {
  const walker = Document.prototype.createTreeWalker.call(own, own, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) comments.push(node);
  for (const comment of comments) if (comment instanceof Comment) comment.remove();
}
