// Filing what a backup holds beside its stories: earlier versions and the organisation. What the library has already stays.
import type { JournalEntry } from '../../recovery/journal-entry';
import type { OrganisationRow } from '../../search/organisation-row';
import type { KeptVersion } from '../../story/earlier-version';
import { markCollections } from '../collections/mark-collections';
import type { LibraryDatabase } from '../database/library-database';
import type { StoredRow } from '../database/tables';
import type { TransactionWriter } from '../database/transaction-writer';
import { writeTransaction } from '../database/write-transaction';
import type { Merging } from '../door/merging';
import { type Added, heldImports, markOf, noteImport, nothingAdded } from './import-record';
import { noLater } from './no-later';
import { isTrueVersion } from './true-version';

type Named = Pick<KeptVersion, 'contentHash' | 'lastSeenAt'>;
const byContent = ({ contentHash }: Named): string => contentHash;
const byMoment = ({ contentHash, lastSeenAt }: Named): string => `${contentHash} ${lastSeenAt}`;

/**
 * Which versions of one story are unknown here. What comes with the story brings its whole history, in which it may have said
 * the same thing twice; of a story that was here before, a content that is known is kept no second time.
 */
function unknownOf(
  row: StoredRow,
  held: readonly Named[],
  offered: readonly KeptVersion[],
  came: boolean,
): KeptVersion[] {
  const nameOf = came ? byMoment : byContent;
  const known = new Set([row, ...held].map(nameOf));
  return offered.filter((version) => {
    const fresh = !known.has(nameOf(version));
    known.add(nameOf(version));
    return fresh;
  });
}

async function unknownVersions(
  writer: TransactionWriter,
  versions: readonly KeptVersion[],
  importId: string | undefined,
): Promise<KeptVersion[]> {
  const ids = [...new Set(versions.map(({ storyId }) => storyId))];
  const [rows, held] = await Promise.all([
    writer.many('rows', ids),
    Promise.all(ids.map((id) => writer.all('versions', { index: 'storyId', from: id, to: id }))),
  ]);
  return ids.flatMap((id, at) => {
    const row = rows[at];
    // Of a story that is not here, nothing is kept: it would lie where nobody finds it.
    if (row === undefined) return [];
    const offered = versions.filter(({ storyId }) => storyId === id);
    const came = importId !== undefined && row.cameWith === importId;
    return unknownOf(row, held[at] ?? [], offered, came);
  });
}

/** What becomes of a row of the organisation: `put` where it is written, and which stories it gains. */
interface MergedRow {
  put: OrganisationRow;
  fresh: boolean;
  members: string[];
}

// A collection gains the stories it lacks, at its end, of those that are here.
function mergedRow(
  row: OrganisationRow,
  held: OrganisationRow | undefined,
  here: ReadonlySet<string>,
): MergedRow | undefined {
  if (row.kind !== 'collection')
    return held === undefined ? { put: row, fresh: true, members: [] } : undefined;
  if (held !== undefined && held.kind !== 'collection') return undefined;
  const had = new Set(held?.members);
  const members = [...new Set(row.members)].filter((id) => here.has(id) && !had.has(id));
  if (held === undefined) return { put: { ...row, members }, fresh: true, members };
  if (members.length === 0) return undefined;
  return { put: { ...held, members: [...held.members, ...members] }, fresh: false, members };
}

const noFuture = (row: OrganisationRow, now: Date): OrganisationRow =>
  row.kind === 'tag' ? row : { ...row, createdAt: noLater(row.createdAt, now) };

async function mergedRows(
  writer: TransactionWriter,
  rows: readonly OrganisationRow[],
  now: Date,
): Promise<MergedRow[]> {
  const members = rows.flatMap((row) => (row.kind === 'collection' ? row.members : []));
  const ids = [...new Set(members)];
  const [held, stories] = await Promise.all([
    writer.many(
      'organisation',
      rows.map(({ key }) => key),
    ),
    writer.many('rows', ids),
  ]);
  const here = new Set(stories.flatMap((story) => (story ? [story.id] : [])));
  return rows.flatMap((row, at) => mergedRow(noFuture(row, now), held[at], here) ?? []);
}

function addedOf(versions: readonly KeptVersion[], rows: readonly MergedRow[]): Added {
  return {
    ...nothingAdded(),
    versions: versions.map(({ story, ...name }) => name),
    rows: rows.flatMap(({ put, fresh }) => (fresh ? [{ id: put.key, mark: markOf(put) }] : [])),
    members: rows.flatMap(({ put, members }) =>
      members.length > 0 ? [{ key: put.key, ids: members }] : [],
    ),
  };
}

async function write(
  writer: TransactionWriter,
  versions: readonly KeptVersion[],
  rows: readonly MergedRow[],
  entry: JournalEntry,
): Promise<void> {
  entry.versions.push(...versions);
  for (const { put } of rows) entry.rows.push({ table: 'organisation', key: put.key, value: put });
  await writer.write(
    { table: 'versions', put: versions },
    { table: 'organisation', put: rows.map(({ put }) => put) },
  );
}

/** Files versions and rows of the organisation in one transaction; says how many were new. What is no version of its story is left out. */
export async function importExtras(
  database: LibraryDatabase,
  versions: readonly KeptVersion[],
  rows: readonly OrganisationRow[],
  { now = new Date(), of }: Merging = {},
): Promise<number> {
  const genuine = await Promise.all(versions.map(isTrueVersion));
  const dated = versions
    .filter((_, at) => genuine[at])
    .map((version) => ({ ...version, lastSeenAt: noLater(version.lastSeenAt, now) }));
  const {
    versions: kept,
    organisation,
    rows: stories,
    marks,
    deltas,
    imports,
    importSteps,
  } = database;
  const tables = [
    kept,
    organisation,
    stories,
    marks,
    deltas,
    ...(of ? [imports, importSteps] : []),
  ];
  return writeTransaction(database, tables, async (entry, _, writer) => {
    const [fresh, changed, held] = await Promise.all([
      unknownVersions(writer, dated, of?.id),
      mergedRows(writer, rows, now),
      heldImports(writer, of),
    ]);
    await write(writer, fresh, changed, entry);
    const added = addedOf(fresh, changed);
    if (of) await writer.write(...noteImport(held, { of, now, added, updated: 0 }, entry));
    if (changed.length > 0) await markCollections(database);
    return fresh.length + changed.length;
  });
}
