// Bytes that have to wait: handed to the browser in pieces, which may put them on disk, so that no table of a long library
// stands in memory until its turn comes.

const PIECE = 1024 * 1024;

/** Bytes put aside, in their order. */
export class PutAside {
  readonly #pieces: Blob[] = [];
  #held: Uint8Array<ArrayBuffer>[] = [];
  #length = 0;

  add(bytes: Uint8Array): void {
    this.#held.push(new Uint8Array(bytes));
    this.#length += bytes.length;
    if (this.#length >= PIECE) this.#handOver();
  }

  #handOver(): void {
    this.#pieces.push(new Blob(this.#held));
    this.#held = [];
    this.#length = 0;
  }

  /** Everything that was added, once. */
  async *bytes(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    this.#handOver();
    for (const piece of this.#pieces.splice(0)) yield new Uint8Array(await piece.arrayBuffer());
  }
}
