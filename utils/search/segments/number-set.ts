// Sets of row numbers in chunks of 8,192: few as a list, many as a bit each. Marks are kept so, since a tag given or
// taken then rewrites one small row.

/** A set of row numbers. */
export interface NumberSet {
  size: number;
  has(number: number): boolean;
  members(): Iterable<number>;
  /** Calls `see` with the members from one number down to another, both included. */
  downwards(from: number, to: number, see: (number: number) => void): void;
}

/** Numbers a chunk. */
export const SPAN = 8192;
const BITS = SPAN / 8;
/** Above this many a bit each is shorter than two bytes each. */
const FEW = BITS / 2;

const bit = (bytes: Uint8Array, at: number): boolean =>
  ((bytes[at >> 3] ?? 0) & (1 << (at & 7))) !== 0;

/** The members of a chunk, as distances from its first number. */
export function unpackChunk(bytes: Uint8Array): Set<number> {
  const members = new Set<number>();
  if (bytes.length === BITS) {
    for (let at = 0; at < SPAN; at++) if (bit(bytes, at)) members.add(at);
    return members;
  }
  for (let at = 0; at < bytes.length; at += 2)
    members.add((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8));
  return members;
}

/** A chunk of some members. */
export function packChunk(members: ReadonlySet<number>): Uint8Array<ArrayBuffer> {
  if (members.size < FEW) {
    const bytes = new Uint8Array(members.size * 2);
    for (const [at, member] of [...members].sort((a, b) => a - b).entries()) {
      bytes[at * 2] = member & 255;
      bytes[at * 2 + 1] = member >> 8;
    }
    return bytes;
  }
  const bytes = new Uint8Array(BITS);
  for (const member of members)
    bytes[member >> 3] = (bytes[member >> 3] ?? 0) | (1 << (member & 7));
  return bytes;
}

function bitsOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length === BITS) return bytes;
  const bits = new Uint8Array(BITS);
  for (let at = 0; at < bytes.length; at += 2) {
    const member = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    bits[member >> 3] = (bits[member >> 3] ?? 0) | (1 << (member & 7));
  }
  return bits;
}

function sizeOf(bytes: Uint8Array): number {
  if (bytes.length < BITS) return bytes.length / 2;
  let size = 0;
  for (const byte of bytes) for (let rest = byte; rest > 0; rest &= rest - 1) size += 1;
  return size;
}

/** The set of some chunks. */
export function numberSet(chunks: Iterable<{ chunk: number; bytes: Uint8Array }>): NumberSet {
  const held: (Uint8Array | undefined)[] = [];
  let size = 0;
  for (const { chunk, bytes } of chunks) {
    size += sizeOf(bytes);
    held[chunk] = bitsOf(bytes);
  }
  return {
    size,
    *members() {
      for (const [chunk, bits] of held.entries())
        for (let at = 0; bits && at < SPAN; at++) if (bit(bits, at)) yield chunk * SPAN + at;
    },
    downwards(from, to, see) {
      for (let at = from; at >= to; ) {
        const bits = held[Math.floor(at / SPAN)];
        const byte = bits?.[(at % SPAN) >> 3] ?? 0;
        if ((byte >> (at & 7)) & 1) see(at);
        // Most sets have few members: eight numbers that are none of them are passed over at once.
        at = byte === 0 ? (at & ~7) - 1 : at - 1;
      }
    },
    has(number) {
      const bits = held[Math.floor(number / SPAN)];
      return bits !== undefined && bit(bits, number % SPAN);
    },
  };
}
