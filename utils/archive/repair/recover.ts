// At every opening: the database, the recovery copy and the library marker are compared with each other,
// before anybody reads or writes. What the browser has lost is put back; what the copy lacks is written into it.

import type { Dexie } from 'dexie';
import { type Coverage, coverageOf } from '../../recovery/coverage';
import { forkOf, historyWith, type Span, spanOfName } from '../../recovery/fork';
import { type History, historyText, readHistory } from '../../recovery/history';
import { LibraryJournal } from '../../recovery/library-journal';
import { type LibraryMarker, readMarker } from '../../recovery/library-marker';
import type { Recovery, RecoveryNews } from '../../recovery/recovery';
import { type RepairPlan, repairPlan } from '../../recovery/repair-plan';
import type { LibraryDatabase } from '../database/library-database';
import type { StoredState } from '../database/tables';
import { HISTORY, JOURNAL } from '../database/write-transaction';
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
  marker: LibraryMarker | undefined;
}

async function look(
  database: LibraryDatabase,
  { marker }: Recovery,
  libraries: string[],
): Promise<Opening> {
  const [state, past, stories, noted] = await Promise.all([
    database.state.get(JOURNAL),
    database.state.get(HISTORY),
    database.rows.count(),
    readMarker(marker).catch(() => undefined),
  ]);
  const history = readHistory(past?.history);
  return {
    ...{ database, state, number: state?.value ?? 0, history },
    ...{ stories, libraries, marker: noted },
  };
}

/** The library this is, or was before the browser lost it. */
function libraryOf({ state, libraries, marker }: Opening): string {
  if (state?.library !== undefined) return state.library;
  const noted = libraries.find((one) => one === marker?.library);
  return noted ?? libraries[0] ?? crypto.randomUUID();
}

function planOf({ state, stories, marker }: Opening, library: string, coverage: Coverage) {
  const known = marker?.library === library ? marker : undefined;
  return repairPlan({
    number: state?.value,
    stories,
    expected: known?.number === state?.value ? known?.stories : undefined,
    noted: marker?.stories ?? 0,
    coverage,
  });
}

/** Puts back what the plan says, and gives what there is to tell. */
async function restore(
  { database, number, stories, marker }: Opening,
  journal: LibraryJournal,
  { missing, last }: Coverage,
  plan: RepairPlan,
): Promise<RecoveryNews | undefined> {
  const after = plan.kind === 'replay' ? plan.after : 0;
  const files = journal.files().filter(({ to }) => after === 0 || to > after);
  const which = plan.kind === 'replay' ? 'all' : 'lacking';
  const gapless = missing.length === 0 && (marker?.number ?? 0) <= last;
  const put = await putBack(database, journal.place, files, which, gapless);
  // What was deleted again is no loss. The note has left it out already where it is as new as the copy.
  const noted = (marker?.stories ?? 0) - ((marker?.number ?? 0) < last ? put.gone : 0);
  const expected = Math.max(noted, stories - put.gone);
  const short = Math.max(0, expected - (await database.rows.count()));
  const { names, present, unnamed } = await nameLosses(database, put.lost, number, short > 0);
  // What they covered counts as missing from now on, so that all is rewritten.
  await journal.place.repair(put.torn);
  // Stories that are gone are among those that have no name or are not there; the others lost what was written last.
  const lost = Math.max(short, names.length - present + unnamed) + present;
  // A write that was being finished when the browser stopped is no loss, and no news.
  if (put.stories <= 1 && lost === 0 && after > 0) return undefined;
  return { kind: 'restored', restored: put.stories, lost, ...(names.length > 0 && { names }) };
}

/** Notes again what the last writes touched where their entries were never kept. */
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
  // A library older than its recovery copy counts from 1: the entry that nobody wrote has all rewritten.
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
  const plan = planOf(opening, journal.place.library, coverage);
  const news =
    plan.kind === 'lost'
      ? ({ kind: 'lost', restored: 0, lost: plan.stories } as const)
      : plan.kind === 'whole'
        ? undefined
        : await restore(opening, journal, coverage, plan);
  const history = historyWith(opening.history, opening.number, spans);
  const value = await settle(opening, journal.place.library, coverage.last, history);
  journal.begin(history, value);
  // A library that is lost has been told so.
  if (plan.kind === 'lost') return [news];
  const stories = await opening.database.rows.count();
  return [news, missingHistory({ ...opening, stories }, { value, history, spans })];
}

/** What the files know of the epochs. Merged ones are read only where the names alone do not say that all is as it was. */
async function spansOf({ history, number }: Opening, { place }: LibraryJournal): Promise<Span[]> {
  const named = place.list().map(spanOfName);
  const known =
    forkOf(history, number, named) === undefined && named.every(({ to }) => to <= number);
  if (known) return named;
  await place.restoreNames();
  return place.spans();
}

async function journalOf({ directories }: Recovery, library: string): Promise<LibraryJournal> {
  const directory = directories.directory(library);
  return new LibraryJournal({ library, directory }, await directory.names());
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
  await journal.place.repairForeignFiles();
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
  const libraries = await recovery.directories.libraries().catch((error: unknown) => String(error));
  const opening = await look(database, recovery, Array.isArray(libraries) ? libraries : []);
  if (Array.isArray(libraries)) {
    database.journal = await compare(opening, recovery);
    return;
  }
  recovery.tell({ kind: 'no-copy', restored: 0, lost: 0, detail: libraries });
  // Under an id of its own: a copy that can be read again one day is then not taken for this library's.
  if (opening.state === undefined) await settle(opening, crypto.randomUUID(), 0, opening.history);
}
