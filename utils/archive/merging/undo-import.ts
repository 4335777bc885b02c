// Taking an import back as one act. What it added goes; what was changed since stays, and so does all that it found.

import { deletedVersion } from '../../recovery/deleted-version';
import type { JournalEntry } from '../../recovery/journal-entry';
import type { OrganisationRow } from '../../search/organisation-row';
import type { UndoneImport } from '../../story/merged';
import type { Filing } from '../../story/saved-story';
import { deleted, deleteRows } from '../changes/purge';
import { markCollections } from '../collections/mark-collections';
import type { LibraryDatabase } from '../database/library-database';
import type { Gained, ImportStep, Marked, StoredRow } from '../database/tables';
import type { TransactionWriter } from '../database/transaction-writer';
import { writeTransaction } from '../database/write-transaction';
import { dropVersions } from '../stories/drop-versions';
import { filingOf } from '../stories/light-row';
import { putFilings } from '../stories/put-filings-back';
import { filingMark, forgotten, markOf } from './import-record';

type Step = Omit<ImportStep, 'import' | 'step'>;

const joined = (steps: readonly ImportStep[]): Step => ({
  added: steps.flatMap(({ added }) => added),
  gained: steps.flatMap(({ gained }) => gained),
  versions: steps.flatMap(({ versions }) => versions),
  rows: steps.flatMap(({ rows }) => rows),
  members: steps.flatMap(({ members }) => members),
  cleared: steps.flatMap(({ cleared }) => cleared),
});

/** Takes from a filing what a file gave it, as far as it is still as it was given. */
function withoutGain(filing: Filing, gain: Gained): Filing {
  const { note, highlights, ...rest } = filing;
  const tags = new Set(gain.tags);
  const marks = new Map(gain.highlights?.map(({ id, mark }) => [id, mark]));
  const kept = highlights?.filter((one) => marks.get(one.id) !== markOf(one)) ?? [];
  return {
    ...rest,
    ...(note !== undefined && note !== gain.note && { note }),
    ...(kept.length > 0 && { highlights: kept }),
    tags: filing.tags.filter((tag) => !tags.has(tag)),
    starred: filing.starred && gain.starred === undefined,
  };
}

/** The filings of rows without all that an import gave them. */
function withoutGains(
  rows: ReadonlyMap<string, StoredRow>,
  gained: readonly Gained[],
): Map<string, Filing> {
  const filings = new Map<string, Filing>();
  for (const gain of gained) {
    const row = rows.get(gain.id);
    const filing = filings.get(gain.id) ?? (row && filingOf(row));
    if (filing) filings.set(gain.id, withoutGain(filing, gain));
  }
  return filings;
}

/** The organisation after an import is taken back: rows that go, rows that lose members, and who is in a collection all the same. */
interface Cleared {
  gone: string[];
  left: OrganisationRow[];
  collected: Set<string>;
}

function clearedOrganisation(
  organisation: readonly OrganisationRow[],
  { rows, members }: Step,
): Cleared {
  const marks = new Map(rows.map(({ id, mark }) => [id, mark]));
  const cleared: Cleared = { gone: [], left: [], collected: new Set() };
  for (const row of organisation) {
    const mark = marks.get(row.key);
    if (mark !== undefined && mark === markOf(row)) {
      cleared.gone.push(row.key);
      continue;
    }
    if (row.kind !== 'collection') continue;
    const given = new Set(members.filter(({ key }) => key === row.key).flatMap(({ ids }) => ids));
    const own = row.members.filter((id) => !given.has(id));
    for (const id of own) cleared.collected.add(id);
    // One that the import began and that was changed since keeps what it holds.
    if (mark === undefined && own.length < row.members.length)
      cleared.left.push({ ...row, members: own });
  }
  return cleared;
}

async function clearOrganisation(
  writer: TransactionWriter,
  { gone, left }: Cleared,
  entry: JournalEntry,
): Promise<void> {
  entry.rows.push(...gone.map((key) => ({ table: 'organisation', key })));
  entry.rows.push(...left.map((value) => ({ table: 'organisation', key: value.key, value })));
  await writer.write({ table: 'organisation', gone, put: left });
}

/** Which of the stories an import added are as it added them, and were not brought again by another since. */
function untouched(
  rows: ReadonlyMap<string, StoredRow>,
  filings: ReadonlyMap<string, Filing>,
  { id: of, added }: { id: string; added: readonly Marked[] },
  collected: ReadonlySet<string>,
): StoredRow[] {
  return added.flatMap(({ id, mark }) => {
    const row = rows.get(id);
    const filing = filings.get(id) ?? row;
    const same = filing !== undefined && filingMark(filing) === mark && !collected.has(id);
    // A row that the recovery copy gave back does not know with which import it came.
    return row && same && (row.cameWith ?? of) === of ? [row] : [];
  });
}

async function rowsOf(
  writer: TransactionWriter,
  { added, gained }: Step,
): Promise<Map<string, StoredRow>> {
  const ids = [...new Set([...added, ...gained].map(({ id }) => id))];
  const held = await writer.many('rows', ids);
  return new Map(held.flatMap((row) => (row ? [[row.id, row]] : [])));
}

/** Takes an import back in one transaction; nothing where it is not remembered any more. */
export const undoImport = (database: LibraryDatabase, id: string): Promise<UndoneImport> => {
  const tables = [...deleted(database), database.imports, database.importSteps];
  return writeTransaction(database, tables, async (entry, _, writer) => {
    const [held, steps, organisation] = await Promise.all([
      writer.get('imports', id),
      writer.all('importSteps', { from: [id], to: [id, []] }),
      writer.all('organisation'),
    ]);
    if (held === undefined) return { gone: 0, stayed: 0 };
    const step = joined(steps);
    const rows = await rowsOf(writer, step);
    const filings = withoutGains(rows, step.gained);
    const cleared = clearedOrganisation(organisation, step);
    const going = untouched(rows, filings, { id, added: step.added }, cleared.collected);
    const gone = new Set(going.map((row) => row.id));
    const came = new Set(step.added.map((one) => one.id));
    await putFilings(
      writer,
      [...filings.values()].filter((filing) => !came.has(filing.id)),
      entry,
    );
    await clearOrganisation(writer, cleared, entry);
    // Those of a story that came with it go where that goes.
    const versions = step.versions.filter(({ storyId }) => !came.has(storyId));
    await dropVersions(database, versions);
    entry.rows.push(...versions.map(deletedVersion));
    await deleteRows(database, writer, going, entry);
    entry.gone.push(...gone);
    const tombs = step.cleared.filter((tomb) => gone.has(tomb.id));
    entry.rows.push(...tombs.map((value) => ({ table: 'purged', key: value.id, value })));
    await writer.write({ table: 'purged', put: tombs }, ...forgotten(held, entry));
    if (cleared.gone.length + cleared.left.length > 0) await markCollections(database);
    return { gone: gone.size, stayed: [...came].filter((one) => rows.has(one)).length - gone.size };
  });
};
