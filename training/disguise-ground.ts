// The ground that disguises work on: where on a page the known captions, credits and pictures stand.

/** What is known of a photo beforehand. */
export interface KnownPhoto {
  urls: string[];
  caption?: string;
  credit?: string[];
}

/** A caption where it stands, with what belongs to it. */
export interface Ground {
  caption: Element;
  picture: Element | undefined;
  credit: Element | undefined;
  /** The credit as it is known, labels and brackets aside. */
  creditText: string;
}

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const NO_TEXT = 'script, style, template, head, title, textarea';
const PICTURES = 'img, picture, amp-img, video[poster]';

function textNodes(document: Document): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && node.data.trim() && !node.parentElement?.closest(NO_TEXT))
      found.push(node);
  return found;
}

/** The smallest element around a text that holds all the words, unless it holds much more. */
function smallestWith(words: string, start: Text, more: number): Element | undefined {
  for (let at = start.parentElement; at; at = at.parentElement) {
    const held = letters(at.textContent);
    if (held.includes(words)) return held.length <= words.length + more ? at : undefined;
    if (held.length > words.length * 2 + 200) return undefined;
  }
  return undefined;
}

function elementOf(known: string, nodes: readonly Text[], more: number): Element | undefined {
  const words = letters(known);
  const start = words.slice(0, 12);
  if (!start) return undefined;
  for (const node of nodes) {
    const own = letters(node.data);
    if (!own.includes(start) && !(own.length > 2 && words.startsWith(own))) continue;
    const found = smallestWith(words, node, more);
    if (found) return found;
  }
  return undefined;
}

const stem = (url: string): string =>
  (url.split(/[?#]/)[0]?.split('/').at(-1) ?? '').replace(/\.\w+$/, '');

function pictureOf(photo: KnownPhoto, document: Document): Element | undefined {
  const stems = photo.urls.map(stem).filter((name) => name.length > 4);
  return [...document.querySelectorAll(PICTURES)].find((element) =>
    [element, ...element.children].some((one) =>
      [...one.attributes].some(({ value }) => stems.some((name) => value.includes(name))),
    ),
  );
}

/** Finds the known captions on a page. */
export function groundOf(document: Document, known: readonly KnownPhoto[]): Ground[] {
  const nodes = textNodes(document);
  const ground: Ground[] = [];
  for (const photo of known) {
    const caption = photo.caption ? elementOf(photo.caption, nodes, 120) : undefined;
    if (!caption || ground.some((one) => one.caption === caption)) continue;
    const creditText = (photo.credit ?? []).join(' / ');
    const around = (caption.closest('figure') ?? caption.parentElement?.parentElement) || caption;
    const near = nodes.filter((node) => around.contains(node));
    const credit = creditText ? elementOf(creditText, near, 40) : undefined;
    ground.push({
      caption,
      picture: around.querySelector(PICTURES) ?? pictureOf(photo, document),
      credit: credit && !credit.contains(caption) && credit !== caption ? credit : undefined,
      creditText,
    });
  }
  return ground;
}
