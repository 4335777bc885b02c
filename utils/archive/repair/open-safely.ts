// Opening a library that may be broken beyond opening, or torn in itself. Where its recovery copy is whole it is thrown
// away and rebuilt from there; a store that stays shut is left as it lies, and what a copy with holes has is put
// together in the fallback.
import { coverageOf } from '../../recovery/coverage';
import { hasRoom, noRoom } from '../../recovery/has-room';
import { LibraryJournal } from '../../recovery/library-journal';
import { readMarker } from '../../recovery/library-marker';
import type { Recovery } from '../../recovery/recovery';
import { changePlace } from '../database/fallback-factory';
import { filingTroubleOf } from '../database/filing-trouble-of';
import type { LibraryDatabase } from '../database/library-database';

/** The directory of the library that is noted, or of the only one there is, and the last write noted of it. */
async function directoryNoted({ directories, marker }: Recovery) {
  const noted = await readMarker(marker).catch(() => undefined);
  const libraries = await directories.libraries();
  const library = libraries.find((one) => one === noted?.library) ?? libraries[0];
  if (library === undefined) return undefined;
  const place = { library, directory: directories.directory(library) };
  return { place, number: noted?.library === library ? noted.number : 0 };
}

/** How much of what is known to have been in the library can be had from the recovery copy. */
async function copyHas(recovery: Recovery): Promise<'all' | 'some' | 'nothing'> {
  const found = await directoryNoted(recovery);
  if (found === undefined) return 'nothing';
  const journal = new LibraryJournal(found.place, await found.place.directory.names());
  const { last, missing } = coverageOf(journal.files(), found.number);
  if (last === 0) return 'nothing';
  return missing.length === 0 && (await journal.place.torn()).length === 0 ? 'all' : 'some';
}

/** Whether the disk takes anything more; asked where the copy lies, so that without one the answer is yes. */
async function roomFor(recovery: Recovery): Promise<boolean> {
  const found = await directoryNoted(recovery);
  return found === undefined || hasRoom(found.place.directory);
}

async function openAfterDelete(database: LibraryDatabase): Promise<boolean> {
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
async function opensLater(database: LibraryDatabase, { pause: first }: Recovery): Promise<boolean> {
  for (const pause of [first, 2 * first, 4 * first]) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      await database.open();
      return true;
    } catch {
      // The next try, or the fallback.
    }
  }
  return false;
}

async function openFallback(database: LibraryDatabase, factory: IDBFactory): Promise<boolean> {
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
  if (has === 'all') return (await openAfterDelete(database)) || openFallback(database, factory);
  if (!shut || has === 'nothing') return false;
  return (await opensLater(database, recovery)) || openFallback(database, factory);
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
