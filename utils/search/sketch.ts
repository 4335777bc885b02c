// A sketch of a text: few numbers by which copies of it are found among a hundred thousand others. MinHash over runs of
// four words, all of them from one pass (one-permutation hashing), cut into bands: two texts that share a band are worth
// comparing. Of copies with 15 % of the paragraphs changed 99 of 100 share one; of unrelated stories hardly any two do.

/** Words a run. */
const RUN = 4;
/** Numbers a sketch. */
const BINS = 32;
/** Bands, and numbers a band. */
const BANDS = 10;
const ROWS = 3;
/** Shorter texts are alike by accident. */
const SHORTEST = 40;

const EMPTY = 0xffffffff;

/** A number for a word (FNV-1a). */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Spreads a number over all 32 bits. */
function mixed(number: number): number {
  let hash = number;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A number for every run of four words. */
export function runsOfWords(words: readonly string[]): Uint32Array {
  const hashes = new Uint32Array(words.length);
  for (let at = 0; at < words.length; at++) hashes[at] = hashOf(words[at] ?? '');
  const runs = new Uint32Array(Math.max(0, words.length - RUN + 1));
  for (let at = 0; at < runs.length; at++) {
    let run = 0;
    for (let next = at; next < at + RUN; next++) run = Math.imul(run, 31) + (hashes[next] ?? 0);
    runs[at] = mixed(run);
  }
  return runs;
}

/** The least number of each bin; an empty bin takes that of the next one that is not. */
function sketchOf(runs: Uint32Array): Uint32Array {
  const least = new Uint32Array(BINS).fill(EMPTY);
  for (const run of runs) {
    const bin = run % BINS;
    if (run < (least[bin] ?? 0)) least[bin] = run;
  }
  return least.map((_, bin) => {
    for (let step = 0; step < BINS; step++) {
      const held = least[(bin + step) % BINS] ?? EMPTY;
      if (held !== EMPTY) return mixed(held + step);
    }
    return EMPTY;
  });
}

/** The bands of a text's words, each as a short name; none for a text too short to be told from others. */
export function bandsOf(words: readonly string[]): string[] {
  if (words.length < SHORTEST) return [];
  const sketch = sketchOf(runsOfWords(words));
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = band + 1;
    for (let row = 0; row < ROWS; row++)
      hash = mixed(Math.imul(hash, 31) + (sketch[band * ROWS + row] ?? 0));
    return `${band}${(hash % 0x1000000).toString(36)}`;
  });
}

/** How much of the shorter text stands in the other, 0 to 1: runs of four words in both. */
export function shareInCommon(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [new Set(runsOfWords(a)), new Set(runsOfWords(b))];
  const [few, many] = left.size < right.size ? [left, right] : [right, left];
  if (few.size === 0) return 0;
  let common = 0;
  for (const run of few) if (many.has(run)) common += 1;
  return common / few.size;
}
