// What an import added, as it is remembered so that it can be taken back whole: a row for the import, and one for each of
// its batches.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { JournalEntry } from '../../recovery/journal-entry';
import type { Filing } from '../../story/saved-story';
import { canonicalJson } from '../../text/canonical-json';
import type { ImportStep, StoredImport } from '../database/tables';
import type { Rows, TransactionWriter } from '../database/transaction-writer';
import type { ImportOf } from '../door/merging';
import { filingOf } from '../stories/light-row';

/** How many imports can be taken back; older ones are forgotten. */
export const KEPT_IMPORTS = 10;

/** What a batch added, before it has its place. */
export type Added = Omit<ImportStep, 'import' | 'step'>;

/** Nothing. */
export const nothingAdded = (): Added => ({
  added: [],
  gained: [],
  versions: [],
  rows: [],
  members: [],
  cleared: [],
});

const isNothing = (added: Added): boolean =>
  Object.values(added).every((list) => list.length === 0);

/** The same for two values that say the same. */
export const markOf = (value: unknown): string =>
  bytesToHex(sha256(new TextEncoder().encode(canonicalJson(value)))).slice(0, 24);

/** The mark of a filing. How far a story was read is no change of it. */
export function filingMark(filing: Filing): string {
  const { readingState, readingPlace, ...kept } = filingOf(filing);
  return markOf(kept);
}

const put = (table: string, key: string | [string, number], value: unknown) => ({
  table,
  key,
  value,
});

/** The imports there are, asked for before anything is written. */
export const heldImports = (
  writer: TransactionWriter,
  of: ImportOf | undefined,
): Promise<StoredImport[]> => (of ? writer.all('imports') : Promise.resolve([]));

/** Forgets all but the last imports; the one that is being made is not among `held`. */
function forgetOld(held: readonly StoredImport[], entry: JournalEntry): Rows[] {
  const oldest = [...held].sort((a, b) => (a.at < b.at ? -1 : 1)).slice(0, 1 - KEPT_IMPORTS);
  return oldest.flatMap((one) => forgotten(one, entry));
}

/** Forgets an import. */
export function forgotten({ id, steps }: StoredImport, entry: JournalEntry): Rows[] {
  const keys = Array.from({ length: steps }, (_, step): [string, number] => [id, step]);
  entry.rows.push(
    { table: 'imports', key: id },
    ...keys.map((key) => ({ table: 'importSteps', key })),
  );
  return [
    { table: 'imports', gone: [id] },
    { table: 'importSteps', gone: keys },
  ];
}

/** Notes what a batch added: the rows to be written. A batch that added nothing leaves no trace. */
export function noteImport(
  held: readonly StoredImport[],
  { of, now, added, updated }: { of: ImportOf; now: Date; added: Added; updated: number },
  entry: JournalEntry,
): Rows[] {
  if (isNothing(added)) return [];
  const known = held.find(({ id }) => id === of.id);
  const forgot = known || held.length < KEPT_IMPORTS ? [] : forgetOld(held, entry);
  const before = known ?? { ...of, at: now.toISOString(), added: 0, updated: 0, steps: 0 };
  const step: ImportStep = { import: of.id, step: before.steps, ...added };
  const after: StoredImport = {
    ...before,
    added: before.added + added.added.length,
    updated: before.updated + updated,
    steps: before.steps + 1,
  };
  entry.rows.push(put('imports', of.id, after), put('importSteps', [of.id, step.step], step));
  return [...forgot, { table: 'imports', put: [after] }, { table: 'importSteps', put: [step] }];
}
