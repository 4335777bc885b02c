// A zip written front to back (PKWARE APPNOTE 6.3.10): fixed dates, so that the same files give the same bytes, and the
// Zip64 records that more than 65,535 files or 4 GB need, which the zip writers at hand leave out.

import { crc32 } from './crc32';
import { bytesOf, type Field } from './little-endian';
import type { WaitingEntry } from './waiting-entry';
import { type EntryFacts, ZipEntry } from './zip-entry';

/** 1 January 1980, midnight: the first moment a zip can name. */
const DATE = 0x0021;
const DEFLATED = 8;
/** Names are UTF-8 (bit 11); sizes follow the data (bit 3), since they are not known before. */
const FLAGS = 0x0808;
/** Of what is stored, everything is known before. */
const STORED = 0;
const FLAGS_STORED = 0x0800;
const VERSION = 20;
const VERSION_ZIP64 = 45;
const MOST_ENTRIES = 0xffff;
const MOST_BYTES = 0xffffffff;

const encoder = new TextEncoder();

const localHeader = (name: Uint8Array): Uint8Array =>
  bytesOf(
    ...fields(4, 0x04034b50),
    ...fields(2, VERSION, FLAGS, DEFLATED, 0, DATE),
    ...fields(4, 0, 0, 0),
    ...fields(2, name.length, 0),
    name,
  );

const descriptor = ({ crc, packedSize, size }: EntryFacts): Uint8Array =>
  bytesOf(...fields(4, 0x08074b50, crc, packedSize, size));

const storedHeader = ({ name, crc, size }: EntryFacts): Uint8Array => {
  const bytes = encoder.encode(name);
  return bytesOf(
    ...fields(4, 0x04034b50),
    ...fields(2, VERSION, FLAGS_STORED, STORED, 0, DATE),
    ...fields(4, crc, size, size),
    ...fields(2, bytes.length, 0),
    bytes,
  );
};

const directoryHeader = (facts: EntryFacts, offset: number) => {
  const { name, crc, packedSize, size, stored } = facts;
  const bytes = encoder.encode(name);
  const far = offset >= MOST_BYTES;
  const version = far ? VERSION_ZIP64 : VERSION;
  const how = stored ? [FLAGS_STORED, STORED] : [FLAGS, DEFLATED];
  const extra = far ? [...fields(2, 1, 8), ...fields(8, offset)] : [];
  return bytesOf(
    ...fields(4, 0x02014b50),
    ...fields(2, version, version, ...how, 0, DATE),
    ...fields(4, crc, packedSize, size),
    ...fields(2, bytes.length, far ? 12 : 0, 0, 0, 0),
    ...fields(4, 0, Math.min(offset, MOST_BYTES)),
    bytes,
    ...extra,
  );
};

const zip64End = (entries: number, size: number, offset: number): Uint8Array =>
  bytesOf(
    ...fields(4, 0x06064b50),
    ...fields(8, 44),
    ...fields(2, VERSION_ZIP64, VERSION_ZIP64),
    ...fields(4, 0, 0),
    ...fields(8, entries, entries, size, offset),
    ...fields(4, 0x07064b50, 0),
    ...fields(8, offset + size),
    ...fields(4, 1),
  );

const end = (entries: number, size: number, offset: number): Uint8Array =>
  bytesOf(
    ...fields(4, 0x06054b50),
    ...fields(2, 0, 0, Math.min(entries, MOST_ENTRIES), Math.min(entries, MOST_ENTRIES)),
    ...fields(4, size, Math.min(offset, MOST_BYTES)),
    ...fields(2, 0),
  );

function fields(width: Field['width'], ...values: number[]): Field[] {
  return values.map((value) => ({ width, value }));
}

/** Writes a zip: open a file, write it, close it, then the next; `finish` at the end. Each call gives the next bytes. */
export class ZipFile {
  readonly #directory: Uint8Array[] = [];
  /** What has been written, in order. */
  readonly facts: EntryFacts[] = [];
  #offset = 0;
  #opened = 0;

  /** Begins a file, which may have been written to before; no other may be open. */
  *open(entry: ZipEntry): Generator<Uint8Array> {
    this.#opened = this.#offset;
    yield this.#passed(localHeader(encoder.encode(entry.name)));
  }

  /** What has been written to the open file since. */
  *drain(entry: ZipEntry): Generator<Uint8Array> {
    for (const chunk of entry.take()) yield this.#passed(chunk);
  }

  /** Ends the open file. */
  *close(entry: ZipEntry): Generator<Uint8Array> {
    const { rest, facts } = entry.close();
    for (const chunk of rest) yield this.#passed(chunk);
    if (facts.size > MOST_BYTES || facts.packedSize > MOST_BYTES)
      throw new RangeError('A file in a zip of this kind ends at 4 GB.');
    yield this.#passed(descriptor(facts));
    this.#directory.push(directoryHeader(facts, this.#opened));
    this.facts.push(facts);
  }

  /** A file whose whole text is at hand. */
  *whole(name: string, text: string): Generator<Uint8Array> {
    const entry = new ZipEntry(name);
    entry.add(text);
    yield* this.open(entry);
    yield* this.close(entry);
  }

  /** A file that was written while another one was open. */
  async *waiting(file: WaitingEntry): AsyncGenerator<Uint8Array> {
    yield* this.open(file.entry);
    for await (const chunk of file.packed()) yield this.#passed(chunk);
    yield* this.close(file.entry);
  }

  /** A file whose bytes are packed already, under the hash that is known of them. */
  *stored(name: string, bytes: Uint8Array, sha256: string): Generator<Uint8Array> {
    const size = bytes.length;
    const facts: EntryFacts = {
      ...{ name, size, packedSize: size, crc: crc32(bytes), sha256 },
      stored: true,
    };
    this.#directory.push(directoryHeader(facts, this.#offset));
    this.facts.push(facts);
    yield this.#passed(storedHeader(facts));
    yield this.#passed(bytes);
  }

  /** The directory that ends the zip. */
  *finish(): Generator<Uint8Array> {
    const offset = this.#offset;
    for (const header of this.#directory) yield this.#passed(header);
    const size = this.#offset - offset;
    const entries = this.facts.length;
    if (entries >= MOST_ENTRIES || offset >= MOST_BYTES)
      yield this.#passed(zip64End(entries, size, offset));
    yield this.#passed(end(entries, size, offset));
  }

  #passed(chunk: Uint8Array): Uint8Array {
    this.#offset += chunk.length;
    return chunk;
  }
}
