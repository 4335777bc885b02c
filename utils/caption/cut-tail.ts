// Cuts a credit off the end of a caption where neither bracket nor label marks it: after the last sentence, behind a
// dash, a slash or a bar.
import { LETTER, startsUpper, UPPER } from '../text/letter-classes';
import { BEHIND_NAME, GIVEN, LABEL_BEHIND_NAME, VIA } from '../words/credit-phrases';
import {
  isLabelledBarely,
  isLoneOrigin,
  looksLikeCredit,
  looksLikeNames,
} from './looks-like-credit';
import { isAgency, namesAgency } from './name-agency';

/** A caption and the credit cut off it, both still as printed. */
export interface Cut {
  caption: string;
  credit: string;
}

// The dot of an initial ("Jonathan P. Blair") ends no sentence.
const ENDS = new RegExp(
  `(?<!(?<![${LETTER}])[${UPPER}])[.!?…]["'”’»)]*(?:\\s+(?:[|/–—-]\\s+|--\\s?|—|–|/)?|/\\s?)|[。！？]["'”’」』]*\\s*|\\s+(?:[|–—-]\\s+|--\\s?)|\\s*[|｜]\\s*`,
  'g',
);
const SLASHES = /\s+\/\s*|\/\s+/g;
const MOST_ENDS = 4;
const MOST_WORDS = 9;

const allCapitals = (words: string): boolean => words === words.toUpperCase() && startsUpper(words);

// "Mara Voigt/Northlight", "LP/Mara Voigt": two names across a slash.
function areNamesAcross(words: string): boolean {
  const sides = words.split(/\s*[/|]\s*/).map((side) => side.replace(BEHIND_NAME, ''));
  return (
    sides.length > 1 &&
    sides.length < 5 &&
    sides.every((side) => startsUpper(side) && looksLikeNames(side)) &&
    words.split(/[\s/|]+/).length >= 2
  );
}

function isCredit(words: string, end: string, sentence: boolean): boolean {
  if (/[|｜]/.test(end) && looksLikeNames(words)) return true;
  if (looksLikeCredit(words) || isLabelledBarely(words)) return true;
  if (startsUpper(words) && /^(?:[^.]|\b[A-Z]\.)+[/|]/.test(words) && namesAgency(words))
    return true;
  const several = words.trim().includes(' ');
  if (/\/\s*$/.test(end))
    return (
      areNamesAcross(words) ||
      (several && looksLikeNames(words) && (sentence || allCapitals(words)))
    );
  if (/--\s*$/.test(end)) return several && looksLikeNames(words);
  if (!sentence) return false;
  if (areNamesAcross(words) || GIVEN.test(words) || LABEL_BEHIND_NAME.test(words)) return true;
  if (isLoneOrigin(words)) return true;
  if (namesAgency(words) && looksLikeNames(words)) return true;
  return (/[–—-]\s*$/.test(end) || allCapitals(words)) && several && looksLikeNames(words);
}

const SELF_CREDIT =
  /(?<=\S)\s+((?:Submitted|Contributed|Courtesy|Handout|Supplied|Provided|Booking|Stock) [Pp]hotos?)\.?$/;
/** Japanese: place and day behind a double bar, then the one who took or gave the picture. */
const TAKEN_BY = /[＝=、，]([^＝=、，。（）()]{1,24}(?:撮影|提供))$/;
const AGENCY_BEHIND_BAR = /\s*[＝=]\s*([^＝=、。]{2,16})$/;

const isSupplier = (words: string): boolean =>
  isAgency(words.replace(/\.$/, '')) || /^@\w/.test(words);

function cutAtSign(text: string): Cut | undefined {
  const self = SELF_CREDIT.exec(text) ?? TAKEN_BY.exec(text);
  if (self) return { caption: text.slice(0, self.index), credit: self[1] ?? '' };
  const via = VIA.exec(text);
  if (via && isSupplier(via[2] ?? ''))
    return { caption: text.slice(0, via.index), credit: via[1] ?? '' };
  const agency = AGENCY_BEHIND_BAR.exec(text);
  return agency && isAgency(agency[1] ?? '')
    ? { caption: text.slice(0, agency.index), credit: agency[1] ?? '' }
    : undefined;
}

/** "Length: 30 m | Engine: 200 hp | Built: Velmouth": bars between the figures of a list part no credit. */
function isListed(text: string): boolean {
  const parts = text.split(/[|｜]/);
  return (
    parts.length > 3 ||
    (parts.length > 2 && parts.filter((part) => /\d|[:：]\s/.test(part)).length > 1)
  );
}

// "… in Velmouth. Mara Voigt | Archive | Lantern": bars part the credit, too, which begins behind the sentence.
function wholeCredit(text: string, ends: readonly RegExpExecArray[]): Cut | undefined {
  const from = ends.find(({ 0: end }) => /^[.!?…]/.test(end));
  const start = from ? from.index + from[0].length : 0;
  return from && areNamesAcross(text.slice(start))
    ? { caption: text.slice(0, from.index + 1), credit: text.slice(start) }
    : undefined;
}

function cutAtEnds(text: string, pattern: RegExp): Cut | undefined {
  const ends = [...text.matchAll(pattern)].reverse();
  for (const [at, end] of ends.slice(0, MOST_ENDS).entries()) {
    const credit = text.slice(end.index + end[0].length);
    if (!credit || (/[|｜]/.test(end[0]) && isListed(text))) continue;
    if (credit.split(/\s+/).length > MOST_WORDS) break;
    const sentence =
      /^[.!?…。！？]/.test(end[0]) || /[.!?…]["'”’»)]*$/.test(text.slice(0, end.index));
    if (!isCredit(credit, end[0], sentence)) continue;
    const whole = /[|/]/.test(end[0]) ? wholeCredit(text, ends.slice(at + 1)) : undefined;
    if (whole) return whole;
    const kept = /^\s*[|/–—｜-]/.test(end[0]) ? 0 : (/^\S+/.exec(end[0])?.[0].length ?? 0);
    return { caption: text.slice(0, end.index + kept), credit };
  }
  return undefined;
}

/** Cuts the credit off the end of a caption; undefined where none is to be seen. */
export const cutTail = (text: string): Cut | undefined =>
  cutAtEnds(text, ENDS) ?? cutAtSign(text) ?? cutAtEnds(text, SLASHES);
