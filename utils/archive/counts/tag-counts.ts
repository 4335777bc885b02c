// How many of some rows carry each mark, without unpacking what need not be: chunk by chunk, bits against bits.
import { SPAN } from '../../search/segments/number-set';
import type { StoredMark } from '../database/library-database';

/** Row numbers as bits, by chunk. */
export function bitsOf(numbers: Uint32Array): Map<number, Uint8Array> {
  const chunks = new Map<number, Uint8Array>();
  let chunk = -1;
  let bits: Uint8Array = new Uint8Array();
  for (const number of numbers) {
    // They mostly come in falling order: the chunk before is the chunk again.
    if (Math.floor(number / SPAN) !== chunk) {
      chunk = Math.floor(number / SPAN);
      bits = chunks.get(chunk) ?? new Uint8Array(SPAN / 8);
      chunks.set(chunk, bits);
    }
    const at = number % SPAN;
    bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
  }
  return chunks;
}

const ONES = Uint8Array.from({ length: 256 }, (_, byte) => {
  let ones = 0;
  for (let rest = byte; rest > 0; rest >>= 1) ones += rest & 1;
  return ones;
});

function inCommon(bytes: Uint8Array, bits: Uint8Array): number {
  let count = 0;
  if (bytes.length === SPAN / 8) {
    for (let at = 0; at < bytes.length; at++)
      count += ONES[(bytes[at] ?? 0) & (bits[at] ?? 0)] ?? 0;
    return count;
  }
  for (let at = 0; at < bytes.length; at += 2) {
    const number = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    if (((bits[number >> 3] ?? 0) >> (number & 7)) & 1) count += 1;
  }
  return count;
}

/** For each mark how many of the rows carry it. */
export function countTogether(
  marks: readonly StoredMark[],
  rows: ReadonlyMap<number, Uint8Array>,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { mark, chunk, bytes } of marks) {
    const bits = rows.get(chunk);
    const count = bits === undefined ? 0 : inCommon(bytes, bits);
    if (count > 0) counts.set(mark, (counts.get(mark) ?? 0) + count);
  }
  return counts;
}
