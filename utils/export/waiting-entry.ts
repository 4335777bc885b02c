// A file of a zip that is written while another one is open: deflated as it comes, and put aside until its turn.
import { PutAside } from './put-aside';
import { ZipEntry } from './zip-entry';

/** A file that waits; `zip-file.ts` takes it in whole. */
export class WaitingEntry {
  readonly entry: ZipEntry;
  readonly #packed = new PutAside();

  constructor(name: string) {
    this.entry = new ZipEntry(name);
  }

  /** Adds text, as UTF-8. */
  add(text: string): void {
    this.entry.add(text);
    for (const chunk of this.entry.take()) this.#packed.add(chunk);
  }

  /** Adds bytes. */
  addBytes(bytes: Uint8Array): void {
    this.entry.addBytes(bytes);
    for (const chunk of this.entry.take()) this.#packed.add(chunk);
  }

  /** What has been deflated so far, once. */
  packed(): AsyncGenerator<Uint8Array> {
    return this.#packed.bytes();
  }
}
