// Cutting text into the words that search compares. Scripts written without spaces are cut into pairs of characters.
import { fold } from '../text/fold';

const RUN = /[\p{L}\p{N}\p{M}]+/gu;
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー々]+/gu;

/** A run of letters, and whether its script is written without spaces. */
interface Run {
  letters: string;
  unspaced: boolean;
}

function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  for (const [letters] of fold(text).matchAll(RUN)) {
    let at = 0;
    for (const found of letters.matchAll(UNSPACED)) {
      if (found.index > at) runs.push({ letters: letters.slice(at, found.index), unspaced: false });
      runs.push({ letters: found[0], unspaced: true });
      at = found.index + found[0].length;
    }
    if (at < letters.length) runs.push({ letters: letters.slice(at), unspaced: false });
  }
  return runs;
}

const pairs = (characters: readonly string[]): string[] =>
  characters.slice(1).map((second, at) => `${characters[at] ?? ''}${second}`);

/** The words a text can be found by, folded, in reading order. */
export function wordsOf(text: string): string[] {
  return runsOf(text).flatMap(({ letters, unspaced }) => {
    if (!unspaced) return [letters];
    const characters = Array.from(letters);
    // The last character alone, so that a search for it finds a run that ends with it.
    return [...pairs(characters), characters.at(-1) ?? ''];
  });
}

/** The words of a line as a phrase meets them, one after the other. */
export const wordsInLine = (text: string): string[] =>
  runsOf(text).flatMap(({ letters, unspaced }) => {
    const characters = unspaced ? Array.from(letters) : [];
    return characters.length > 1 ? pairs(characters) : [letters];
  });

/** A word looked for; `prefix` where longer words that begin with it count too. */
export interface WantedWord {
  word: string;
  prefix: boolean;
}

/** The words of something looked for, in their order. A single unspaced character is the beginning of a pair. */
export const queryWords = (text: string): WantedWord[] =>
  runsOf(text).flatMap(({ letters, unspaced }): WantedWord[] => {
    const characters = Array.from(letters);
    if (!unspaced) return [{ word: letters, prefix: false }];
    if (characters.length === 1) return [{ word: letters, prefix: true }];
    return pairs(characters).map((word) => ({ word, prefix: false }));
  });
