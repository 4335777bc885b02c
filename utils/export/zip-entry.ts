// One file inside a zip: deflated as it is written, measured and hashed on the way.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Deflate } from 'fflate';
import { crc32 } from './crc32';

/** What a file turned out to be, once it is closed. */
export interface EntryFacts {
  name: string;
  /** Bytes before and after deflating. */
  size: number;
  packedSize: number;
  crc: number;
  sha256: string;
  /** Written as it is, because it is packed already. */
  stored?: true;
}

const PIECE = 64 * 1024;

/** A file being written into a zip. */
export class ZipEntry {
  readonly #deflate = new Deflate({ level: 6 }, (chunk) => this.#packed.push(chunk));
  readonly #hash = sha256.create();
  readonly #encoder = new TextEncoder();
  #packed: Uint8Array[] = [];
  #held = '';
  #crc = 0;
  #size = 0;
  #packedSize = 0;

  constructor(readonly name: string) {}

  /** Adds text, as UTF-8. */
  add(text: string): void {
    this.#held += text;
    if (this.#held.length >= PIECE) this.#push(false);
  }

  /** Adds bytes as they are. */
  addBytes(bytes: Uint8Array): void {
    this.#push(false);
    this.#take(bytes, false);
  }

  #push(last: boolean): void {
    const bytes = this.#encoder.encode(this.#held);
    this.#held = '';
    this.#take(bytes, last);
  }

  #take(bytes: Uint8Array, last: boolean): void {
    this.#crc = crc32(bytes, this.#crc);
    this.#hash.update(bytes);
    this.#size += bytes.length;
    this.#deflate.push(bytes, last);
  }

  /** The deflated bytes there are so far, each given once. */
  take(): Uint8Array[] {
    const taken = this.#packed;
    this.#packed = [];
    for (const { length } of taken) this.#packedSize += length;
    return taken;
  }

  /** Ends the file: its last bytes, and what it turned out to be. */
  close(): { rest: Uint8Array[]; facts: EntryFacts } {
    this.#push(true);
    const rest = this.take();
    const facts = {
      name: this.name,
      size: this.#size,
      packedSize: this.#packedSize,
      crc: this.#crc,
      sha256: bytesToHex(this.#hash.digest()),
    };
    return { rest, facts };
  }
}
