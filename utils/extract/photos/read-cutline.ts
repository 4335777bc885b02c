// From the parts around a picture to its caption and credit, each with the elements its words stand in.
import { bareWords } from '../../caption/bare-words';
import { withoutMachinery } from '../../caption/button-words';
import { leadingLabel } from '../../caption/credit-marks';
import { looksLikeCredit, looksLikeNames, tells } from '../../caption/looks-like-credit';
import { type Cutline, creditOnly, splitCutline } from '../../caption/split-cutline';
import { cutTo } from '../../page/field-lengths';
import { startsUpper } from '../../text/letter-classes';
import { splitLines, splitPortrait } from './caption-lines';
import type { Part } from './caption-parts';
import { isOtherWords, isPriced } from './plain-caption';
import { wordsOnly } from './words-only';

/** What was printed around a picture, and where. */
export interface PrintedCutline extends Cutline {
  captionAt: Element[];
  creditAt: Element[];
}

const wordCount = (text: string): number => text.split(/\s+/).length;

/** Whether a label stands alone, its credit following in the next part ("Photo:", "© "). */
export const isBareLabel = (text: string): boolean =>
  (/[:：]$|^[|–-]?\s*(?:©|copyright)\s*$/i.test(text) && leadingLabel(`${text} x`) !== '') ||
  (/^\S+(?: \S+){0,2} (?:by|von|de|par|di|av|af|van)$/i.test(text) &&
    leadingLabel(`${text} X`).trim() === text);

function isCreditPart(
  part: Part,
  index: number,
  parts: readonly Part[],
  credited: boolean,
): boolean {
  if (part.cue === 'credit') return wordCount(part.text) <= 30;
  if (looksLikeCredit(part.text)) return true;
  if (index > 0 && isBareLabel(parts[index - 1]?.text ?? ''))
    return wordCount(part.text) <= 12 && !tells(part.text);
  return !credited && index > 0 && index === parts.length - 1 && isTail(part);
}

const SMALL_PRINT = new Set(['small', 'cite']);

/** Whether a short part behind a caption, set in an element of its own, is the credit though nothing calls it so. */
export function isTail(part: Part): boolean {
  const words = part.text.replace(/\s+/g, ' ');
  if (!part.own || part.heading || part.linked || wordCount(words) > 9) return false;
  if (SMALL_PRINT.has(part.branch.tag)) return true;
  if (/[.!?]$/.test(words.replace(/(?:\b[A-ZÀ-ÖØ-Þ]|Inc|Co|Ltd)\.$/, ''))) return false;
  return looksLikeNames(words) || isBracketed(words) || isCollection(words);
}

// "(Published Monday, March 3, 2026)" says when, not whose; a year alone belongs to a name.
const isBracketed = (words: string): boolean =>
  /^\(.*\)$/.test(words) && !/\b\d{1,2}\b.*\b\d{4}\)$/.test(words);

const isCollection = (words: string): boolean =>
  /\b(?:collection|archives?|archiv|courtesy|handout|for the)\b/i.test(words) && startsUpper(words);

/** Reads caption and credit out of the parts printed around one picture. */
export function readCutline(all: readonly Part[]): PrintedCutline {
  const parts = wordsOnly(all);
  const hasCredit = parts.some((part) => part.cue === 'credit');
  const credits = parts.filter((part, index) => isCreditPart(part, index, parts, hasCredit));
  return cutlineOf(
    withoutTitles(parts.filter((part) => !credits.includes(part) && !isBareLabel(part.text))),
    credits,
  );
}

/** The cutline that parts make of which is known what they are. */
export function cutlineOf(captions: readonly Part[], credits: readonly Part[]): PrintedCutline {
  // Several credits: those the markup names win over those that only look so.
  const named = credits.filter((part) => part.cue === 'credit' && !isBareLabel(part.text));
  const chosen = named.length > 0 ? named : credits.filter((part) => !isBareLabel(part.text));
  const printed = splitCaption(captions);
  const own = chosen.length > 0 ? readOwnCredit(withoutCaption(chosen, joined(captions))) : {};
  const inCaption = own.creditLine ? besideCredit(printed, captions, own.creditLine) : printed;
  const cued = captions.some((part) => part.cue === 'caption');
  const read = withoutMachinery(inCaption.caption ?? own.caption ?? '') || undefined;
  const caption =
    read !== undefined && ((!cued && isOtherWords(read)) || isPriced(read) || saysNothing(read))
      ? undefined
      : read;
  const mailed = own.creditLine !== undefined && inCaption.creditLine?.endsWith(own.creditLine);
  const creditLine = mailed ? inCaption.creditLine : (own.creditLine ?? inCaption.creditLine);
  const notice = own.copyrightNotice ?? inCaption.copyrightNotice;
  return {
    ...(caption ? { caption } : {}),
    ...(creditLine ? { creditLine } : {}),
    ...(notice ? { copyrightNotice: notice } : {}),
    captionAt: captions.map((part) => part.branch.element),
    creditAt: credits.map((part) => part.branch.element),
  };
}

function splitCaption(captions: readonly Part[]): Cutline {
  const [first, ...others] = captions;
  const parted = first?.lines && others.length === 0 ? splitLines(first.lines) : undefined;
  return parted ?? splitPortrait(joined(captions)) ?? splitCutline(joined(captions));
}

// Beside a credit of its own the caption ends in another only where a sign or a bracket says so, or it is the same.
function besideCredit(printed: Cutline, captions: readonly Part[], own: string): Cutline {
  const { caption, creditLine } = printed;
  const text = joined(captions);
  // "… in Velmouth. Mara Voigt" and "mvoigt@lantern.example" in an element of its own.
  if (/^\S+@\S+$/.test(own)) return splitCutline(`${text} ${own}`);
  if (!caption || !creditLine || !text.startsWith(caption)) return printed;
  const cut = text.slice(caption.length).replace(/^[\s|–—,;:/-]+/, '');
  const same = bareWords(own).includes(bareWords(creditLine));
  return same || /^[([（［©]/.test(cut) || leadingLabel(cut) !== '' ? printed : { caption: text };
}

// An address, or a single sign that a broken encoding left.
const saysNothing = (caption: string): boolean =>
  /^https?:\S+$/i.test(caption) || /^[^\s\u0e00-\ud7af]$/.test(caption);

const SHORTEST_CAPTION_AGAIN = 12;

// A credit's element may say the caption once more.
const withoutCaption = (credits: readonly Part[], caption: string): readonly Part[] =>
  caption.length < SHORTEST_CAPTION_AGAIN
    ? credits
    : credits.map((part) =>
        part.text.includes(caption) && part.text.trim() !== caption
          ? { ...part, text: part.text.replace(caption, ' ').trim() }
          : part,
      );

// A title over the caption is the name of a video or a slide.
function withoutTitles(captions: readonly Part[]): readonly Part[] {
  const plain = captions.filter((part) => !part.heading);
  return plain.length > 0 ? plain : captions;
}

const joined = (parts: readonly Part[]): string =>
  cutTo(parts.map((part) => part.text).join(' '), 'caption');

const FEWEST_WORDS_OF_BOTH = 7;

// An element called "credit" may hold the caption too, where its words run on.
function readOwnCredit(parts: readonly Part[]): Cutline {
  const text = joined(withoutEchoes(parts));
  if (wordCount(text) >= FEWEST_WORDS_OF_BOTH && leadingLabel(text) === '') {
    const both = splitCutline(text);
    if (both.caption && both.creditLine) return both;
  }
  return creditOnly(text);
}

// "Mara Voigt" and "Copyright Mara Voigt" say the same once.
const withoutEchoes = (parts: readonly Part[]): Part[] =>
  parts.filter((part, index) => {
    const words = bareWords(part.text);
    return (
      !parts.some(
        (other, at) =>
          at !== index &&
          (bareWords(other.text).includes(words)
            ? bareWords(other.text) !== words || at < index
            : false) &&
          !LABEL_ECHO.test(other.text),
      ) &&
      !(
        LABEL_ECHO.test(part.text) &&
        parts.some((other, at) => at !== index && words.includes(bareWords(other.text)))
      )
    );
  });
const LABEL_ECHO = /^(?:copyright|©)\s/i;
