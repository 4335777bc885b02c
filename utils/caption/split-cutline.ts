// Parts the words printed under a photo into caption and credit. Where nothing says credit, all of it is caption.
import { LETTER, startsLower, startsUpper } from '../text/letter-classes';
import { foldSpace } from '../text/white-space';
import { cleanCredit, copyrightNoticeIn } from './clean-credit';
import { type CreditMark, innerMarks, leadingLabel } from './credit-marks';
import { bracketIsCredit, looksLikeCredit, looksLikeNames, runsOn } from './looks-like-credit';
import { namesAgency } from './name-agency';

/** The words under a photo, read apart. A part the page does not print is absent. */
export interface Cutline {
  caption?: string;
  creditLine?: string;
  copyrightNotice?: string;
}

interface Cut {
  caption: string;
  credit: string;
}

const OWN_LABEL = /^(?:credits?|photo credits?|image credits?|copyright|©)\s*[:：]/i;
const LONGEST_CREDIT = 160;
const WORD_CHARACTER = new RegExp(`[${LETTER}0-9]`);
const WORD_END = new RegExp(`[${LETTER}0-9]\\s*$`);
const SENTENCE_END = /[.!?…。！？]["'”’»«›)\]]*$/;
const SEPARATOR_END = /[\s|–—•·,;:/-]+$/;

const tidyCaption = (text: string): string => text.replace(SEPARATOR_END, '').trim();

function cutBracket(text: string): Cut | undefined {
  const found =
    /[([（［]([^()[\]（）［］]*(?:[(（][^()（）]*[)）][^()[\]（）［］]*)?)[)\]）］]\s*[.。]?$/.exec(
      text,
    );
  if (!found) return undefined;
  const before = text.slice(0, found.index).trim();
  const inner = found[1] ?? '';
  return bracketIsCredit(inner, SENTENCE_END.test(before))
    ? { caption: before, credit: inner }
    : undefined;
}

// A label further ahead is the better cut unless a sentence of the caption follows it.
function cutLabel(text: string): Cut | undefined {
  const labels = innerMarks(text)
    .filter((mark) => isNoPartOfSentence(mark, text))
    .map((mark) => mark.index)
    .reverse();
  let cut: Cut | undefined;
  for (const from of labels) {
    const credit = text.slice(from);
    const rest = credit.slice(leadingLabel(credit).length);
    if (credit.length > LONGEST_CREDIT || runsOn(rest)) break;
    const before = text.slice(0, from).replace(/[([（［]\s*$/, '');
    if (from > 0 && !/^[\s|–—•·,;:/([（［-]*$/.test(before)) cut = { caption: before, credit };
    else return looksLikeCredit(text) ? { caption: '', credit } : { caption: rest, credit: '' };
  }
  return cut;
}

// "This undated file photo, provided by the court, …": a phrase in small letters amid a sentence is the caption's own.
const isNoPartOfSentence = ({ index, mark }: CreditMark, text: string): boolean =>
  /[:：=©ⓒ]/.test(mark) || !startsLower(mark) || !WORD_END.test(text.slice(0, index));

const SELF_CREDIT =
  /(?<=\S)\s+((?:Submitted|Contributed|Courtesy|Handout|Supplied|Provided|Booking|Stock) [Pp]hotos?)\.?$/;

function cutSelfCredit(text: string): Cut | undefined {
  const found = SELF_CREDIT.exec(text);
  return found ? { caption: text.slice(0, found.index), credit: found[1] ?? '' } : undefined;
}

function cutAgency(text: string): Cut | undefined {
  const ends = [...text.matchAll(/[.!?…]["'”’»)]*\s+|\s+[|–—-]\s+|\s*[|]\s*/g)].reverse();
  for (const end of ends.slice(0, 4)) {
    const credit = text.slice(end.index + end[0].length);
    const count = credit.split(/\s+/).length;
    if (!credit || count > 8) break;
    const barred = /\|/.test(end[0]);
    if (
      looksLikeCredit(credit) ||
      (barred && looksLikeNames(credit)) ||
      (startsUpper(credit) && /^[^.]+[/|]/.test(credit) && namesAgency(credit))
    )
      return { caption: text.slice(0, end.index + (barred ? 0 : end[0].trimEnd().length)), credit };
  }
  return undefined;
}

// "… – Photo: Jan Ek (kestrel.example)": the label begins the credit, the bracket only ends it.
const earlier = (a: Cut | undefined, b: Cut | undefined): Cut | undefined =>
  a && b ? (b.caption.length < a.caption.length ? b : a) : (a ?? b);

/** Reads caption, credit line and copyright notice out of the words printed under a photo. */
export function splitCutline(printed: string): Cutline {
  const text = foldSpace(printed).replace(/^[|–—•·:]\s*/, '');
  if (!WORD_CHARACTER.test(text)) return {};
  if (looksLikeCredit(text)) return creditOnly(text);
  const cut = earlier(cutBracket(text), cutLabel(text)) ?? cutAgency(text) ?? cutSelfCredit(text);
  if (!cut) return { caption: text };
  const creditLine = cleanCredit(cut.credit);
  const notice = copyrightNoticeIn(cut.credit);
  const caption = tidyCaption(cut.caption);
  // What is left begins with a label of its own ("Credit: A; Source: B"): all of it is the credit.
  if (caption && OWN_LABEL.test(caption) && looksLikeCredit(caption)) return creditOnly(text);
  return {
    ...(caption ? { caption } : {}),
    ...(creditLine ? { creditLine } : {}),
    ...(notice ? { copyrightNotice: notice } : {}),
  };
}

/** The same for words known to be a credit and nothing else. */
export function creditOnly(printed: string): Cutline {
  const creditLine = cleanCredit(printed);
  const notice = copyrightNoticeIn(printed);
  return {
    ...(creditLine ? { creditLine } : {}),
    ...(notice ? { copyrightNotice: notice } : {}),
  };
}
