// Pages in disguise: the same story set as another newsroom might set it. A reader that leans on one cue loses its way
// in one of them. Each disguise changes a parsed page in place; what the page says stays the same.
import { CAPTION_HINT, CREDIT_HINT } from '../utils/words/template-pictures';
import type { Ground } from './disguise-ground';
import { type Disguise, hash, labelFor, pick, settings } from './disguise-setting';
import { LINE_DISGUISES } from './line-disguises';

const HINTS = ['class', 'id', 'itemprop', 'data-testid', 'data-component', 'role'];
const LARGEST_BOX = 1500;

function renamed(element: Element, tag: string): Element {
  const other = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes) {
    try {
      other.setAttribute(name, value);
    } catch {
      // A name that only a parser can set is left behind.
    }
  }
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

const renameAll = (document: Document, selector: string, tag: string): void => {
  for (const element of document.body.querySelectorAll(selector)) renamed(element, tag);
};

function hashHints(document: Document, which: (word: string) => boolean): void {
  for (const element of document.body.querySelectorAll('*'))
    for (const name of HINTS) {
      const value = element.getAttribute(name);
      if (!value) continue;
      const words = value.split(/\s+/).map((word) => {
        const plain = word.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
        return which(plain) ? `x${(hash(word) % 46656).toString(36)}` : word;
      });
      element.setAttribute(name, words.join(' '));
    }
}

const CUES = new RegExp(`${CREDIT_HINT.source}|${CAPTION_HINT.source}`);

const isSmall = (box: Element): boolean => box.textContent.trim().length < LARGEST_BOX;

const wrapped = (element: Element, times: number): void => {
  for (let time = 0; time < times; time += 1) {
    const around = element.ownerDocument.createElement('div');
    element.replaceWith(around);
    around.append(element);
  }
};

const PRINTED_LABEL =
  /^[\s([|–-]*(?:(?:foto|photo|bild|image|picture|photograph|credit|quelle|bildrechte|bildnachweis|fuente|crédit photo|фото|источник)(?:\s*[:：]\s*| (?:by|by:) )|©\s*)/i;

function relabel(document: Document, ground: readonly Ground[]): void {
  for (const { caption, credit } of ground) {
    const walker = document.createTreeWalker(credit ?? caption, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      if (PRINTED_LABEL.test(text)) {
        const rest = text.replace(PRINTED_LABEL, '');
        if (rest.trim()) node.nodeValue = ` ${labelFor(document, rest)}${rest}`;
      }
    }
  }
}

function joinCredit(document: Document, ground: readonly Ground[]): void {
  for (const { caption, credit, creditText } of ground) {
    if (!credit || !creditText) continue;
    const label = labelFor(document, creditText);
    const forms = [
      ` (${label}${creditText})`,
      ` ${label}${creditText}`,
      ` | ${label}${creditText}`,
      ` – ${label}${creditText}`,
      ` [${label}${creditText}]`,
      ` (© ${creditText})`,
    ];
    credit.remove();
    caption.append(pick(forms, creditText, ''));
  }
}

function makeLazy(document: Document): void {
  for (const image of document.body.querySelectorAll('img[src]')) {
    if (image.closest('noscript') || image.closest('picture')) continue;
    const noscript = document.createElement('noscript');
    noscript.textContent = image.outerHTML;
    image.after(noscript);
    image.setAttribute('src', 'data:image/gif;base64,R0lGODlhAQABAAAAACw=');
    image.removeAttribute('srcset');
  }
}

/** The first words of every caption lead to another page, as names in the news often do. */
function linkWords(document: Document, ground: readonly Ground[]): void {
  for (const { caption } of ground) {
    const walker = document.createTreeWalker(caption, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (
        !(node instanceof Text) ||
        node.data.trim().length < 12 ||
        node.parentElement?.closest('a')
      )
        continue;
      const rest = node.splitText(Math.ceil(node.data.length / 2));
      const link = document.createElement('a');
      link.setAttribute('href', `/subject/${hash(node.data)}`);
      rest.before(link);
      link.append(node);
      break;
    }
  }
}

function linkPictures(document: Document, ground: readonly Ground[]): void {
  for (const { picture, creditText } of ground) {
    if (!picture || picture.closest('a')) continue;
    const link = document.createElement('a');
    const large = picture.getAttribute('src') ?? '';
    link.setAttribute('href', hash(creditText) % 2 ? large : `/pictures/${hash(large)}`);
    picture.replaceWith(link);
    link.append(picture);
  }
}

/** Every disguise by name. */
export const DISGUISES: Readonly<Record<string, Disguise>> = {
  'hashed-names': (document) => hashHints(document, () => true),
  'half-hashed': (document) => hashHints(document, (word) => hash(word) % 2 === 0),
  'hashed-cues': (document) => hashHints(document, (word) => CUES.test(word)),
  'plain-paragraphs': (document) => {
    renameAll(document, 'ul, ol', 'div');
    renameAll(document, 'p, li', 'div');
  },
  'no-figcaption': (document) => renameAll(document, 'figcaption', 'div'),
  'no-figure': (document) => {
    renameAll(document, 'figcaption', 'p');
    renameAll(document, 'figure', 'div');
  },
  'plain-sections': (document) =>
    renameAll(document, 'article, main, aside, section, header, footer, nav', 'div'),
  'credit-joined': joinCredit,
  relabelled: relabel,
  'credit-first': (_document, ground) => {
    for (const { caption, credit } of ground) if (credit) caption.before(credit);
  },
  'caption-out': (document, ground) => {
    for (const { box, caption } of settings(document, ground))
      if (isSmall(box)) {
        wrapped(box, 1);
        box.after(renamed(caption, caption.localName === 'figcaption' ? 'p' : caption.localName));
      }
  },
  'caption-first': (document, ground) => {
    for (const { caption, picture } of settings(document, ground)) picture.before(caption);
  },
  'two-columns': (document, ground) => {
    for (const { caption, picture } of settings(document, ground)) {
      wrapped(caption, 2);
      wrapped(picture, 2);
    }
  },
  'lazy-pictures': makeLazy,
  'linked-words': linkWords,
  'linked-pictures': linkPictures,
  'no-size': (document) => {
    for (const image of document.body.querySelectorAll('img'))
      for (const name of ['width', 'height', 'sizes']) image.removeAttribute(name);
  },
  'no-alt': (document) => {
    for (const image of document.body.querySelectorAll('img')) {
      image.removeAttribute('alt');
      image.removeAttribute('title');
    }
  },
  ...LINE_DISGUISES,
};

/** Puts a page into one disguise, or several parted by plus signs. */
export function disguise(document: Document, names: string, ground: readonly Ground[]): void {
  for (const name of names.split('+')) DISGUISES[name]?.(document, ground);
}
