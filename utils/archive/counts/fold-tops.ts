// Making the heads of the kinds (top-list.ts), after their counts and in the same transaction.
import type { CountKind, LibraryDatabase, StoredCount } from '../database/library-database';
import { TOLD_KINDS, type ToldKind, type TopList, topAfter, topOf } from './top-list';

/** A count that was made: undefined where it fell to nothing. */
export interface Summed {
  kind: CountKind;
  value: string;
  now: StoredCount | undefined;
}

const headed = (kind: ToldKind, top: TopList): StoredCount => ({
  kind: 'top',
  value: kind,
  label: '',
  count: 0,
  top,
});

async function drawn({ counts }: LibraryDatabase, kind: ToldKind): Promise<StoredCount> {
  const all = await counts.where('[kind+value]').between([kind], [kind, []]).toArray();
  return headed(kind, topOf(kind, all));
}

async function headOf(
  database: LibraryDatabase,
  kind: ToldKind,
  summed: readonly Summed[],
): Promise<StoredCount | undefined> {
  const held = (await database.counts.get(['top', kind]))?.top;
  const own = summed.filter((one) => one.kind === kind);
  if (held && own.length === 0) return undefined;
  const after = held && topAfter(kind, held, new Map(own.map(({ value, now }) => [value, now])));
  return after ? headed(kind, after) : drawn(database, kind);
}

/** Brings the heads after the counts; one that cannot say who comes after it is drawn anew. */
export async function foldTops(
  database: LibraryDatabase,
  summed: readonly Summed[],
): Promise<void> {
  const heads = await Promise.all(TOLD_KINDS.map((kind) => headOf(database, kind, summed)));
  await database.counts.bulkPut(heads.filter((head) => head !== undefined));
}

/** Draws the heads anew from the counts. */
export async function drawTops(database: LibraryDatabase): Promise<void> {
  await database.counts.bulkPut(await Promise.all(TOLD_KINDS.map((kind) => drawn(database, kind))));
}
