// The language of a text, by its script and its commonest small words: for pages that do not say, or say their template's.
import { wordsOf } from '../../text/likeness';
import { FREQUENT_WORDS, SCRIPTS_OF_LANGUAGES } from '../../words/frequent-words';

/** The languages that are told by their words. A number holds one bit for each of at most 31. */
export const LANGUAGES = Object.keys(FREQUENT_WORDS);

/** The languages that a word is common in, as bits in their order. */
function bitsOfWords(): Map<string, number> {
  const bits = new Map<string, number>();
  for (let at = 0; at < LANGUAGES.length; at += 1)
    for (const word of (FREQUENT_WORDS[LANGUAGES[at] ?? ''] ?? '').split(' '))
      bits.set(word, (bits.get(word) ?? 0) | (1 << at));
  return bits;
}

/** Letters that are enough to tell. */
const ENOUGH = 3000;
/** Words that are too few to tell. */
const TOO_FEW = 60;

/** Any letter of a script below: most texts have none. */
const SCRIPTED = /[\u0370-\u03ff\u0530-\u05ff\u0900-\u10ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

const scriptOf = (sample: string): string | undefined =>
  SCRIPTS_OF_LANGUAGES.find(
    ([, letters]) => (sample.match(letters)?.length ?? 0) > sample.length * 0.1,
  )?.[0];

/** The language of a text as a BCP 47 tag, or undefined where it is not plain. */
export function languageOfText(text: string): string | undefined {
  const sample = text.slice(0, ENOUGH);
  const script = SCRIPTED.test(sample) ? scriptOf(sample) : undefined;
  if (script) return script;
  const words = wordsOf(sample);
  if (words.length < TOO_FEW) return undefined;
  const bits = bitsOfWords();
  const counts = new Int32Array(LANGUAGES.length);
  for (const word of words)
    for (let rest = bits.get(word) ?? 0; rest !== 0; rest &= rest - 1) {
      const at = 31 - Math.clz32(rest & -rest);
      counts[at] = (counts[at] ?? 0) + 1;
    }
  const shares = LANGUAGES.map((language, at) => ({
    language,
    share: (counts[at] ?? 0) / words.length,
  })).sort((one, other) => other.share - one.share);
  const [best, second] = shares;
  if (!best || !second || best.share < 0.12) return undefined;
  return best.share > second.share * 1.25 ? best.language : undefined;
}
