// The marks that an inline element adds to the text in it.
import type { Marks } from './text-run';

const BY_NAME: Readonly<Record<string, Partial<Marks>>> = {
  b: { strong: true },
  strong: { strong: true },
  i: { emphasis: true },
  em: { emphasis: true },
  cite: { emphasis: true },
  code: { code: true },
  kbd: { code: true },
  samp: { code: true },
  del: { deleted: true },
  s: { deleted: true },
  strike: { deleted: true },
  ins: { inserted: true },
};

/** The number or sign of a note, in brackets or without. */
const NUMBER = /^[\s[(]*(?:\d{1,3}|[*†‡§]{1,3}|[ivx]{1,5}|[a-z])[\s\])]*$/;

/** The marks in force within an element, `marks` being those around it. */
export function marksWithin(element: Element, name: string, marks: Marks): Marks {
  const own = Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined;
  if (own) return { ...marks, ...own };
  const href = name === 'a' ? element.getAttribute('href') : null;
  if (href === null) return marks;
  const fragment = href.startsWith('#') && NUMBER.test(element.textContent) ? href.slice(1) : '';
  return fragment === '' ? { ...marks, href } : { ...marks, note: fragment };
}
