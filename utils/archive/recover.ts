// At every opening: the database, the recovery copy and the note of what there should be are held against each other,
// before anybody reads or writes. What the browser has lost is put back; what the copy lacks is written into it.
import type { Dexie } from 'dexie';
import { type Coverage, coverageOf } from '../recovery/coverage';
import { judge, type Verdict } from '../recovery/judge';
import { LibraryJournal } from '../recovery/library-journal';
import type { Recovery, RecoveryNews } from '../recovery/recovery';
import { readSentinel, type Sentinel } from '../recovery/sentinel';
import { JOURNAL } from './journalled';
import type { LibraryDatabase, StoredState } from './library-database';
import { putBack } from './put-back';
import { TornLibraryError, tearIn } from './torn-library';
import { entryOf } from './whole-library';

interface Opening {
  database: LibraryDatabase;
  state: StoredState | undefined;
  stories: number;
  libraries: string[];
  sentinel: Sentinel | undefined;
}

async function look(
  database: LibraryDatabase,
  { sentinel }: Recovery,
  libraries: string[],
): Promise<Opening> {
  const [state, stories, noted] = await Promise.all([
    database.state.get(JOURNAL),
    database.rows.count(),
    readSentinel(sentinel).catch(() => undefined),
  ]);
  return { database, state, stories, libraries, sentinel: noted };
}

/** The library this is, or was before the browser lost it. */
function libraryOf({ state, libraries, sentinel }: Opening): string {
  if (state?.library !== undefined) return state.library;
  const noted = libraries.find((one) => one === sentinel?.library);
  return noted ?? libraries[0] ?? crypto.randomUUID();
}

function verdictOf({ state, stories, sentinel }: Opening, library: string, coverage: Coverage) {
  const known = sentinel?.library === library ? sentinel : undefined;
  return judge({
    number: state?.value,
    stories,
    expected: known?.number === state?.value ? known?.stories : undefined,
    noted: sentinel?.stories ?? 0,
    coverage,
  });
}

/** Does what the verdict says, and gives what there is to tell. */
async function amend(
  { database, stories, sentinel }: Opening,
  journal: LibraryJournal,
  { missing, last }: Coverage,
  verdict: Verdict,
): Promise<RecoveryNews | undefined> {
  if (verdict.kind === 'whole') return undefined;
  if (verdict.kind === 'lost') return { kind: 'lost', restored: 0, lost: verdict.stories };
  const after = verdict.kind === 'replay' ? verdict.after : 0;
  const files = journal.files().filter(({ to }) => after === 0 || to > after);
  const which = verdict.kind === 'replay' ? 'all' : 'lacking';
  const gapless = missing.length === 0 && (sentinel?.number ?? 0) <= last;
  const put = await putBack(database, journal.shelf, files, which, gapless);
  // What they covered counts as missing from now on, so that all is written anew.
  await journal.forget(put.torn);
  // What was deleted again is no loss. The note has left it out already where it is as new as the copy.
  const noted = (sentinel?.stories ?? 0) - ((sentinel?.number ?? 0) < last ? put.gone : 0);
  const expected = Math.max(noted, stories - put.gone);
  const short = Math.max(0, expected - (await database.rows.count()));
  const lost = Math.max(short, put.torn.length > 0 ? 1 : 0);
  // A write that was being finished when the browser stopped is no loss, and no news.
  if (put.stories <= 1 && lost === 0 && after > 0) return undefined;
  return { kind: 'restored', restored: put.stories, lost };
}

/** Notes anew what the last writes touched where their entries were never kept. */
async function catchUp({ database, state }: Opening, journal: LibraryJournal): Promise<void> {
  const { missing } = coverageOf(journal.files(), state?.value ?? 0);
  for (const open of state?.open ?? [])
    if (missing.includes(open.number))
      await journal.append(open.number, await entryOf(database, open));
}

async function settle(opening: Opening, library: string, last: number): Promise<void> {
  const { database, state, stories } = opening;
  // A library older than its recovery copy counts from 1: the entry that nobody wrote has all written anew.
  const value = Math.max(state?.value ?? (stories > 0 ? 1 : 0), last);
  if (state?.value === value && state.library === library) return;
  await database.state.put({ ...state, name: JOURNAL, value, library });
}

async function compare(opening: Opening, { shelves, tell }: Recovery): Promise<LibraryJournal> {
  const library = libraryOf(opening);
  const shelf = shelves.shelf(library);
  const journal = new LibraryJournal(shelf, await shelf.names());
  const coverage = coverageOf(journal.files(), opening.state?.value ?? 0);
  const verdict = verdictOf(opening, library, coverage);
  const news = await amend(opening, journal, coverage, verdict);
  await settle(opening, library, coverage.last);
  if (news) tell(news);
  // What cannot be kept now is kept later; that is no reason not to open.
  await catchUp(opening, journal).catch(() => undefined);
  return journal;
}

const isLibrary = (database: Dexie): database is LibraryDatabase =>
  'rows' in database && 'state' in database;

/**
 * Compares and repairs. Where nothing can be kept outside the database, says so and leaves it the only copy. Throws
 * `TornLibraryError` where the tables contradict each other, unless `takesTorn` says that nothing better is to be had.
 */
export async function recover(
  database: Dexie,
  recovery: Recovery,
  takesTorn = false,
): Promise<void> {
  if (!isLibrary(database)) throw new TypeError('Only the library has a recovery copy.');
  database.journal = undefined;
  const tear = takesTorn ? undefined : await tearIn(database);
  if (tear) throw new TornLibraryError(tear);
  const libraries = await recovery.shelves.libraries().catch((error: unknown) => String(error));
  const opening = await look(database, recovery, Array.isArray(libraries) ? libraries : []);
  if (Array.isArray(libraries)) {
    database.journal = await compare(opening, recovery);
    return;
  }
  recovery.tell({ kind: 'no-copy', restored: 0, lost: 0, detail: libraries });
  // Under an id of its own: a copy that can be read again one day is then not taken for this library's.
  if (opening.state === undefined) await settle(opening, crypto.randomUUID(), 0);
}
