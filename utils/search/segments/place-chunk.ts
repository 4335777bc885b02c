// The places of documents in chunks: eight bytes of time and sixteen of id each.
import type { DocumentPlace, PlaceChunk } from './segment';

/** Documents a chunk. */
export const CHUNK = 128;
const WIDTH = 24;

/** Packs places, in their order. */
export function packPlaces(segment: number, places: readonly DocumentPlace[]): PlaceChunk[] {
  const chunks: PlaceChunk[] = [];
  for (let first = 0; first < places.length; first += CHUNK) {
    const held = places.slice(first, first + CHUNK);
    const view = new DataView(new ArrayBuffer(held.length * WIDTH));
    for (const [at, { savedMs, id }] of held.entries()) {
      view.setFloat64(at * WIDTH, savedMs);
      view.setBigUint64(at * WIDTH + 8, BigInt(`0x${id.slice(0, 16)}`));
      view.setBigUint64(at * WIDTH + 16, BigInt(`0x${id.slice(16)}`));
    }
    chunks.push({ segment, chunk: first / CHUNK, bytes: new Uint8Array(view.buffer) });
  }
  return chunks;
}

/** The saves that the chunks of some places begin with. */
export function timesOf(places: readonly DocumentPlace[]): Float64Array<ArrayBuffer> {
  const times = new Float64Array(Math.ceil(places.length / CHUNK));
  for (let chunk = 0; chunk < times.length; chunk++)
    times[chunk] = places[chunk * CHUNK]?.savedMs ?? 0;
  return times;
}

const digits = (value: bigint): string => value.toString(16).padStart(16, '0');

/** The place of a document, given the chunk it is in. */
export function placeIn({ bytes }: PlaceChunk, document: number): DocumentPlace {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = (document % CHUNK) * WIDTH;
  return {
    savedMs: view.getFloat64(at),
    id: digits(view.getBigUint64(at + 8)) + digits(view.getBigUint64(at + 16)),
  };
}
