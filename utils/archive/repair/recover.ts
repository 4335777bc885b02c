// At every opening: the database, the recovery copy and the note of what there should be are held against each other,
// before anybody reads or writes. What the browser has lost is put back; what the copy lacks is written into it.

import type { Dexie } from 'dexie';
import { type Coverage, coverageOf } from '../../recovery/coverage';
import { forkOf, historyWith, type Span, spanOfName } from '../../recovery/fork';
import { type History, historyText, readHistory } from '../../recovery/history';
import { judge, type Verdict } from '../../recovery/judge';
import { LibraryJournal } from '../../recovery/library-journal';
import type { Recovery, RecoveryNews } from '../../recovery/recovery';
import { readSentinel, type Sentinel } from '../../recovery/sentinel';
import { HISTORY, JOURNAL } from '../database/journalled';
import type { LibraryDatabase } from '../database/library-database';
import type { StoredState } from '../database/tables';
import { missingHistory } from './missing-history';
import { nameLosses } from './name-losses';
import { putBack } from './put-back';
import { TornLibraryError, tearIn } from './torn-library';
import { entryOf } from './whole-library';

interface Opening {
  database: LibraryDatabase;
  state: StoredState | undefined;
  /** The last write the database knows of, 0 where it knows of none. */
  number: number;
  history: History;
  stories: number;
  libraries: string[];
  sentinel: Sentinel | undefined;
}

async function look(
  database: LibraryDatabase,
  { sentinel }: Recovery,
  libraries: string[],
): Promise<Opening> {
  const [state, past, stories, noted] = await Promise.all([
    database.state.get(JOURNAL),
    database.state.get(HISTORY),
    database.rows.count(),
    readSentinel(sentinel).catch(() => undefined),
  ]);
  const history = readHistory(past?.history);
  return {
    ...{ database, state, number: state?.value ?? 0, history },
    ...{ stories, libraries, sentinel: noted },
  };
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

/** Puts back what the verdict says, and gives what there is to tell. */
async function restore(
  { database, number, stories, sentinel }: Opening,
  journal: LibraryJournal,
  { missing, last }: Coverage,
  verdict: Verdict,
): Promise<RecoveryNews | undefined> {
  const after = verdict.kind === 'replay' ? verdict.after : 0;
  const files = journal.files().filter(({ to }) => after === 0 || to > after);
  const which = verdict.kind === 'replay' ? 'all' : 'lacking';
  const gapless = missing.length === 0 && (sentinel?.number ?? 0) <= last;
  const put = await putBack(database, journal.place, files, which, gapless);
  // What was deleted again is no loss. The note has left it out already where it is as new as the copy.
  const noted = (sentinel?.stories ?? 0) - ((sentinel?.number ?? 0) < last ? put.gone : 0);
  const expected = Math.max(noted, stories - put.gone);
  const short = Math.max(0, expected - (await database.rows.count()));
  const { names, present, unnamed } = await nameLosses(database, put.lost, number, short > 0);
  // What they covered counts as missing from now on, so that all is written anew.
  await journal.place.putRight(put.torn);
  // Stories that are gone are among those that have no name or are not there; the others lost what was written last.
  const lost = Math.max(short, names.length - present + unnamed) + present;
  // A write that was being finished when the browser stopped is no loss, and no news.
  if (put.stories <= 1 && lost === 0 && after > 0) return undefined;
  return { kind: 'restored', restored: put.stories, lost, ...(names.length > 0 && { names }) };
}

/** Notes anew what the last writes touched where their entries were never kept. */
async function catchUp({ database, state }: Opening, journal: LibraryJournal): Promise<void> {
  const { missing } = coverageOf(journal.files(), state?.value ?? 0);
  for (const open of state?.open ?? [])
    if (missing.includes(open.number))
      await journal.append(open.number, await entryOf(database, open));
}

/** Notes under which id the library is kept, and its last write and epochs, which may be the copy's; gives its last write. */
async function settle(
  { database, state, stories, history: held }: Opening,
  library: string,
  last: number,
  history: History,
): Promise<number> {
  // A library older than its recovery copy counts from 1: the entry that nobody wrote has all written anew.
  const value = Math.max(state?.value ?? (stories > 0 ? 1 : 0), last);
  if (state?.value !== value || state.library !== library)
    await database.state.put({ ...state, name: JOURNAL, value, library });
  const text = historyText(history);
  if (text !== historyText(held)) await database.state.put({ name: HISTORY, value, history: text });
  return value;
}

/** The copy of the same history: compares, and puts back what is missing. */
async function amend(
  opening: Opening,
  journal: LibraryJournal,
  spans: readonly Span[],
): Promise<(RecoveryNews | undefined)[]> {
  const coverage = coverageOf(journal.files(), opening.number);
  const verdict = verdictOf(opening, journal.place.library, coverage);
  const news =
    verdict.kind === 'lost'
      ? ({ kind: 'lost', restored: 0, lost: verdict.stories } as const)
      : verdict.kind === 'whole'
        ? undefined
        : await restore(opening, journal, coverage, verdict);
  const history = historyWith(opening.history, opening.number, spans);
  const value = await settle(opening, journal.place.library, coverage.last, history);
  journal.begin(history, value);
  // A library that is lost has been told so.
  if (verdict.kind === 'lost') return [news];
  const stories = await opening.database.rows.count();
  return [news, missingHistory({ ...opening, stories }, { value, history, spans })];
}

/** What the files know of the epochs. Merged ones are read only where the names alone do not say that all is as it was. */
async function spansOf({ history, number }: Opening, { place }: LibraryJournal): Promise<Span[]> {
  const named = place.list().map(spanOfName);
  const known =
    forkOf(history, number, named) === undefined && named.every(({ to }) => to <= number);
  if (known) return named;
  await place.nameAnew();
  return place.spans();
}

async function journalOf({ shelves }: Recovery, library: string): Promise<LibraryJournal> {
  const shelf = shelves.shelf(library);
  return new LibraryJournal({ library, shelf }, await shelf.names());
}

/**
 * The copy of another history, which the library had in common with it only up to a write: the library goes on under an id of
 * its own, and that copy is taken in like any other library's.
 */
async function part(opening: Opening, recovery: Recovery): Promise<LibraryJournal> {
  const journal = await journalOf(recovery, crypto.randomUUID());
  const { number, history } = opening;
  journal.begin(history, await settle(opening, journal.place.library, number, history));
  return journal;
}

async function compare(opening: Opening, recovery: Recovery): Promise<LibraryJournal> {
  const journal = await journalOf(recovery, libraryOf(opening));
  await journal.place.putStrangersRight();
  const spans = await spansOf(opening, journal);
  const forked = forkOf(opening.history, opening.number, spans) !== undefined;
  if (forked) {
    const lost = missingHistory(opening, { value: 0, history: [], spans });
    if (lost) recovery.tell(lost);
    return part(opening, recovery);
  }
  for (const news of await amend(opening, journal, spans)) if (news) recovery.tell(news);
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
  if (opening.state === undefined) await settle(opening, crypto.randomUUID(), 0, opening.history);
}
