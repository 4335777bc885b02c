// Whether words stand side by side in a line. Most lines do not even have the first of them, so a line is looked through
// before it is cut into words.
import { fold } from '../text/fold';
import { GAP, letterKind, UNSPACED } from './letters';
import { wordsInLine } from './words';

const hasUnspaced = (word: string): boolean => {
  for (let at = 0; at < word.length; at++) if (letterKind(word, at) === UNSPACED) return true;
  return false;
};

/** Where a word ends that stands at a place of a folded line, or -1 where another stands there. */
function endOf(line: string, at: number, word: string, prefix: boolean): number {
  if (!line.startsWith(word, at)) return -1;
  let end = at + word.length;
  const spaced = letterKind(word, word.length - 1);
  while (end < line.length && letterKind(line, end) === spaced) {
    if (!prefix) return -1;
    end += 1;
  }
  return end;
}

function nextWord(line: string, from: number): number {
  let at = from;
  while (at < line.length && letterKind(line, at) === GAP) at += 1;
  return at;
}

/** Whether the words stand one after the other from a place on. */
function stands(line: string, from: number, words: readonly string[], prefix: boolean): boolean {
  let at = from;
  for (const [n, word] of words.entries()) {
    const end = endOf(line, at, word, prefix && n === words.length - 1);
    if (end < 0) return false;
    at = nextWord(line, end);
  }
  return true;
}

/** The same by cutting the whole line, as scripts without spaces need it. */
function standsInPairs(text: string, words: readonly string[], prefix: boolean): boolean {
  const held = wordsInLine(text);
  return held.some((_, at) =>
    words.every((word, offset) => {
      const found = held[at + offset];
      if (found === word) return true;
      return prefix && offset === words.length - 1 && found?.startsWith(word) === true;
    }),
  );
}

/** Whether a line has folded words side by side; `prefix` speaks of the last. */
export function phraseInLine(text: string, words: readonly string[], prefix: boolean): boolean {
  const [first] = words;
  if (first === undefined) return true;
  const line = fold(text);
  // Most lines do not have the first word at all.
  if (!line.includes(first)) return false;
  if (words.some(hasUnspaced)) return standsInPairs(text, words, prefix);
  for (let at = line.indexOf(first); at >= 0; at = line.indexOf(first, at + 1)) {
    const before = at === 0 ? GAP : letterKind(line, at - 1);
    // A run of another script ends a word as a space does.
    if ((before === GAP || before === UNSPACED) && stands(line, at, words, prefix)) return true;
  }
  return false;
}
