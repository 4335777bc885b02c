// Finds agencies and suppliers by name in the few words of a credit.
import { LETTER, UPPER } from '../text/letter-classes';
import { BY_WAY_OF } from '../words/credit-phrases';
import { PICTURE_AGENCIES } from '../words/picture-agencies';

const KNOWN = new Set(PICTURE_AGENCIES);
const LONGEST_NAME = 4;
// Printed in small letters by their owners; every other short name is also a word or an ending, unless in capitals.
const SHORT_IN_LOWER_CASE = new Set(['dpa', 'epd', 'kna', 'dts', 'ddp', 'tass']);

const bare = (words: string): string => words.replace(/^[\s"'“”„([{©]+|[\s"'“”„.,;:)\]}]+$/g, '');

/** Whether these words, whole, are the name of an agency or supplier. */
export function isAgency(words: string): boolean {
  const name = bare(words);
  const lower = name.toLowerCase().replace(/\.com$/, '');
  if (!KNOWN.has(lower)) return false;
  if (lower.length > 3 || SHORT_IN_LOWER_CASE.has(lower))
    return (
      name.toLowerCase() !== name ||
      !/^(?:rex|splash|contour|polaris|facebook|telegram|keystone|avalon)$/.test(lower) ||
      lower.length > 8
    );
  return name === name.toUpperCase();
}

const PARTING = new RegExp(
  `\\s*[/|;•·／｜]\\s*|,\\s+|\\s+[-–—]\\s+|\\s+(?:${BY_WAY_OF})\\s+|,(?=[${UPPER}])`,
);

/** Cuts a credit where its parts meet: slashes, bars, commas, dashes between spaces. */
export const creditParts = (credit: string): string[] =>
  credit
    .split(PARTING)
    .map((part) => part.trim())
    .filter(Boolean);

const FIRST_WORDS = new Set(PICTURE_AGENCIES.map((name) => name.split(/[\s/]/, 1)[0] ?? ''));

const LAST_LETTER = new RegExp(`[${LETTER}0-9+]$`);

function mayBegin(word: string): boolean {
  const lower = word.toLowerCase();
  if (FIRST_WORDS.has(lower)) return true;
  return (
    (!LAST_LETTER.test(word) || /^\W/.test(word) || lower.endsWith('.com')) &&
    FIRST_WORDS.has(bare(lower).replace(/\.com$/, ''))
  );
}

/** Whether an agency's name stands somewhere among the words, as words of their own. */
export function namesAgency(text: string): boolean {
  const words = text.split(/[\s/|,;()[\]–—:／]+/).filter(Boolean);
  for (let from = 0; from < words.length; from += 1) {
    // Most words begin no agency's name: asking first by the first word spares all the joining.
    if (!mayBegin(words[from] ?? '')) continue;
    for (let length = 1; length <= LONGEST_NAME && from + length <= words.length; length += 1)
      if (isAgency(words.slice(from, from + length).join(' '))) return true;
  }
  return false;
}
