// Tends the recovery copy after openings and writes, without anyone waiting for it: the note of what there should be,
// small files merged, the whole written anew where something is missing, and what lies on the shelf of another library.
import { coverageOf } from '../../recovery/coverage';
import { epochAt, readHistory } from '../../recovery/history';
import { LibraryJournal } from '../../recovery/library-journal';
import type { Recovery } from '../../recovery/recovery';
import { writeSentinel } from '../../recovery/sentinel';
import { countedStories } from '../counts/counted-stories';
import { HISTORY, JOURNAL } from '../database/journalled';
import type { LibraryDatabase } from '../database/library-database';
import { takeInOthers } from './take-in-others';
import { wholeLibrary } from './whole-library';

/** Notes which library there is and how much is in it. */
export async function noteLibrary(
  database: LibraryDatabase,
  { sentinel }: Recovery,
): Promise<void> {
  const { counts, ledger, state } = database;
  const note = await database.transaction('r', [counts, ledger, state], async () => {
    const [held, past, stories] = await Promise.all([
      state.get(JOURNAL),
      state.get(HISTORY),
      countedStories(database),
    ]);
    return { held, past, stories };
  });
  const { held, past, stories } = note;
  if (held?.library === undefined) return;
  const { library, value: number } = held;
  const epoch = epochAt(readHistory(past?.history), number);
  await writeSentinel(sentinel, { library, number, stories, ...(epoch && { epoch }) });
}

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

/** Runs the rounds of one connection. */
export class CopyKeeper {
  #round: Promise<void> = Promise.resolve();
  #asked = false;
  #first = true;
  #closed = false;

  constructor(
    readonly database: LibraryDatabase,
    readonly recovery: Recovery,
    readonly report: (error: unknown) => void,
  ) {}

  /** Asks for a round after the one under way. */
  ask(): void {
    if (this.#asked || this.#closed) return;
    this.#asked = true;
    this.#round = this.#round.then(() => calm(this.recovery.calm)).then(() => this.#tend());
  }

  async #tend(): Promise<void> {
    this.#asked = false;
    try {
      await noteLibrary(this.database, this.recovery);
      const { journal } = this.database;
      if (!(journal instanceof LibraryJournal)) return;
      const mend = () => mendCopy(this.database, journal);
      if (this.#first) await takeInOthers(this.database, this.recovery, mend);
      this.#first = false;
      await mend();
      await journal.tend();
      // A file that was found torn in merging counts as missing.
      await mend();
    } catch (error) {
      if (!this.#closed) this.report(error);
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
