// Marking the words of a query in a text as it is printed.
import { fold } from '../text/fold';
import { GAP, letterKind, UNSPACED } from './letters';
import type { WantedWord } from './words';

/** A stretch of a text. */
interface Span {
  from: number;
  to: number;
}

const meets = (word: string, { word: wanted, prefix }: WantedWord): boolean =>
  word === wanted || (prefix && word.startsWith(wanted));

/** Where words stand inside a run of a script without spaces. */
function inside(run: string, from: number, wanted: readonly WantedWord[]): Span[] {
  const folded = fold(run);
  // Folding may change lengths; then the whole run is marked rather than the wrong half of it.
  if (folded.length !== run.length)
    return wanted.some(({ word }) => folded.includes(word))
      ? [{ from, to: from + run.length }]
      : [];
  return wanted.flatMap(({ word }) => {
    const at = folded.indexOf(word);
    return at < 0 ? [] : [{ from: from + at, to: from + at + word.length }];
  });
}

/** Every stretch of a text that is one of the words. */
export function markedSpans(text: string, wanted: readonly WantedWord[]): Span[] {
  const spans: Span[] = [];
  let begin = 0;
  let kind = GAP;
  for (let at = 0; at <= text.length; at++) {
    const next = at < text.length ? letterKind(text, at) : GAP;
    if (next === kind) continue;
    const run = text.slice(begin, at);
    if (kind === UNSPACED) spans.push(...inside(run, begin, wanted));
    else if (kind !== GAP && wanted.some((one) => meets(fold(run), one)))
      spans.push({ from: begin, to: at });
    begin = at;
    kind = next;
  }
  return spans.sort((a, b) => a.from - b.from);
}

/** How many of the words stand in a text. */
export const wordsFound = (text: string, wanted: readonly WantedWord[]): number =>
  wanted.filter((one) => markedSpans(text, [one]).length > 0).length;

/** A text in pieces, marked and not. */
export function markedPieces(text: string, wanted: readonly WantedWord[]) {
  const pieces: { text: string; marked: boolean }[] = [];
  let done = 0;
  for (const { from, to } of markedSpans(text, wanted)) {
    if (to <= done) continue;
    if (from > done) pieces.push({ text: text.slice(done, from), marked: false });
    pieces.push({ text: text.slice(Math.max(from, done), to), marked: true });
    done = to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), marked: false });
  return pieces;
}
