// Cutting text into the words that search compares. Scripts written without spaces are cut into pairs of characters.
import { fold } from '../text/fold';
import { GAP, letterKind, UNSPACED } from './letters';

/** A run of letters, and whether its script is written without spaces. */
interface Run {
  letters: string;
  unspaced: boolean;
}

function runsIn(folded: string): Run[] {
  const runs: Run[] = [];
  let begin = 0;
  let kind = GAP;
  for (let at = 0; at <= folded.length; at++) {
    const next = at < folded.length ? letterKind(folded, at) : GAP;
    if (next === kind) continue;
    if (kind !== GAP) runs.push({ letters: folded.slice(begin, at), unspaced: kind === UNSPACED });
    begin = at;
    kind = next;
  }
  return runs;
}

const pairs = (characters: readonly string[]): string[] =>
  characters.slice(1).map((second, at) => `${characters[at] ?? ''}${second}`);

const PLAIN = /^[\0-\x7f]*$/;
const PLAIN_WORDS = /[a-z0-9]+/g;

/** The words a text can be found by, folded, in reading order. */
export function wordsOf(text: string): string[] {
  const folded = fold(text);
  // Most texts are plain letters once they are folded, and a pattern finds those fastest.
  if (PLAIN.test(folded)) return folded.match(PLAIN_WORDS) ?? [];
  const words: string[] = [];
  for (const { letters, unspaced } of runsIn(folded)) {
    if (unspaced) {
      const characters = Array.from(letters);
      // The last character alone, so that a search for it finds a run that ends with it.
      words.push(...pairs(characters), characters.at(-1) ?? '');
    } else {
      words.push(letters);
    }
  }
  return words;
}

/** The words of a line as a phrase meets them, one after the other. */
export const wordsInLine = (text: string): string[] =>
  runsIn(fold(text)).flatMap(({ letters, unspaced }) => {
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
  runsIn(fold(text)).flatMap(({ letters, unspaced }): WantedWord[] => {
    const characters = Array.from(letters);
    if (!unspaced) return [{ word: letters, prefix: false }];
    if (characters.length === 1) return [{ word: letters, prefix: true }];
    return pairs(characters).map((word) => ({ word, prefix: false }));
  });
