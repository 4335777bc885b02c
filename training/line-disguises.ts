// Further disguises: captions as plain lines among the paragraphs, wrapped in buttons and links, shortened, with the credit in
// pieces or over them, on pages whose classes tell how things look and never what they are.
import type { Ground } from './disguise-ground';
import { type Disguise, hash, labelFor, pick, type Setting, settings } from './disguise-setting';

const UTILITIES =
  'flex mt-4 text-sm leading-6 rounded-card p-2 lead-loose text-gray-600 w-full hover:btn-dark grid-cols-2 date-free object-cover md:w-1/2'.split(
    ' ',
  );

/** Classes of a toolkit: they say how wide and grey something is, and hold words such as "lead" and "card" by chance. */
function utilityClasses(document: Document): void {
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of ['id', 'itemprop', 'data-testid', 'data-component', 'role'])
      element.removeAttribute(name);
    const value = element.getAttribute('class');
    if (value === null) continue;
    const words = [value, `${value}2`].map((by) => pick(UTILITIES, by, 'flex'));
    element.setAttribute('class', words.join(' '));
  }
}

function noNames(document: Document): void {
  for (const element of document.body.querySelectorAll('*'))
    for (const name of ['class', 'id', 'itemprop', 'data-testid', 'data-component', 'role'])
      element.removeAttribute(name);
}

const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

const SHORT = 900;
const isShort = ({ caption }: Setting): boolean => textOf(caption).length < SHORT;

/** A paragraph with nothing but the picture, and one without a class that holds the words, set by `set`. */
function asLines(
  ground: readonly Ground[],
  document: Document,
  set: (words: string, picture: Element) => Element[],
): void {
  for (const setting of settings(document, ground).filter(isShort)) {
    const { box, caption, picture } = setting;
    if (textOf(box).length > textOf(caption).length + 200) continue;
    const place = box.localName === 'figure' ? box : picture;
    const mark = document.createComment('');
    place.before(mark);
    mark.replaceWith(...set(textOf(caption), picture));
    caption.remove();
    if (place !== picture) place.remove();
  }
}

const made = (document: Document, tag: string, ...inside: (Node | string)[]): Element => {
  const element = document.createElement(tag);
  element.append(...inside);
  return element;
};

const wrapAll = (
  ground: readonly Ground[],
  document: Document,
  wrapper: (setting: Setting) => Element,
): void => {
  for (const setting of settings(document, ground).filter(isShort)) {
    const { box, caption } = setting;
    if (textOf(box).length > textOf(caption).length + 200 || box.closest('a, button')) continue;
    const around = wrapper(setting);
    box.replaceWith(around);
    around.append(box);
  }
};

const wrapPictures = (ground: readonly Ground[], document: Document): void => {
  for (const { picture } of settings(document, ground)) {
    if (picture.closest('a, button')) continue;
    const around = document.createElement('button');
    picture.replaceWith(around);
    around.append(picture);
  }
};

/** The caption's first half with dots and a link to the rest; the whole stays in the picture's title. */
function shorten(document: Document, ground: readonly Ground[]): void {
  for (const { caption, picture } of ground) {
    const words = textOf(caption).split(' ');
    if (words.length < 16) continue;
    picture?.setAttribute('title', words.join(' '));
    const more = made(document, 'a', 'more >');
    more.setAttribute('href', `/pictures/${hash(words.join(''))}`);
    caption.replaceChildren(`${words.slice(0, Math.ceil(words.length * 0.7)).join(' ')} … `, more);
  }
}

/** "Mara Voigt / Northlight" in one element becomes two, one a name. */
function splitCredits(document: Document, ground: readonly Ground[]): void {
  for (const { credit, creditText } of ground) {
    const pieces = creditText.split(/\s*[/|,]\s*/).filter(Boolean);
    if (!credit || pieces.length < 2) continue;
    const spans = pieces.map((piece) => made(document, 'span', piece));
    credit.replaceChildren(...spans);
  }
}

function creditOver(document: Document, ground: readonly Ground[]): void {
  for (const { caption, credit, creditText } of ground) {
    if (!credit || !creditText) continue;
    credit.remove();
    const own = hash(creditText) % 2 === 0;
    caption.prepend(
      own ? made(document, 'span', creditText) : creditText,
      document.createElement('br'),
    );
  }
}

/** A second copy of caption and credit for narrow screens, before the picture or behind it. */
function copyCaptions(document: Document, ground: readonly Ground[]): void {
  for (const { box, caption } of settings(document, ground).filter(isShort)) {
    const copy = made(document, 'div', ...caption.cloneNode(true).childNodes);
    copy.className = 'd-md-none';
    if (hash(textOf(caption)) % 2) box.append(copy);
    else box.prepend(copy);
  }
}

/** Disguises by name. */
export const LINE_DISGUISES: Readonly<Record<string, Disguise>> = {
  'utility-classes': utilityClasses,
  'no-names': noNames,
  'plain-lines': (document, ground) =>
    asLines(ground, document, (words, picture) => [
      made(document, 'p', picture),
      made(document, 'p', words),
    ]),
  'bold-lines': (document, ground) =>
    asLines(ground, document, (words, picture) => [
      made(document, 'p', picture),
      made(document, 'p', made(document, 'strong', words)),
    ]),
  'italics-behind-break': (document, ground) =>
    asLines(ground, document, (words, picture) => [
      made(document, 'p', picture, document.createElement('br'), made(document, 'em', words)),
    ]),
  'figure-in-button': (document, ground) =>
    wrapAll(ground, document, () => document.createElement('button')),
  'figure-in-link': (document, ground) =>
    wrapAll(ground, document, ({ caption }) => {
      const link = document.createElement('a');
      link.setAttribute('href', `/large/${hash(textOf(caption))}`);
      return link;
    }),
  'picture-in-button': (document, ground) => wrapPictures(ground, document),
  shortened: shorten,
  'split-credits': splitCredits,
  'credit-over': creditOver,
  'captions-twice': copyCaptions,
  'labels-said': (document, ground) => {
    for (const { caption, credit } of ground) {
      const label = made(document, 'span', 'Image caption, ');
      label.className = 'visually-hidden';
      caption.prepend(label);
      credit?.prepend(made(document, 'span', labelFor(document, textOf(caption))));
    }
  },
};
