// Telling whether two texts say the same, whatever their case, punctuation and spacing.

/** The letters and digits of a text in lower case, nothing else. */
export const bareLetters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The words of a text in lower case. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The share of the words of `part` that stand in `whole`, each as often as there. 0 for an empty part. */
export function wordShare(part: string, whole: string): number {
  const words = wordsOf(part);
  if (words.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of wordsOf(whole)) left.set(word, (left.get(word) ?? 0) + 1);
  let found = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count > 0) found += 1;
    left.set(word, count - 1);
  }
  return found / words.length;
}
