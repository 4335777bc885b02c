// Adding up the deltas that wait: counts, the first values of each kind, marks, and the marks of all tags. Runs while nobody waits.
import type { LibraryDatabase } from '../database/library-database';
import type { StoredCount } from '../database/tables';
import type { Rows, TransactionWriter } from '../database/transaction-writer';
import { type PendingDeltas, pendingDeltas } from './pending-deltas';
import { countsIn } from './read-counts';
import { ALL_TAGS, isTagMark, packTags, unpackTags } from './tag-marks';
import { tagWordRows } from './tag-words';
import { type ChangedValues, TOP_KINDS, type TopKind, topAfter, topOf } from './top-values';

/** From so many deltas on they are added up at once: whoever reads goes through those that wait. */
export const ENOUGH = 16;

/** The first values of a kind after its counts; where the row cannot say who comes next, made of all of them. */
async function topRow(
  writer: TransactionWriter,
  kind: TopKind,
  changed: ChangedValues,
): Promise<StoredCount[]> {
  const held = (await writer.get('counts', ['top', kind]))?.top;
  if (held && changed.size === 0) return [];
  const top = (held && topAfter(kind, held, changed)) ?? topOf(kind, await countsIn(writer, kind));
  return [{ kind: 'top', value: kind, label: '', count: 0, top }];
}

async function countRows(writer: TransactionWriter, pending: PendingDeltas): Promise<Rows> {
  const changes = pending.counts();
  const keys = changes.map(({ kind, value }) => [kind, value]);
  const held = await writer.many('counts', keys);
  const now = changes.map(({ kind, value }, at) => pending.count(kind, value, held[at]));
  const put: StoredCount[] = [];
  const gone: StoredCount[] = [];
  for (const [at, after] of now.entries()) {
    const before = held[at];
    if (after) put.push(after, ...(before ? [] : tagWordRows(after)));
    // A count that falls to nothing is removed, and with it the spelling it was shown in.
    else if (before) gone.push(before, ...tagWordRows(before));
  }
  const changedOf = (kind: TopKind): ChangedValues =>
    new Map(changes.flatMap((one, at) => (one.kind === kind ? [[one.value, now[at]]] : [])));
  const tops = await Promise.all(TOP_KINDS.map((kind) => topRow(writer, kind, changedOf(kind))));
  return {
    table: 'counts',
    gone: gone.map(({ kind, value }) => [kind, value]),
    put: [...put, ...tops.flat()],
  };
}

async function markRows(writer: TransactionWriter, pending: PendingDeltas): Promise<Rows> {
  const keys = pending.markKeys();
  const chunks = [...new Set(keys.flatMap(([mark, chunk]) => (isTagMark(mark) ? [chunk] : [])))];
  const allTags = chunks.map((chunk): [string, number] => [ALL_TAGS, chunk]);
  const held = await writer.many('marks', [...keys, ...allTags]);
  const own = held.slice(0, keys.length).filter((row) => row !== undefined);
  const rows = held.slice(keys.length).filter((row) => row !== undefined);
  const tags = pending.marks(isTagMark, rows.flatMap(unpackTags));
  const put = [
    ...pending.marks(() => true, own),
    ...chunks.flatMap((chunk) => {
      const marks = tags.filter((one) => one.chunk === chunk);
      return marks.length > 0 ? [packTags(chunk, marks)] : [];
    }),
  ];
  const left = new Set(put.map(({ mark, chunk }) => `${chunk} ${mark}`));
  const gone = [...keys, ...allTags].filter(([mark, chunk]) => !left.has(`${chunk} ${mark}`));
  return { table: 'marks', gone, put };
}

/** Adds up what waits, once there is enough of it, in a transaction of its own. */
export async function applyDeltas(database: LibraryDatabase, enough = ENOUGH): Promise<void> {
  const { deltas, counts, marks } = database;
  await database.transaction('rw', [deltas, counts, marks], async (within) => {
    const writer = database.writer(within);
    const pending = await pendingDeltas(writer);
    if (pending.deltas.length < enough) return;
    const rows = await Promise.all([countRows(writer, pending), markRows(writer, pending)]);
    const gone = pending.deltas.flatMap(({ key }) => key ?? []);
    await writer.write(...rows, { table: 'deltas', gone });
  });
}
