// What disguises are made with: the boxes that hold a caption and its picture, labels of each language, and choices that are
// the same every time.
import type { Ground } from './disguise-ground';

/** Changes a parsed page in place. */
export type Disguise = (document: Document, ground: readonly Ground[]) => void;

/** A number for a text, always the same. */
export const hash = (text: string): number => {
  let sum = 7;
  for (const letter of text) sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0;
  return sum >>> 0;
};
/** One of a list, chosen by a text. */
export const pick = <T>(list: readonly T[], by: string, otherwise: T): T =>
  list[hash(by) % list.length] ?? otherwise;

/** Caption and picture with the children of their common surrounding in which they stand. */
export interface Setting {
  box: Element;
  caption: Element;
  picture: Element;
}

const childHolding = (box: Element, inner: Element): Element | undefined =>
  [...box.children].find((child) => child.contains(inner));

/** Every caption that stands in one box with its picture. */
export function settings(document: Document, ground: readonly Ground[]): Setting[] {
  const pairs: [Element, Element | undefined][] = ground.map((one) => [one.caption, one.picture]);
  for (const caption of document.body.querySelectorAll('figure figcaption'))
    if (!ground.some((one) => caption.contains(one.caption) || one.caption.contains(caption)))
      pairs.push([caption, caption.closest('figure')?.querySelector('img, picture') ?? undefined]);
  return pairs.flatMap(([inner, shown]) => {
    let box = shown ? inner.parentElement : null;
    while (box && shown && !box.contains(shown)) box = box.parentElement;
    if (!box || !shown) return [];
    const [caption, picture] = [childHolding(box, inner), childHolding(box, shown)];
    return caption && picture && caption !== picture ? [{ box, caption, picture }] : [];
  });
}

const LABELS: Readonly<Record<string, readonly string[]>> = {
  de: ['Foto: ', 'Bild: ', 'Quelle: ', '© ', 'Bildnachweis: ', 'Fotocredit: '],
  en: ['Photo: ', 'Photo by ', 'Picture: ', 'Credit: ', 'Photograph: ', 'Pic: ', '© '],
  fr: ['Photo : ', 'Crédit photo : ', '© ', 'Photo ', 'Crédits : '],
  es: ['Foto: ', 'Crédito: ', 'Fuente: ', '© ', 'Fotografía: '],
  ru: ['Фото: ', 'Источник: ', '© '],
  ja: ['写真：', '撮影：', '© '],
};
/** A label for a credit in the page's language. */
export const labelFor = (document: Document, by: string): string => {
  const language = (document.documentElement.getAttribute('lang') ?? 'en').slice(0, 2);
  return pick(LABELS[language] ?? ['Foto: ', '© '], by, '© ');
};
