// Bags of four-word shingles: how the share of a text that two readings agree on is counted.

const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const TOKEN = new RegExp(`[${CJK}]|(?:(?![${CJK}])[\\p{L}\\p{N}_])+`, 'gu');
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** The words of a text; each CJK character is one. */
export const tokens = (text: string): string[] =>
  text.normalize('NFC').replace(INVISIBLE, '').match(TOKEN) ?? [];

/** How often each shingle occurs. */
export function shingles(words: readonly string[], size = 4): Map<string, number> {
  const bag = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - size + 1); at += 1) {
    const shingle = words.slice(at, at + size).join(' ');
    if (shingle) bag.set(shingle, (bag.get(shingle) ?? 0) + 1);
  }
  return bag;
}

/** The F1 of two texts by their shingles. */
export function likeness(gold: string, read: string): number {
  const a = shingles(tokens(gold));
  const b = shingles(tokens(read));
  let both = 0;
  let inA = 0;
  let inB = 0;
  for (const [shingle, n] of a) {
    inA += n;
    both += Math.min(n, b.get(shingle) ?? 0);
  }
  for (const n of b.values()) inB += n;
  return both === 0 ? 0 : (2 * both) / (inA + inB);
}
