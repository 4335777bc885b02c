// Judges whether a few words, standing for themselves, are a credit rather than a caption.
import { LETTER, LOWER, startsUpper, UPPER } from '../text/letter-classes';
import {
  CREDIT_WORD,
  EAST_ASIAN_CREDIT,
  LABEL_WITHOUT_COLON,
  MADE_FOR_PAPER,
  MAY_INTRODUCE,
  SHORTENED_LABEL,
  STUDIO,
} from '../words/credit-phrases';
import { BETWEEN_NAMES } from '../words/name-particles';
import { KIND_OF_PICTURE, LONE_ORIGIN, ORIGIN } from '../words/picture-origins';
import { POSITION_ALONE } from '../words/positions';
import { leadingLabel } from './credit-marks';
import { namesAgency } from './name-agency';

const MOST_WORDS = 14;

/** Whether words are nothing but where a picture comes from: an archive, a reproduction, a courtesy. */
export const isLoneOrigin = (words: string): boolean => LONE_ORIGIN.test(words);

/** Whether words are a name with its e-mail address: "Mara Voigt mvoigt@paper.example". */
export function isNameWithMail(words: string): boolean {
  const at = words.lastIndexOf('@');
  if (at < 0 || !/^[\w-]+\.[\w.-]+[)>]?$/.test(words.slice(at + 1))) return false;
  const from = Math.max(...[' ', '/', '|', ',', '('].map((sign) => words.lastIndexOf(sign, at)));
  const name = words.slice(0, Math.max(0, from)).replace(/[\s/|,(-]{1,4}$/, '');
  return name.includes(' ') && !BYLINE.test(name) && looksLikeNames(name);
}
const BYLINE = /^(?:by|von|por|par|av|af|door|di|text|story) /i;

/** Whether words in brackets say where someone stands in the picture. */
export const isPosition = (words: string): boolean => POSITION_ALONE.test(words);

const SITE =
  /^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|de|at|ch|fr|es|it|uk|ru|ua|no|se|dk|nl|pl|io|tv|gov|edu)$/i;
const SELF_CREDIT =
  /^(?:[Ss]ubmitted|[Cc]ontributed|[Cc]ourtesy|[Hh]andout|[Ss]upplied|[Pp]rovided|[Bb]ooking|[Ss]tock|[Ff]ile) [Pp]hotos?$|^(?:Photo )?[Cc]ourtesy (?:of (?:the )?)?(?=[A-Z])\S+(?: \S+){0,5}$/;
const SMALL = new RegExp(`^[${LOWER}]{3}`);
const SOCIAL = /^@\w{2,}/;
const LETTERS_ONLY = new RegExp(`^[${LETTER}’'.-]+$`);
const LETTERS_OR_FIGURES = new RegExp(`^[${LETTER}0-9.'’-]+$`);

const isNameWord = (word: string): boolean =>
  startsUpper(word) ? LETTERS_ONLY.test(word) : BETWEEN_NAMES.test(word);

function isMadeFor(words: string): boolean {
  const [, makers, paper = ''] = MADE_FOR_PAPER.exec(words) ?? [];
  if (!makers) return false;
  const [first = '', ...rest] = paper.split(' ');
  return (
    makers
      .trim()
      .split(' ')
      .every((word) => word.length > 1 && startsUpper(word) && LETTERS_ONLY.test(word)) &&
    startsUpper(first) &&
    LETTERS_OR_FIGURES.test(first) &&
    rest.every(
      (word) => /^(?:of|and|&)$/.test(word) || (startsUpper(word) && LETTERS_ONLY.test(word)),
    )
  );
}

/** Whether the words have the shape of names alone: two to six capitalised words, no figures. */
export function looksLikeNames(words: string): boolean {
  const parts = words
    // "Mara ‘Harbour’ Voigt": a nickname is part of a name, words in quotes alone are a title.
    .replace(/(?<=\S )[‘“"](\S+)[’”"](?= \S)/g, '$1')
    .replace(/[.,/|]+/g, ' ')
    .trim()
    .split(/\s+/);
  const capitals = parts.filter((part) => startsUpper(part)).length;
  return (
    parts.length >= 1 &&
    parts.length <= 7 &&
    capitals >= 1 &&
    parts.every((part) => isNameWord(part))
  );
}

/** Whether words in brackets at the end of a caption are its credit. `afterSentence`: the caption ended before them. */
export function bracketIsCredit(inner: string, afterSentence: boolean): boolean {
  const words = inner.trim();
  if (words === 'FILE') return true;
  if (!words || words.split(/\s+/).length > MOST_WORDS + 4 || POSITION_ALONE.test(words))
    return false;
  if (leadingLabel(words) !== '' || COPYRIGHT_SIGN.test(words)) return true;
  if (SHORTENED_LABEL.test(words)) return true;
  if (KIND_OF_PICTURE.test(words)) return false;
  if (namesAgency(words) || SITE.test(words) || SOCIAL.test(words)) return true;
  if (isMadeFor(words) || isLabelledBarely(words)) return true;
  if (ORIGIN.test(words) && words.split(/\s+/).length <= MOST_WORDS) return true;
  if (EAST_ASIAN_CREDIT.test(words)) return true;
  return afterSentence && !/\d/.test(words) && looksLikeNames(words);
}
const COPYRIGHT_SIGN = /©|ⓒ/;

/** Whether a label without a colon and nothing but names follow each other: "Foto Mara Voigt", "PHOTO AFP". */
export function isLabelledBarely(words: string): boolean {
  const rest = words.replace(LABEL_WITHOUT_COLON, '');
  if (rest === words || !startsUpper(rest)) return false;
  return (
    looksLikeNames(rest) || (namesAgency(rest) && rest.split(/\s+/).length <= 6 && !speaks(rest))
  );
}

const plainWords = (words: readonly string[]): number =>
  words.filter((word) => SMALL.test(word) && !CREDIT_WORD.test(word)).length;

/** Whether a supposed credit is a sentence instead: many words, more of them plain than names. */
export function runsOn(credit: string): boolean {
  const words = credit.split(/\s+/).filter(Boolean);
  const plain = plainWords(words);
  return words.length === 0 || words.length > 22 || (plain > 4 && plain > words.length / 2);
}

/** Whether words behind a label such as "Image:" say something instead of naming someone. */
export function tells(text: string): boolean {
  const words = text.split(/\s+/).filter(Boolean);
  const plain = plainWords(words);
  return plain >= 3 && plain > words.length * 0.3 && !namesAgency(words.slice(-3).join(' '));
}

/** Whether a text standing for itself is nothing but a credit: labelled, or made of suppliers and names. */
export function looksLikeCredit(text: string): boolean {
  const words = text.trim();
  const count = words.split(/\s+/).length;
  if (!words || count > MOST_WORDS) return false;
  const label = leadingLabel(words);
  if (label) {
    const rest = words.slice(label.length);
    return rest.length > 0 && !runsOn(rest) && !(MAY_INTRODUCE.test(label) && tells(rest));
  }
  const inner = /^[([（](.+)[)\]）]\.?$/.exec(words)?.[1];
  if (inner) return bracketIsCredit(inner, true);
  if (SOCIAL.test(words) || SITE.test(words) || SELF_CREDIT.test(words)) return true;
  if (isLoneOrigin(words) || isNameWithMail(words)) return true;
  if (isMadeFor(words) || (count <= 5 && STUDIO.test(words) && looksLikeNames(words))) return true;
  return count <= 10 && namesAgency(words) && !speaks(words) && !isCaselessSentence(words);
}

// Scripts without capitals show no plain words: there only the length tells a credit from a sentence that names an agency.
const CASELESS =
  /[\u0590-\u06ff\u0900-\u0dff\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const MOST_CASELESS = 14;
const isCaselessSentence = (words: string): boolean =>
  (words.match(CASELESS)?.length ?? 0) > MOST_CASELESS || /[\u3040-\ud7af]\s*[©ⓒ]/.test(words);

// The dot of an initial ("J. Scott Applewood") begins no second sentence. A building may be named after a supplier.
const SPEAKING_MARK = new RegExp(
  `(?:[!?:]|(?<!(?<![${LETTER}])[${UPPER}])\\.)\\s+\\S|[。！？]\\S|[([（]|^[^/|,]+ (?:Museum|Building)$`,
);

/** Whether there are words in it that no name and no credit has. */
function speaks(words: string): boolean {
  if (SPEAKING_MARK.test(words)) return true;
  const plain = words
    .split(/[\s/|,;–—-]+/)
    .filter((word) => SMALL.test(word) && !CREDIT_WORD.test(word) && !namesAgency(word));
  return plain.length > 0;
}
