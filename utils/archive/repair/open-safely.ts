// Opening a library that may be broken beyond opening, or torn in itself. Where its recovery copy is whole it is thrown
// away and put together again from there.
import { coverageOf } from '../../recovery/coverage';
import { hasRoom, noRoom } from '../../recovery/has-room';
import { LibraryJournal } from '../../recovery/library-journal';
import type { Recovery } from '../../recovery/recovery';
import { readSentinel } from '../../recovery/sentinel';
import { filingTroubleOf } from '../database/filing-trouble-of';
import type { LibraryDatabase } from '../database/library-database';
import { changePlace } from '../database/spare-factory';

/** The shelf of the library that is noted, or of the only one there is, and the last write noted of it. */
async function shelfNoted({ shelves, sentinel }: Recovery) {
  const noted = await readSentinel(sentinel).catch(() => undefined);
  const libraries = await shelves.libraries();
  const library = libraries.find((one) => one === noted?.library) ?? libraries[0];
  if (library === undefined) return undefined;
  const place = { library, shelf: shelves.shelf(library) };
  return { place, number: noted?.library === library ? noted.number : 0 };
}

/** Whether everything that is known to have been in the library can be had from the recovery copy. */
async function copyIsWhole(recovery: Recovery): Promise<boolean> {
  const found = await shelfNoted(recovery);
  if (found === undefined) return false;
  const journal = new LibraryJournal(found.place, await found.place.shelf.names());
  const { last, missing } = coverageOf(journal.files(), found.number);
  return last > 0 && missing.length === 0 && (await journal.place.torn()).length === 0;
}

/** Whether the disk takes anything more; asked where the copy lies, so that without one the answer is yes. */
async function roomFor(recovery: Recovery): Promise<boolean> {
  const found = await shelfNoted(recovery);
  return found === undefined || hasRoom(found.place.shelf);
}

async function openAnew(database: LibraryDatabase): Promise<boolean> {
  try {
    await database.delete({ disableAutoOpen: false });
    await database.open();
    return true;
  } catch {
    return false;
  }
}

async function replace(
  database: LibraryDatabase,
  factory: IDBFactory,
  recovery: Recovery,
): Promise<boolean> {
  database.close({ disableAutoOpen: false });
  // A database that is only busy for a moment must not be thrown away for a copy with holes.
  if (!(await copyIsWhole(recovery).catch(() => false))) return false;
  if (await openAnew(database)) return true;
  if (!(await changePlace(factory))) return false;
  await database.open();
  return true;
}

const isTorn = (error: unknown): boolean =>
  filingTroubleOf(error).detail?.includes('Torn') ?? false;

/** Opens the one library of the background. */
export class SafeOpening {
  /** Whether a torn library is taken as it is, because nothing better is to be had. */
  takesTorn = false;
  #opening: Promise<void> | undefined;

  constructor(
    readonly database: LibraryDatabase,
    readonly factory: IDBFactory,
    readonly recovery: Recovery | undefined,
  ) {}

  /** Settles when the library is open; rejects where it does not open and cannot be replaced. */
  opened(): Promise<void> {
    this.#opening ??= this.#open().finally(() => {
      this.#opening = undefined;
    });
    return this.#opening;
  }

  /** Throws the library away and puts it together again, if its recovery copy is whole. */
  rebuild(): Promise<boolean> {
    return this.recovery
      ? replace(this.database, this.factory, this.recovery)
      : Promise.resolve(false);
  }

  async #open(): Promise<void> {
    try {
      await this.database.open();
    } catch (error) {
      if (this.recovery === undefined || filingTroubleOf(error).kind !== 'not-saved') throw error;
      if (!isTorn(error) && !(await roomFor(this.recovery))) throw noRoom(error);
      if (await replace(this.database, this.factory, this.recovery)) return;
      if (!isTorn(error)) throw error;
      this.takesTorn = true;
      await this.database.open();
    }
  }
}
