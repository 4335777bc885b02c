// Reads the live page past whatever its form fields and images are named: `<img name="body">` shadows `document.body`,
// `<input name="childNodes">` shadows `form.childNodes`. Taken from the prototypes, the properties are the browser's own.

/** Reads a property by the prototype's own getter, looked up once. */
function untouched<T extends object, K extends keyof T>(
  prototype: () => T,
  key: K,
): (node: T) => T[K] {
  let read: (() => T[K]) | undefined;
  return (node) => {
    read ??= Object.getOwnPropertyDescriptor(prototype(), key)?.get;
    return read ? read.call(node) : node[key];
  };
}

const nodeType = untouched(() => Node.prototype, 'nodeType');

/** Whether a node is an element; asked so because those of frames are of another window's classes. */
export const isElement = (node: Node): node is Element => nodeType(node) === 1;

/** The local name of an element, lower case for HTML. */
export const localNameOf = untouched(() => Element.prototype, 'localName');

/** The element around a node, or null. */
export const parentOf = untouched(() => Node.prototype, 'parentElement');

const owner = untouched(() => Node.prototype, 'ownerDocument');
const ownerOf = (node: Node): Document => owner(node) ?? document;
const text = untouched(() => Node.prototype, 'textContent');
const contentType = untouched(() => Document.prototype, 'contentType');
const baseAddress = untouched(() => Node.prototype, 'baseURI');

/** The value of an attribute, or null. */
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

/** The text below a node. */
export const textOf = (node: Node): string => text(node) ?? '';

/** The MIME type of a document. */
export const contentTypeOf = (document: Document): string => contentType(document) || 'text/html';

/** The address of a document; `location` cannot be shadowed. One that was parsed out of a file has none, and a base instead. */
export const addressOf = (document: Document): string =>
  document.location?.href ?? baseAddress(document);

/** A walk over the nodes of some kinds below a node, which asks no element for a property. */
const walkBelow = (root: Node, kinds: number): TreeWalker =>
  Document.prototype.createTreeWalker.call(
    root instanceof Document ? root : ownerOf(root),
    root,
    kinds,
  );

/** A walk over the elements and text below a node. */
export const walkElementsAndText = (root: Node): TreeWalker =>
  walkBelow(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);

/** A walk over the text below a node. */
export const walkText = (root: Node): TreeWalker => walkBelow(root, NodeFilter.SHOW_TEXT);

/** The elements of a document that a selector names, in reading order. */
export const selectIn = (document: Document, selector: string): Element[] => [
  ...Document.prototype.querySelectorAll.call(document, selector),
];
