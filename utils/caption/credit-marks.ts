// The patterns by which a credit is known: a label with its colon, a phrase, a copyright sign.
import { CREDIT_LABELS, CREDIT_PHRASES } from './credit-words';

const labels = CREDIT_LABELS.join('|');
const phrases = CREDIT_PHRASES.join('|');
const LETTER = '[\\p{L}\\p{N}]';

// "Photo:", "Foto /", "Crédit photo :", "Ljósmynd/": also two in a row ("Foto: Bild: …").
const COLON = '\\s*(?:[:：=]|[/|](?=\\s*\\S))\\s*';
const SIGN = '(?:©|ⓒ|\\(c\\)|&copy;|copyright\\b(?! protected)|📷|📸)\\s*:?\\s*';

/** A label at the start of some words: what follows it is the credit. */
export const LEADING_LABEL = new RegExp(
  `^(?:[|–—•·,;/-]\\s*)*(?:(?:${labels})${COLON}|(?:${phrases})\\s+(?=\\S)|${SIGN})+`,
  'iu',
);

/** A label inside a text, after white space or punctuation. `g`, so that the last can be found. */
export const INNER_LABEL = new RegExp(
  `(?<!${LETTER}|[-/#@])(?:(?:${labels})\\s*[:：=]|(?:${phrases})(?=\\s+\\S)|(?:©|ⓒ|📷|📸|copyright(?=\\s+(?:[\\d©]|\\p{Lu}))))`,
  'giu',
);

/** The sign of a copyright notice. */
export const COPYRIGHT = /(?:©|ⓒ|\(c\)\s|\bcopyright\b)/iu;
