// Keeps the recovery copy up to date after openings and writes, without anyone waiting for it: the marker of the library, small
// files merged, the whole rewritten where something is missing, and the copies of other libraries merged in.
import { coverageOf } from '../../recovery/coverage';
import { LibraryJournal } from '../../recovery/library-journal';
import type { Recovery } from '../../recovery/recovery';
import type { LibraryDatabase } from '../database/library-database';
import { JOURNAL } from '../database/write-transaction';
import { mergeOtherCopies } from './merge-other-copies';
import { noteLibrary } from './note-library';
import { wholeLibrary } from './whole-library';

/** Rewrites the recovery copy where entries are missing. A story that cannot be read keeps its old entry. */
export async function repairCopy(
  database: LibraryDatabase,
  journal: LibraryJournal,
): Promise<void> {
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

const pauseFor = (milliseconds: number): Promise<void> | undefined =>
  milliseconds === 0 ? undefined : new Promise((resolve) => setTimeout(resolve, milliseconds));

/** When a run begins: `late` after it was asked for, or at once unless the last was within the pause. */
type Start = 'at-once' | 'late';

/** One run of some work at a time: asking again while a run waits asks for nothing more. */
class SingleFlight {
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
      .then(() => pauseFor(this.#wait()))
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

/** The upkeep of one connection. */
export class CopyMaintenance {
  readonly #marking: SingleFlight;
  readonly #upkeep: SingleFlight;
  #first = true;
  #closed = false;

  constructor(
    readonly database: LibraryDatabase,
    readonly recovery: Recovery,
    readonly report: (error: unknown) => void,
  ) {
    // The marker at once: by it the last writes are known where nothing else has them.
    this.#marking = new SingleFlight('at-once', recovery.pause / 10, () =>
      this.#try(() => this.#mark()),
    );
    this.#upkeep = new SingleFlight('late', recovery.pause, () =>
      this.#try(() => this.#maintain()),
    );
  }

  /** Asks for both after what is under way. */
  ask(): void {
    if (this.#closed) return;
    this.#marking.ask();
    this.#upkeep.ask();
  }

  #mark(): Promise<void> {
    return noteLibrary(this.database, this.recovery);
  }

  async #maintain(): Promise<void> {
    await this.#marking.settled();
    const { journal } = this.database;
    if (!(journal instanceof LibraryJournal)) return;
    const repair = () => repairCopy(this.database, journal);
    if (this.#first) await mergeOtherCopies(this.database, this.recovery, repair);
    this.#first = false;
    await repair();
    await journal.compact();
    // A file that was found torn in merging counts as missing.
    await repair();
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!this.#closed) this.report(error);
    }
  }

  /** Resolves when nothing is under way. */
  async settled(): Promise<void> {
    await this.#marking.settled();
    await this.#upkeep.settled();
  }

  close(): void {
    this.#closed = true;
  }
}
