// Maintenance after writes: deltas applied, the tail of the index made a segment, segments merged. One round at a time, without anyone
// waiting for it. While writes follow one another only
// what cannot wait is done; when it has been calm for a moment, the rest.
import { chooseCrowd, chooseMerge } from '../../search/segments/choose-merge';
import { applyDeltas, ENOUGH } from '../counts/apply-deltas';
import { filingTroubleOf } from '../database/filing-trouble-of';
import type { LibraryDatabase } from '../database/library-database';
import { compactSegments } from './compact-segments';
import { flushTail } from './index-stories';

/** How long no write must have come for it to be calm, in milliseconds. */
const IDLE_AFTER = 1500;

/** Runs the rounds of one connection. */
export class Maintenance {
  #round: Promise<void> = Promise.resolve();
  #asked = false;
  #closed = false;
  #untidy = false;
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly database: LibraryDatabase,
    readonly report: (error: unknown) => void,
  ) {}

  /** Asks for a round after the one under way, and for another when it is calm. */
  ask(): void {
    this.#untidy = true;
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => void this.settled(), IDLE_AFTER);
    if (this.#asked) return;
    this.#asked = true;
    this.#queue(async () => {
      this.#asked = false;
      await this.#maintain(ENOUGH, chooseCrowd);
    });
  }

  #queue(round: () => Promise<void>): void {
    this.#round = this.#round.then(round);
  }

  async #maintain(enough: number, choose: typeof chooseMerge): Promise<void> {
    try {
      if (!this.#closed) await applyDeltas(this.database, enough);
      if (!this.#closed) await flushTail(this.database);
      if (!this.#closed)
        await compactSegments(this.database, (heads) => (this.#closed ? [] : choose(heads)));
    } catch (error) {
      // A round broken off leaves nothing behind that the next does not repair; and a library that a newer Cutline has
      // taken over is not ours to touch: the next write says so to whoever asked for it.
      if (!this.#closed && filingTroubleOf(error).kind !== 'newer-library') this.report(error);
    }
  }

  /** Tends everything now; resolves when it is done. */
  settled(): Promise<void> {
    clearTimeout(this.#idle);
    if (this.#untidy) this.#queue(() => this.#maintain(1, chooseMerge));
    this.#untidy = false;
    return this.#round;
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#idle);
  }
}
