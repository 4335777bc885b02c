// What a cutline's typography needs to know: where names stand in a caption, and where the agency stands in a credit.

/** A run of the text; `marked` where it is a name or an agency. */
export interface Run {
  text: string;
  marked: boolean;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Parts a text at every occurrence of some words. The runs joined are the text, whatever the words are. */
export function markWords(text: string, words: readonly string[]): Run[] {
  const sought = words.filter(Boolean).sort((a, b) => b.length - a.length);
  if (sought.length === 0) return [{ text, marked: false }];
  const parts = text.split(new RegExp(`(${sought.map(literal).join('|')})`, 'iu'));
  return parts
    .map((part, at) => ({ text: part, marked: at % 2 === 1 }))
    .filter((run) => run.text !== '');
}

/** The agency's words in a credit as printed, whatever spaces stand around its slashes: "AFP/ SPUTNIK" for `AFP/SPUTNIK`. */
export function agencyIn(creditLine: string, source: string | undefined): string[] {
  if (!source) return [];
  const loose = source.split('/').map((part) => literal(part.trim()));
  const found = new RegExp(loose.join('\\s*/\\s*'), 'iu').exec(creditLine);
  return found ? [found[0]] : [];
}
