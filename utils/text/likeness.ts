// Telling whether two texts say the same, whatever their case, punctuation and spacing.
import { anyScript, isEuropean } from './any-script';

const PLAIN_WORDS = /[0-9a-zß-öø-\u024f]+/g;
const PLAIN_REST = /[^0-9a-zß-öø-\u024f]+/g;

/** The letters and digits of a text in lower case, nothing else. */
export function bareLetters(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  return folded.replace(isEuropean(folded) ? PLAIN_REST : anyScript().rest, '');
}

/** The words of a text in lower case. */
export function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKC').toLowerCase();
  return folded.match(isEuropean(folded) ? PLAIN_WORDS : anyScript().words) ?? [];
}

/** How often each word occurs in a text. */
export function wordBag(text: string): Map<string, number> {
  const bag = new Map<string, number>();
  for (const word of wordsOf(text)) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** The share of some words that stand in a bag, each as often as there. 0 for no words. */
export function shareIn(words: readonly string[], bag: ReadonlyMap<string, number>): number {
  if (words.length === 0) return 0;
  const used = new Map<string, number>();
  let found = 0;
  for (const word of words) {
    const held = bag.get(word);
    if (held === undefined) continue;
    const count = (used.get(word) ?? 0) + 1;
    used.set(word, count);
    if (count <= held) found += 1;
  }
  return found / words.length;
}

/** The share of the words of `part` that stand in `whole`, each as often as there. 0 for an empty part. */
export const wordShare = (part: string, whole: string): number =>
  shareIn(wordsOf(part), wordBag(whole));
