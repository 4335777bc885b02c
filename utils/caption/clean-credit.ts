// A credit as printed, without what surrounds it: brackets, labels, separators.
import { LETTER, UPPER } from '../text/letter-classes';
import { foldSpace } from '../text/white-space';
import { LABEL_APART } from '../words/credit-phrases';
import { COPYRIGHT, leadingLabel } from './credit-marks';

const OPEN = /^[([（［{【\s]+/;
const EDGE = /^[\s|–—•·,;:/+-]+|[\s|–—•·,;:/+-]+$/g;
const WIRE_MARKS = /\+\+.*$/;

// Set apart from the caption, a label needs no colon: "(Foto Mara Voigt)".
const BARE_LABEL = new RegExp(
  `^(?:${LABEL_APART})\\s+(?=[${UPPER}][${LETTER}])(?!(?:Source|News|Press|Agency|Alliance|By)\\b)`,
);

function unwrap(text: string): string {
  const inner = /^[([（［【](.*)[)\]）］】]\.?$/.exec(text)?.[1];
  if (inner !== undefined && !/[)）][^(（]*[(（]/.test(inner)) return inner.trim();
  const balance = (text.match(/[([（]/g)?.length ?? 0) - (text.match(/[)\]）]/g)?.length ?? 0);
  if (balance > 0 && OPEN.test(text)) return text.replace(OPEN, '');
  return balance < 0 ? text.replace(/[)\]）]+\.?$/, '') : text;
}

/** The credit line in some printed words: no brackets around it, no label before it; its own words untouched. */
export function cleanCredit(printed: string): string {
  let credit = foldSpace(printed).replace(WIRE_MARKS, '');
  for (let round = 0; round < 4; round += 1) {
    const before = credit;
    credit = unwrap(credit.replace(EDGE, '')).trim().replace(BARE_LABEL, '');
    const label = leadingLabel(credit);
    // The sign of a copyright is part of what was printed; a label is not.
    const kept = /[©ⓒ]\s*$/.exec(label)?.[0] ?? '';
    if (label.length < credit.length) credit = kept + credit.slice(label.length);
    if (credit === before) break;
  }
  return credit
    .replace(/(?:撮影|提供)$/, (word) => (credit.length > word.length + 1 ? '' : word))
    .trim();
}

/** The copyright notice among the words of a credit, as printed: from the sign to the end of its part. */
export function copyrightNoticeIn(printed: string): string | undefined {
  const text = unwrap(foldSpace(printed));
  const from = COPYRIGHT.exec(text)?.index;
  if (from === undefined) return undefined;
  const notice = text.slice(from).replace(EDGE, '');
  return notice.replace(COPYRIGHT, '').trim() ? notice : undefined;
}
