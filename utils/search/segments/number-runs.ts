// The row numbers of a segment as they are stored. Stories are numbered as they come in, so the newest first means falling
// numbers: a few runs instead of a number each.
import type { DocumentNumbers } from './segment';

/** Row numbers as they lie in the database. With `runs` they are pairs: where a run begins, and how many fall from there. */
export interface StoredNumbers extends DocumentNumbers {
  runs?: true;
}

function runsOf(numbers: Uint32Array): number[] {
  const runs: number[] = [];
  for (let at = 0; at < numbers.length; ) {
    const first = numbers[at] ?? 0;
    let length = 1;
    while (at + length < numbers.length && numbers[at + length] === first - length) length += 1;
    runs.push(first, length);
    at += length;
  }
  return runs;
}

/** Packs numbers; as they are where runs would be longer. */
export function packNumbers({ segment, numbers }: DocumentNumbers): StoredNumbers {
  const runs = runsOf(numbers);
  if (runs.length >= numbers.length) return { segment, numbers };
  return { segment, numbers: Uint32Array.from(runs), runs: true };
}

/** The numbers, one for each document. */
export function unpackNumbers({ numbers, runs }: StoredNumbers): Uint32Array<ArrayBuffer> {
  if (runs === undefined) return numbers;
  let documents = 0;
  for (let at = 1; at < numbers.length; at += 2) documents += numbers[at] ?? 0;
  const all = new Uint32Array(documents);
  let document = 0;
  for (let at = 0; at < numbers.length; at += 2) {
    const first = numbers[at] ?? 0;
    for (let step = 0; step < (numbers[at + 1] ?? 0); step++) all[document++] = first - step;
  }
  return all;
}
