// A picture on the page: the elements that show it, its addresses, and whether it can be a photo of a story at all.

import { cutTo, kindOfAttribute } from '../../page/field-lengths';
import { type ImageAddress, readImageAddress } from '../../page/image-address';
import { imageKey } from '../../page/image-key';
import type { LiveImageFacts } from '../../page/live-image-facts';
import type { PageSnapshot } from '../../page/page-snapshot';
import type { Branch } from './branch';

/** One picture, where it stands and under which addresses it lies. */
export interface Picture extends ImageAddress {
  branch: Branch;
  key: string;
  alt: string | undefined;
  title: string | undefined;
}

/** Words in the hints and the address, between which is a space. */
const NO_PHOTO =
  /(?:^|[/_.\s-])(?:logos?|icons?|sprite|avatars?|emoji|badge|button|btn|gravatar|pixel|tracking|tracker|beacon|spinner|loader|favicon|flags?|rating|stars|qr|qrcode|paypal|app-?store|google-?play|social|banner)(?=$|[/_.\s-])/;
/** A divider is no photo by its hints or its whole file name; in an address of more words, a car may have hit one. */
const DIVIDER_HINT = /(?:^|[/_.\s-])divider(?=$|[/_.\s-])/;
const DIVIDER_FILE = /(?:^|\/)divider\.\w+$/;
const TELLING = /^(?:[a-z]{2,}[-_+]){4}[a-z]{2}/i;
const MARK_NAME = /logo|icon|avatar/i;
/** What templates print where there is no text: no alternative. */
const NO_WORDS = /^(?:null$|undefined$|https?:)/;
const SMALLEST = 70;

const LONGEST_NOSCRIPT = 20_000;
const ATTRIBUTE = /(?<![a-z-])([a-z][a-z-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;

const MOST_TAGS = 12;

function tagsIn(source: string): string[] {
  const tags: string[] = [];
  for (const { index } of source.matchAll(/<(?:img|source)\b/gi)) {
    const end = source.indexOf('>', index);
    if (end < 0 || tags.length >= MOST_TAGS) break;
    tags.push(source.slice(index, end + 1));
  }
  return tags;
}

// The text of a noscript is the source of an image: its attributes are read, nothing is parsed as a page.
function imagesIn(noscript: Element): Element[] {
  const source = noscript.textContent ?? '';
  return tagsIn(source.length > LONGEST_NOSCRIPT ? '' : source).map((tag) => {
    const image = noscript.ownerDocument.createElement(/^<img/i.test(tag) ? 'img' : 'source');
    for (const [, name, double, single] of tag.matchAll(ATTRIBUTE))
      if (name) {
        const value = (double ?? single ?? '').replaceAll('&amp;', '&');
        image.setAttribute(name, cutTo(value, kindOfAttribute(name.toLowerCase())));
      }
    return image;
  });
}

function showingElements(branch: Branch): Element[] {
  const { element, tag } = branch;
  if (tag === 'noscript') return imagesIn(branch.element);
  const parent = element.parentElement;
  if (tag === 'img' && parent?.localName === 'picture')
    return [element, ...[...parent.children].filter((child) => child.localName === 'source')];
  if (tag === 'picture') return [element, ...element.children];
  if (tag === 'video') return [element];
  // Lazy loaders often keep the address on the element around.
  return parent && parent.childElementCount <= 3 && parent.localName !== 'a'
    ? [element, parent]
    : [element];
}

// A file named in a sentence tells what the photo shows: "protesters-hold-banner-in-velden.jpg".
function withoutTellingFile(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const tells = TELLING.test(file) && !MARK_NAME.test(file);
  return tells ? path.slice(0, Math.max(0, path.length - file.length - 1)) : path;
}

function isNoPhoto(hint: string, path: string): boolean {
  const told = withoutTellingFile(path).toLowerCase();
  return NO_PHOTO.test(`${hint} ${told}`) || DIVIDER_HINT.test(hint) || DIVIDER_FILE.test(told);
}

const tooSmall = (size: number | undefined): boolean => size !== undefined && size < SMALLEST;

/** A noscript beside the picture it stands in for: it adds addresses to it and is no picture of its own. */
export const noscriptBeside = (element: Element): Element | undefined =>
  [
    element.nextElementSibling,
    element.parentElement?.nextElementSibling,
    element.previousElementSibling,
  ].find(
    (beside): beside is Element =>
      beside?.localName === 'noscript' && /<img/i.test(beside.textContent ?? ''),
  );

const PLACEHOLDER_NAME = /placeholder|blank|spacer|lazy|loading|1x1|pixel|\.gif/i;
const statedSource = (element: Element): string =>
  element.hasAttribute('srcset') ? 'srcset' : (element.getAttribute('src') ?? '');

/** Whether a noscript stands beside the picture that it replaces where scripts are off. */
const isStandIn = (branch: Branch): boolean => {
  const beside = [branch.element.previousElementSibling, branch.element.nextElementSibling];
  return beside.some(
    (other) =>
      other !== null &&
      (/^(?:img|picture|amp-img)$/.test(other.localName) || other.querySelector('img') !== null),
  );
};

/** Reads a picture; undefined where it is a tracking pixel, an icon, a logo or has no address. */
export function readPicture(branch: Branch, page: PageSnapshot): Picture | undefined {
  if (branch.tag === 'noscript' && isStandIn(branch)) return undefined;
  const elements = showingElements(branch);
  const lazy =
    branch.tag !== 'noscript' && !/^https?:|^\/\/|^\/|srcset/.test(statedSource(branch.element));
  const standIn =
    lazy || PLACEHOLDER_NAME.test(statedSource(branch.element))
      ? noscriptBeside(branch.element)
      : undefined;
  if (standIn) elements.push(...imagesIn(standIn));
  const live: LiveImageFacts = page.liveFacts(branch.element) ?? {};
  const address = readImageAddress(elements, page.url, live.currentSrc);
  const url = address.contentUrl ?? '';
  const image = elements.find((element) => element.localName === 'img');
  if (image && url === '' && branch.tag === 'noscript') return undefined;
  const path = url.split(/[?#]/)[0]?.split('/').slice(3).join('/') ?? '';
  if (isNoPhoto(branch.hint.toLowerCase(), path) || /\.svg(?:$|[?#])/i.test(url)) return undefined;
  if (tooSmall(address.width) && tooSmall(address.height ?? 0)) return undefined;
  if ((tooSmall(address.width) || tooSmall(address.height)) && !image?.hasAttribute('srcset'))
    return undefined;
  const alt = [
    image?.getAttribute('alt'),
    branch.element.getAttribute('data-alt'),
    branch.element.getAttribute('aria-label'),
  ]
    .map((said) => said?.trim())
    .find(Boolean);
  return {
    ...address,
    ...(live.naturalWidth && live.naturalWidth > 10 ? { width: live.naturalWidth } : {}),
    ...(live.naturalHeight && live.naturalHeight > 10 ? { height: live.naturalHeight } : {}),
    branch,
    key: url ? imageKey(url) : '',
    alt: alt && !NO_WORDS.test(alt) ? alt : undefined,
    title: image?.getAttribute('title')?.trim() || undefined,
  };
}
