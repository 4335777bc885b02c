// A caption that is printed shortened ("… and the council, Wednes …"): an attribute of its picture, of what is around it or of
// the caption itself often holds the whole.
import { bareWords } from '../../caption/bare-words';
import { splitCutline } from '../../caption/split-cutline';
import { foldSpace } from '../../text/white-space';
import type { Found } from './found';

const IS_CUT = /(?:…|\.{3}|\[…\]|\[\.{3}\])\s*$/;
const FEWEST_LETTERS = 12;
const LONGEST = 1500;
const HIGHEST = 3;

function* attributesNear(item: Found): Generator<{ said: string; from: string }> {
  const picture = item.picture?.branch.element;
  const around: Element[] = picture ? [picture] : [];
  for (let at = picture?.parentElement; at && around.length <= HIGHEST; at = at.parentElement)
    around.push(at);
  for (const element of [...around, ...item.cutline.captionAt])
    for (const { name, value } of element.attributes)
      if (value.length < LONGEST) yield { said: value, from: `${element.localName}[${name}]` };
}

/** Puts the whole caption, with the credit that ends it, in the place of a shortened one, where the page keeps it. */
export function completeCaption(item: Found): void {
  const { caption } = item.cutline;
  if (!caption || !IS_CUT.test(caption)) return;
  const start = bareWords(caption);
  if (start.length < FEWEST_LETTERS) return;
  for (const { said, from } of attributesNear(item)) {
    const words = said.length > caption.length - 4 ? foldSpace(said) : '';
    if (words === '' || IS_CUT.test(words) || !bareWords(words).startsWith(start)) continue;
    const whole = splitCutline(words);
    if (!whole.caption) continue;
    item.cutline = { ...item.cutline, ...whole };
    item.keptIn = from;
    return;
  }
}
