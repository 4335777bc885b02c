// Opening a library that may be broken beyond opening, or torn in itself. Where its recovery copy is whole it is thrown
// away and put together again from there; a store that stays shut is left as it lies, and what a copy with holes has is put
// together in the spare place.
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

/** How much of what is known to have been in the library can be had from the recovery copy. */
async function copyHas(recovery: Recovery): Promise<'all' | 'some' | 'nothing'> {
  const found = await shelfNoted(recovery);
  if (found === undefined) return 'nothing';
  const journal = new LibraryJournal(found.place, await found.place.shelf.names());
  const { last, missing } = coverageOf(journal.files(), found.number);
  if (last === 0) return 'nothing';
  return missing.length === 0 && (await journal.place.torn()).length === 0 ? 'all' : 'some';
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

/** What Chromium says of a store that it can neither open nor delete. */
const isShut = (error: unknown): boolean =>
  filingTroubleOf(error).detail?.includes('backing store') ?? false;

/** Whether the store opens after all: what keeps it shut may be over in a moment. */
async function opensLater(database: LibraryDatabase, { calm }: Recovery): Promise<boolean> {
  for (const pause of [calm, 2 * calm, 4 * calm]) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      await database.open();
      return true;
    } catch {
      // The next try, or the spare place.
    }
  }
  return false;
}

async function openSpare(database: LibraryDatabase, factory: IDBFactory): Promise<boolean> {
  if (!(await changePlace(factory))) return false;
  database.close({ disableAutoOpen: false });
  await database.open();
  return true;
}

async function replace(
  database: LibraryDatabase,
  factory: IDBFactory,
  recovery: Recovery,
  shut: boolean,
): Promise<boolean> {
  database.close({ disableAutoOpen: false });
  const has = await copyHas(recovery).catch(() => 'nothing' as const);
  // A database that is only busy for a moment must not be thrown away for a copy with holes.
  if (has === 'all') return (await openAnew(database)) || openSpare(database, factory);
  if (!shut || has === 'nothing') return false;
  return (await opensLater(database, recovery)) || openSpare(database, factory);
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
      ? replace(this.database, this.factory, this.recovery, false)
      : Promise.resolve(false);
  }

  async #open(): Promise<void> {
    try {
      await this.database.open();
    } catch (error) {
      if (this.recovery === undefined || filingTroubleOf(error).kind !== 'not-saved') throw error;
      if (!isTorn(error) && !(await roomFor(this.recovery))) throw noRoom(error);
      if (await replace(this.database, this.factory, this.recovery, isShut(error))) return;
      if (!isTorn(error)) throw error;
      this.takesTorn = true;
      await this.database.open();
    }
  }
}
