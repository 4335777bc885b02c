// What the words of a part say of themselves, as numbers: nothing here knows where they stand.
import { innerMarks, leadingLabel } from '../../caption/credit-marks';
import { looksLikeCredit, looksLikeNames, tells } from '../../caption/looks-like-credit';
import { namesAgency } from '../../caption/name-agency';
import { splitCutline } from '../../caption/split-cutline';
import { LETTER, startsLower, startsUpper } from '../../text/letter-classes';
import { POSITION_IN_CAPTION } from '../../words/positions';
import { isOtherWords, isPriced } from './plain-caption';

/** Names of the numbers, in order. */
export const WORD_FEATURES = [
  'letters',
  'words',
  'sentenceEnd',
  'sentences',
  'startsUpper',
  'startsLower',
  'capitals',
  'digits',
  'label',
  'creditLike',
  'namesOnly',
  'agency',
  'creditInside',
  'endsInBracket',
  'marks',
  'tells',
  'otherWords',
  'priced',
  'quoted',
  'question',
  'ellipsis',
  'position',
  'address',
  'dateLike',
  'dense',
] as const;

const BEFORE_LETTERS = new RegExp(`^[^${LETTER}]+`);
const DATE_LIKE = /^\D{0,24}\d{1,2}[./ -]\w{2,9}[./ -]\d{2,4}\D{0,16}$|\b\d{1,2}:\d{2}\b/;

/** The numbers of some words. */
export function wordFeatures(text: string): number[] {
  const words = text.split(/\s+/);
  const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text);
  const capitals = words.filter(startsUpper).length;
  return [
    text.length * (dense ? 2.5 : 1),
    dense ? text.length / 2 : words.length,
    /[.。！？…!?]["'”’»)\]]*$/.test(text) ? 1 : 0,
    (text.match(/[.!?。！？]["'”’»)\]]*(?=\s|$)/g) ?? []).length,
    startsUpper(text.replace(BEFORE_LETTERS, '')) ? 1 : 0,
    startsLower(text) ? 1 : 0,
    capitals / words.length,
    (text.match(/\d/g)?.length ?? 0) / text.length,
    leadingLabel(text) === '' ? 0 : 1,
    looksLikeCredit(text) ? 1 : 0,
    looksLikeNames(text) ? 1 : 0,
    namesAgency(text) ? 1 : 0,
    text.length < 900 && splitCutline(text).creditLine !== undefined ? 1 : 0,
    /[)\]）］】]\s*\.?$/.test(text) ? 1 : 0,
    Math.min(3, innerMarks(text).length),
    tells(text) ? 1 : 0,
    isOtherWords(text) ? 1 : 0,
    isPriced(text) ? 1 : 0,
    /^["“„«‘»]/.test(text) ? 1 : 0,
    text.includes('?') ? 1 : 0,
    /(?:…|\.\.\.)$|:$/.test(text) ? 1 : 0,
    POSITION_IN_CAPTION.test(text.toLowerCase()) ? 1 : 0,
    /@|https?:|www\./.test(text) ? 1 : 0,
    DATE_LIKE.test(text) ? 1 : 0,
    dense ? 1 : 0,
  ];
}
