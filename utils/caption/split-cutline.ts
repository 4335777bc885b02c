// Parts the words printed under a photo into caption and credit. Where nothing says credit, all of it is caption.
import { LETTER, startsLower, startsUpper } from '../text/letter-classes';
import { foldSpace } from '../text/white-space';
import { cleanCredit, copyrightNoticeIn } from './clean-credit';
import { type CreditMark, innerMarks, leadingLabel } from './credit-marks';
import { type Cut, cutTail } from './cut-tail';
import {
  bracketIsCredit,
  isPosition,
  looksLikeCredit,
  looksLikeNames,
  runsOn,
} from './looks-like-credit';
import { namesAgency } from './name-agency';

/** The words under a photo, read apart. A part the page does not print is absent. */
export interface Cutline {
  caption?: string;
  creditLine?: string;
  copyrightNotice?: string;
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
  if (
    !bracketIsCredit(inner, SENTENCE_END.test(before)) &&
    !isGlued(found[0], text.slice(0, found.index), inner)
  )
    return undefined;
  const named = namesAgency(inner) ? namesThatEnd(before) : '';
  return named
    ? { caption: before.slice(0, before.length - named.length), credit: `${named} (${inner})` }
    : { caption: before, credit: inner };
}

const GLUED = new RegExp(`[${LETTER}]$`);
const PARTED = new RegExp(`^[${LETTER}0-9’'.-]+(?:[\\s/|]+[${LETTER}0-9’'.-]+){0,5}$`);

// "… of the works(Lantern)", "… of the works [Mara Voigt]": set in without a space, or in brackets that captions rarely have.
function isGlued(bracket: string, before: string, inner: string): boolean {
  const words = inner.trim();
  if (!startsUpper(words) || !PARTED.test(words) || isPosition(words)) return false;
  const glued = bracket.startsWith('(') && GLUED.test(before);
  return bracket.startsWith('[') ? looksLikeNames(words) && /[\s/]/.test(words) : glued;
}

// "… at dusk. MARA VOIGT (EFE)": the photographer before the bracket with the agency.
function namesThatEnd(before: string): string {
  const last = /[.!?…]["'”’»]*\s+([^.!?…]+)$/.exec(before)?.[1] ?? '';
  const count = last.split(/\s+/).length;
  return count >= 2 && count <= 4 && looksLikeNames(last) ? last : '';
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
    else if (looksLikeCredit(text)) return { caption: '', credit };
    // "Source: the spring behind the mill" says what is shown.
    else return { caption: /^source/i.test(text) ? text : rest, credit: '' };
  }
  return cut;
}

// "This undated file photo, provided by the court, …": a phrase in small letters amid a sentence is the caption's own.
const isNoPartOfSentence = ({ index, mark }: CreditMark, text: string): boolean =>
  /[:：=©ⓒⒸ]|（[CcＣｃ]）|\([cC]\)/.test(mark) ||
  !startsLower(mark) ||
  !WORD_END.test(text.slice(0, index));

// "… – Photo: Jan Ek (kestrel.example)": the label begins the credit, the bracket only ends it.
const earlier = (a: Cut | undefined, b: Cut | undefined): Cut | undefined =>
  a && b ? (b.caption.length < a.caption.length ? b : a) : (a ?? b);

/** Reads caption, credit line and copyright notice out of the words printed under a photo. */
export function splitCutline(printed: string): Cutline {
  const text = foldSpace(printed).replace(/^(?:[|–—•·:]|[/+-]\s(?!\d))\s*/, '');
  if (!WORD_CHARACTER.test(text)) return {};
  if (looksLikeCredit(text)) return creditOnly(text);
  const cut = earlier(cutBracket(text), cutLabel(text)) ?? cutTail(text);
  if (!cut) return { caption: tidyCaption(text) };
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
