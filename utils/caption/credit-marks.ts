// The marks by which a credit is known: a label with its colon, a phrase, a copyright sign. Labels are looked up, not
// searched for: only the few words before a colon can be one.
import { LETTER, UPPER } from '../text/letter-classes';
import { CREDIT_LABELS, JOINED_CREDIT_LABELS } from '../words/credit-labels';
import { CREDIT_PHRASES, LABEL_BEFORE_OUTLET } from '../words/credit-phrases';

const labels: ReadonlySet<string> = new Set([
  ...CREDIT_LABELS.split('|'),
  ...JOINED_CREDIT_LABELS.flatMap(([firsts, lasts]) =>
    firsts.split('|').flatMap((first) => lasts.split('|').map((last) => first + last)),
  ),
]);
const phrases = CREDIT_PHRASES.join('|');
const LEADING_PHRASE = new RegExp(`^(?:${phrases})\\s+(?=\\S)`, 'i');
const INNER_PHRASE = new RegExp(`(?<![${LETTER}0-9/#@-])(?:${phrases})(?=\\s+\\S)`, 'gi');
const LEADING_SIGN = /^(?:[©ⓒⒸ]|\(c\)|（ｃ）|（c）|copyright\b(?! protected)|📷|📸)\s*:?\s*/i;
const SEPARATORS = /^[|–—•·,;/\s-]+/;
/** A colon, or a slash or bar with words behind it ("Ljósmynd/Jón"). */
const COLON = /\s*(?:[:：=＝]|[/|／｜](?=\s*\S))\s*/;
const LONGEST_LABEL = 44;
const MOST_LABEL_WORDS = 5;

/** The sign of a copyright notice. */
export const COPYRIGHT = /(?:[©ⓒⒸ]|\(c\)\s|（ｃ）|（c）|\bcopyright\b)/i;

const WORDS = new RegExp(`[${LETTER}0-9’'./-]+`, 'g');

const isLabel = (words: string): boolean => labels.has(words.toLowerCase().replace(/\.$/, ''));

// "Photo Lantern Media: Mara Voigt": the label stands before an outlet, and the colon parts outlet and name.
const OUTLET = new RegExp(`^(\\S+)(?:\\s[${UPPER}][${LETTER}0-9.&’'-]*){1,4}$`);
const beforeOutlet = (words: string): string => {
  const first = OUTLET.exec(words)?.[1] ?? '';
  return LABEL_BEFORE_OUTLET.test(first) ? `${first} ` : '';
};

function labelWithColon(text: string): string {
  const colon = COLON.exec(text.slice(0, LONGEST_LABEL));
  if (!colon) return '';
  const words = text.slice(0, colon.index).trim();
  if (!isLabel(words)) return /[:：]/.test(colon[0]) ? beforeOutlet(words) : '';
  // The look-ahead may end at the cut, so the colon's own white space is measured again on the whole text.
  const end = colon.index + (COLON.exec(text.slice(colon.index))?.[0].length ?? 0);
  return text.slice(0, end);
}

/** The labels, phrases and signs that begin some words ("Foto: ", "Photo by ", "Foto: Bild: © "), or an empty string. */
export function leadingLabel(text: string): string {
  let length = 0;
  for (let round = 0; round < 4; round += 1) {
    const separators = SEPARATORS.exec(text.slice(length))?.[0].length ?? 0;
    const rest = text.slice(length + separators);
    const mark =
      labelWithColon(rest) || LEADING_PHRASE.exec(rest)?.[0] || LEADING_SIGN.exec(rest)?.[0];
    if (!mark) break;
    length += separators + mark.length;
  }
  return text.slice(0, length);
}

/** A place inside a text where a credit may begin. */
export interface CreditMark {
  index: number;
  mark: string;
}

// The longest run of words right before a colon that is a label.
function labelBefore(text: string, colon: number): CreditMark | undefined {
  const before = text.slice(Math.max(0, colon - LONGEST_LABEL), colon).trimEnd();
  const words = [...before.matchAll(WORDS)].slice(-MOST_LABEL_WORDS);
  for (const word of words) {
    const label = before.slice(word.index).replace(/[()[\]（）]/g, '');
    if (!isLabel(label)) continue;
    const index =
      colon - (text.slice(Math.max(0, colon - LONGEST_LABEL), colon).length - word.index);
    return { index, mark: text.slice(index, colon + 1) };
  }
  const tail = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{1,6}$/.exec(before)?.[0] ?? '';
  for (let at = 0; at < tail.length; at += 1)
    if (isLabel(tail.slice(at)))
      return { index: colon - (tail.length - at), mark: `${tail.slice(at)}:` };
  return undefined;
}

const SIGNS =
  /[:：=＝©ⓒⒸ]|（[CcＣｃ]）|(?<=[.!?。]\s*)\([cC]\)(?=\s*[^\s)])|(?<=[图圖写真像])[／/]|📷|📸|[Cc]opyright(?=\s+[^a-z\s])|COPYRIGHT(?=\s)/g;

/** Every place in a text where a label, a phrase or a sign may begin a credit, in order. */
export function innerMarks(text: string): CreditMark[] {
  const found: CreditMark[] = [];
  for (const sign of text.matchAll(SIGNS)) {
    if (!/^[:：=＝／/]/.test(sign[0])) found.push({ index: sign.index, mark: sign[0] });
    else {
      const label = labelBefore(text, sign.index);
      if (label) found.push(label);
    }
  }
  for (const phrase of text.matchAll(INNER_PHRASE))
    found.push({ index: phrase.index, mark: phrase[0] });
  return found.sort((a, b) => a.index - b.index);
}
