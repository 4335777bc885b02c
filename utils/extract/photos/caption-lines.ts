// Caption and credit that only a line break parts: the credit under the caption, or over it.
import { looksLikeCredit, looksLikeNames } from '../../caption/looks-like-credit';
import { isAgency, namesAgency } from '../../caption/name-agency';
import { type Cutline, creditOnly, splitCutline } from '../../caption/split-cutline';

const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*$/;
const FEWEST_TOLD = 8;
const MOST_NAMED = 6;

const count = (text: string): number => text.split(/\s+/).length;

const isNamed = (line: string): boolean => {
  const words = count(line);
  return words >= 2 && words <= MOST_NAMED && looksLikeNames(line);
};

/** Whether some words tell so much that a name set over them is not theirs but the photographer's. */
export const tellsMuch = (text: string): boolean =>
  SENTENCE_END.test(text) && count(text) >= FEWEST_TOLD;

/** Whether a name set over a caption in a line of its own is its credit. */
export const isNameOver = (line: string, caption: string): boolean =>
  isNamed(line) && tellsMuch(caption) && !caption.startsWith(line);

/** Reads a caption of several lines; undefined where no line of it is a credit by itself. */
export function splitLines(lines: readonly string[]): Cutline | undefined {
  const first = lines[0] ?? '';
  const last = lines.at(-1) ?? '';
  const above = lines.slice(0, -1).join(' ');
  const below = lines.slice(1).join(' ');
  if (looksLikeCredit(last) || (isNamed(last) && SENTENCE_END.test(above)))
    return splitCutline(above).creditLine ? undefined : { ...creditOnly(last), caption: above };
  if (looksLikeCredit(first) || isNameOver(first, below))
    return splitCutline(below).creditLine ? undefined : { ...creditOnly(first), caption: below };
  return undefined;
}

const ACROSS = /^([^/|]{3,60}?)\s*[/|]\s*([^/|\s]{2,10})$/;

/** Words known to be a caption that are a name and an agency across a slash: who is shown, and who gave the picture. */
export function splitPortrait(caption: string): Cutline | undefined {
  const [, name = '', agency = ''] = ACROSS.exec(caption) ?? [];
  return name.includes(' ') && looksLikeNames(name) && !namesAgency(name) && isAgency(agency)
    ? { caption: name, ...creditOnly(agency) }
    : undefined;
}
