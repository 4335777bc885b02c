// What the class, id and other names of an element say about it, as bits.
import { CUE_PATTERNS } from '../../words/template-names';

/** The names of the cues, in the order of their bits. */
export const CUE_NAMES = Object.keys(CUE_PATTERNS);

const PATTERNS = Object.values(CUE_PATTERNS);

/** The bit of a cue, by its name. */
export const cueBit = (name: keyof typeof CUE_PATTERNS): number => 1 << CUE_NAMES.indexOf(name);

const seen = new Map<string, number>();

/** What the class, id and other names of an element say, as bits in the order of `CUE_NAMES`. */
export function cuesOf(names: string): number {
  if (names === '') return 0;
  const known = seen.get(names);
  if (known !== undefined) return known;
  const lower = names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/_/g, '-');
  let bits = 0;
  for (let at = 0; at < PATTERNS.length; at += 1) if (PATTERNS[at]?.test(lower)) bits |= 1 << at;
  seen.set(names, bits);
  return bits;
}
