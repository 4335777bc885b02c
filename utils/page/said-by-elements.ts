// Puts into the copy of a page, as text, what browsers show of elements without any text: the quotation marks of `q`, and
// formulas, which are kept as their source. Readings over ruby characters would double the words they explain: they go.
import { attributeOf, selectIn, textOf } from './untouched-dom';

/** Writes into the copy what its elements say. */
export function writeWhatElementsSay(own: Document): void {
  for (const reading of selectIn(own, 'rt, rp, rtc')) reading.remove();
  for (const formula of selectIn(own, 'math')) writeFormula(formula, own);
  for (const quoted of selectIn(own, 'q')) quote(quoted, own);
}

/** Opening and closing marks, and those of a quotation within one, by language; the others set them as English does. */
const MARKS: Readonly<Record<string, string>> = {
  de: '„“‚‘',
  cs: '„“‚‘',
  sk: '„“‚‘',
  bg: '„“‚‘',
  pl: '„”«»',
  hu: '„”»«',
  ro: '„”«»',
  hr: '„”‚’',
  fr: '«»“”',
  it: '«»“”',
  es: '«»“”',
  pt: '«»“”',
  ca: '«»“”',
  el: '«»“”',
  ru: '«»„“',
  uk: '«»„“',
  no: '«»‘’',
  nb: '«»‘’',
  da: '»«›‹',
  sv: '””’’',
  fi: '””’’',
  ja: '「」『』',
};
const ENGLISH = '“”‘’';
const A_MARK = /["“”„«»‘’‚「『』」]/;

function quote(element: Element, own: Document): void {
  const text = textOf(element).trim();
  const before = element.previousSibling?.textContent?.trimEnd().at(-1) ?? '';
  // Some pages print the marks themselves and hide those of the browser.
  if (text === '' || A_MARK.test(text.charAt(0)) || A_MARK.test(before)) return;
  const language = element.closest('[lang]')?.getAttribute('lang')?.toLowerCase().split('-')[0];
  const marks = MARKS[language ?? ''] ?? ENGLISH;
  const inner = element.parentElement?.closest('q') ? 2 : 0;
  const gap = language === 'fr' && inner === 0 ? '\u00a0' : '';
  element.prepend(own.createTextNode(`${marks.charAt(inner)}${gap}`));
  element.append(own.createTextNode(`${gap}${marks.charAt(inner + 1)}`));
}

/** A formula longer than this is kept as its first part: it is shown, not computed with. */
const LONGEST = 2000;

function writeFormula(formula: Element, own: Document): void {
  const annotation = formula.querySelector('annotation[encoding*="tex" i]');
  const source =
    (annotation && textOf(annotation)) ?? attributeOf(formula, 'alttext') ?? inLine(formula);
  const written = own.createElement('code');
  written.textContent = source.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  // The same formula set for the eye stands beside the one for programs.
  const beside = (formula.parentElement ?? formula).nextElementSibling;
  if (beside && attributeOf(beside, 'aria-hidden') === 'true') beside.remove();
  formula.replaceWith(written);
}

/** Signs between the parts of an element of MathML. */
const BETWEEN: Readonly<Record<string, string>> = {
  msup: '^',
  msub: '_',
  mfrac: '/',
  munder: '_',
  mover: '^',
};
const DEEPEST = 40;

/** The parts of a formula in one line: `x^2`, `(a+b)/c`, `√(x)`. */
function inLine(element: Element, depth = 0): string {
  if (element.children.length === 0 || depth > DEEPEST) return textOf(element).trim();
  const parts = [...element.children].map((child) => inLine(child, depth + 1));
  if (element.localName === 'msqrt') return `√(${parts.join('')})`;
  const sign = BETWEEN[element.localName];
  return sign === undefined ? parts.join('') : parts.map(enclosed).join(sign);
}

const enclosed = (part: string): string =>
  part.length > 1 && /\W/.test(part) ? `(${part})` : part;
