// Filing the stories of an export, a backup or a copy from elsewhere: what they add is added, and nothing is taken away.
// What is decided is decided in merge-batch.ts; here it is read and written.

import type { JournalEntry } from '../../recovery/journal-entry';
import type { Merged } from '../../story/merged';
import type { SavedStory } from '../../story/saved-story';
import { Deltas } from '../counts/deltas';
import type { LibraryDatabase } from '../database/library-database';
import type { TransactionWriter } from '../database/transaction-writer';
import { writeTransaction } from '../database/write-transaction';
import type { Merging } from '../door/merging';
import { nextSegment } from '../index/index-stories';
import { filingOf } from '../stories/light-row';
import { nextNumber, putStories, standsInIndex, written } from '../stories/put-stories';
import { contentHash, storyId } from '../stories/story-identity';
import { tidyTags } from '../stories/tag-spelling';
import { clearTombs } from '../stories/tombstones';
import { wholeStories } from '../stories/whole-story';
import type { Enriched } from './enrich-row';
import { heldImports, noteImport } from './import-record';
import { formsById, type Incoming, type Merge, mergeBatch } from './merge-batch';
import { storyNoLater } from './no-later';
import { repairDamaged } from './repair-damaged';

// A file may claim any id and hash; a false one would overwrite another story or hide a change.
async function verified(story: SavedStory, now: Date): Promise<SavedStory> {
  const [id, hash] = await Promise.all([storyId(story.url), contentHash(story)]);
  return { ...storyNoLater(story, now), id, contentHash: hash, tags: tidyTags(story.tags) };
}

/** The hashes of the earlier versions of those stories of which the file says something else. */
async function knownHashes(
  writer: TransactionWriter,
  incoming: readonly Incoming[],
): Promise<Map<string, Set<string>>> {
  const ids = incoming.flatMap(({ before, forms }) =>
    before && forms.some((form) => form.contentHash !== before.contentHash) ? [before.id] : [],
  );
  const held = await Promise.all(
    ids.map((id) => writer.all('versions', { index: 'storyId', from: id, to: id })),
  );
  return new Map(
    ids.map((id, at) => [id, new Set(held[at]?.map(({ contentHash }) => contentHash))]),
  );
}

/** Those whose notes or marks changed have to be indexed again, and are therefore put whole. */
async function putWhole(writer: TransactionWriter, merge: Merge): Promise<Enriched[]> {
  const searched = merge.enriched.filter(
    ({ before, after }) => !standsInIndex(before, after ?? before),
  );
  const stories = await wholeStories(
    writer,
    searched.map(({ before, after }) => after ?? before),
  );
  const whole = new Set<string>();
  for (const [at, story] of stories.entries()) {
    const before = searched[at]?.before;
    if (!story.ok || !before) continue;
    whole.add(before.id);
    merge.puttings.push({ story: story.value, before, content: false });
  }
  return merge.enriched.filter(({ before }) => !whole.has(before.id));
}

async function write(
  writer: TransactionWriter,
  merge: Merge,
  entry: JournalEntry,
  ahead: Parameters<typeof putStories>[3],
): Promise<void> {
  const rows = await putWhole(writer, merge);
  const deltas = new Deltas();
  const after = rows.flatMap(({ after }) => after ?? []);
  for (const { before, after } of rows) deltas.note(before, after);
  entry.filings.push(...after.map(filingOf));
  entry.versions.push(...merge.versions);
  await Promise.all([
    putStories(writer, merge.puttings, entry, ahead),
    writer.write(
      { table: 'rows', put: after },
      { table: 'versions', put: merge.versions },
      { table: 'deltas', put: deltas.rows() },
    ),
  ]);
}

/** Merges stories into the library in one transaction. */
export async function importStories(
  database: LibraryDatabase,
  stories: readonly SavedStory[],
  how: Merging = {},
): Promise<Merged> {
  const { now = new Date(), of } = how;
  const forms = formsById(await Promise.all(stories.map((story) => verified(story, now))));
  const ids = [...forms.keys()];
  const tables = [...written(database), ...(of ? [database.imports, database.importSteps] : [])];
  return writeTransaction(database, tables, async (entry, complete, writer) => {
    const next = nextNumber(writer);
    const segment = nextSegment(writer);
    const [rows, tombs, imports] = await Promise.all([
      writer.many('rows', ids),
      writer.many('purged', ids),
      heldImports(writer, of),
    ]);
    const incoming = ids.map(
      (id, at): Incoming => ({ forms: forms.get(id) ?? [], before: rows[at], tomb: tombs[at] }),
    );
    const merge = mergeBatch(incoming, await knownHashes(writer, incoming), { ...how, now });
    if (!how.partial) await repairDamaged(writer, incoming, merge);
    const { added, count } = merge;
    const noted = of && noteImport(imports, { of, now, added, updated: count.updated }, entry);
    const cleared = added.cleared.map(({ id }) => id);
    await Promise.all([
      cleared.length > 0 && clearTombs(writer, cleared, entry),
      noted && writer.write(...noted),
      write(writer, merge, entry, { next, segment, complete }),
    ]);
    return count;
  });
}
