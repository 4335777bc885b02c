// Tends the index after writes, one round at a time, without anyone waiting for it.
import { filingTroubleOf } from './filing-trouble-of';
import { foldWhenFull } from './fold-ledger';
import { flushTail } from './index-stories';
import type { LibraryDatabase } from './library-database';
import { tendIndex } from './tend-index';

/** Runs the rounds of one connection. */
export class Tender {
  #round: Promise<void> = Promise.resolve();
  #asked = false;
  #closed = false;

  constructor(
    readonly database: LibraryDatabase,
    readonly report: (error: unknown) => void,
  ) {}

  /** Asks for a round after the one under way. */
  ask(): void {
    if (this.#asked) return;
    this.#asked = true;
    this.#round = this.#round.then(() => this.#tend());
  }

  async #tend(): Promise<void> {
    this.#asked = false;
    try {
      if (!this.#closed) await foldWhenFull(this.database);
      if (!this.#closed) await flushTail(this.database);
      if (!this.#closed) await tendIndex(this.database);
    } catch (error) {
      // A round broken off leaves nothing behind that the next does not mend; and a library that a newer Cutline has
      // taken over is none of ours to tend: the next write says so to whoever asked for it.
      if (!this.#closed && filingTroubleOf(error).kind !== 'newer-library') this.report(error);
    }
  }

  /** Resolves when no round is under way. */
  settled(): Promise<void> {
    return this.#round;
  }

  close(): void {
    this.#closed = true;
  }
}
