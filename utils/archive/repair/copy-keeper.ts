// Tends the recovery copy after openings and writes, without anyone waiting for it: the note of what there should be,
// small files merged, the whole written anew where something is missing, and what lies on the shelf of another library.
import { coverageOf } from '../../recovery/coverage';
import { LibraryJournal } from '../../recovery/library-journal';
import type { Recovery } from '../../recovery/recovery';
import { JOURNAL } from '../database/journalled';
import type { LibraryDatabase } from '../database/library-database';
import { noteLibrary } from './note-library';
import { takeInOthers } from './take-in-others';
import { wholeLibrary } from './whole-library';

/** Writes the recovery copy anew where entries are missing. A story that cannot be read keeps its old entry. */
export async function mendCopy(database: LibraryDatabase, journal: LibraryJournal): Promise<void> {
  const number = (await database.state.get(JOURNAL))?.value ?? 0;
  const open = new Set(journal.open().map((write) => write.number));
  const { missing } = coverageOf(journal.files(), number);
  if (missing.every((one) => open.has(one))) return;
  let damaged = 0;
  const parts = wholeLibrary(database, (howMany) => {
    damaged += howMany;
  });
  await journal.rewrite(number, parts, () => damaged === 0);
}

const calm = (milliseconds: number): Promise<void> | undefined =>
  milliseconds === 0 ? undefined : new Promise((resolve) => setTimeout(resolve, milliseconds));

/** When a round begins: `late` after it was asked for, or at once unless the last was within the pause. */
type Start = 'at-once' | 'late';

/** One piece of work at a time: asking again while it waits asks for nothing more. */
class Round {
  #under: Promise<void> = Promise.resolve();
  #asked = false;
  #ended = Number.NEGATIVE_INFINITY;

  constructor(
    readonly start: Start,
    readonly pause: number,
    readonly work: () => Promise<void>,
  ) {}

  /** Milliseconds until the next piece of work may begin. */
  #wait(): number {
    const since = performance.now() - this.#ended;
    return this.start === 'late' ? this.pause : Math.max(0, this.pause - since);
  }

  ask(): void {
    if (this.#asked) return;
    this.#asked = true;
    this.#under = this.#under
      .then(() => calm(this.#wait()))
      .then(() => {
        this.#asked = false;
        return this.work();
      })
      .then(() => {
        this.#ended = performance.now();
      });
  }

  settled(): Promise<void> {
    return this.#under;
  }
}

/** Runs the rounds of one connection. */
export class CopyKeeper {
  readonly #noting: Round;
  readonly #tending: Round;
  #first = true;
  #closed = false;

  constructor(
    readonly database: LibraryDatabase,
    readonly recovery: Recovery,
    readonly report: (error: unknown) => void,
  ) {
    // The note at once: by it the last writes are known where nothing else has them.
    this.#noting = new Round('at-once', recovery.calm / 10, () => this.#try(() => this.#note()));
    this.#tending = new Round('late', recovery.calm, () => this.#try(() => this.#tend()));
  }

  /** Asks for a round of each after those under way. */
  ask(): void {
    if (this.#closed) return;
    this.#noting.ask();
    this.#tending.ask();
  }

  #note(): Promise<void> {
    return noteLibrary(this.database, this.recovery);
  }

  async #tend(): Promise<void> {
    await this.#noting.settled();
    const { journal } = this.database;
    if (!(journal instanceof LibraryJournal)) return;
    const mend = () => mendCopy(this.database, journal);
    if (this.#first) await takeInOthers(this.database, this.recovery, mend);
    this.#first = false;
    await mend();
    await journal.tend();
    // A file that was found torn in merging counts as missing.
    await mend();
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!this.#closed) this.report(error);
    }
  }

  /** Resolves when no round is under way. */
  async settled(): Promise<void> {
    await this.#noting.settled();
    await this.#tending.settled();
  }

  close(): void {
    this.#closed = true;
  }
}
