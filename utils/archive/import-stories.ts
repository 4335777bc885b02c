// Filing the stories of an export, a backup or a copy from elsewhere: what they add is added, and nothing is taken away.
// What is decided is decided in merge-story.ts; here it is read and written.
import type { JournalEntry } from '../recovery/journal-entry';
import { type Merged, nothingMerged } from '../story/merged';
import type { SavedStory } from '../story/saved-story';
import { CountLedger } from './count-ledger';
import { type Enriched, gainedRow } from './enrich-row';
import {
  type Added,
  filingMark,
  heldImports,
  type ImportOf,
  noteImport,
  nothingAdded,
} from './import-record';
import { nextSegment } from './index-stories';
import { journalled } from './journalled';
import type { LibraryDatabase, StoredVersion, Tombstone } from './library-database';
import type { LibraryWriting } from './library-writing';
import { filingOf } from './light-row';
import { folded } from './merge-story';
import { storyNoLater } from './no-later';
import { nextNumber, type Putting, putStories, standsInIndex, written } from './put-stories';
import { shownRow } from './shown-row';
import type { StoredRow } from './stored-row';
import { contentHash, storyId } from './story-identity';
import { tidyTags } from './tag-spelling';
import { clearTombs } from './tombstones';
import { contentOf } from './version-of';
import { readShelves, wholeStories } from './whole-story';

/** How a file is merged. */
export interface Merging {
  now?: Date;
  /** The import this is a batch of; what it adds can then be taken back. */
  of?: ImportOf;
  /** Adds what was deleted for good too: its reader has said so. */
  purged?: boolean;
}

type Dated = Merging & { now: Date };

// A file may claim any id and hash; a false one would overwrite another story or hide a change.
async function verified(story: SavedStory, now: Date): Promise<SavedStory> {
  const [id, hash] = await Promise.all([storyId(story.url), contentHash(story)]);
  return { ...storyNoLater(story, now), id, contentHash: hash, tags: tidyTags(story.tags) };
}

/** The forms of each story, by its id: one file may hold the same address twice. */
function formsById(stories: readonly SavedStory[]): Map<string, SavedStory[]> {
  const forms = new Map<string, SavedStory[]>();
  for (const story of stories) {
    const held = forms.get(story.id);
    if (held) held.push(story);
    else forms.set(story.id, [story]);
  }
  return forms;
}

/** One story of the file, and what the library has of it. */
interface Incoming {
  forms: SavedStory[];
  before: StoredRow | undefined;
  tomb: Tombstone | undefined;
}

const versionOf = (story: SavedStory): StoredVersion => ({
  storyId: story.id,
  contentHash: story.contentHash,
  lastSeenAt: story.lastSeenAt,
  story: contentOf(story),
});

/** The hashes of the earlier versions of those stories of which the file says something else. */
async function knownHashes(
  writing: LibraryWriting,
  incoming: readonly Incoming[],
): Promise<Map<string, Set<string>>> {
  const ids = incoming.flatMap(({ before, forms }) =>
    before && forms.some((form) => form.contentHash !== before.contentHash) ? [before.id] : [],
  );
  const held = await Promise.all(
    ids.map((id) => writing.all('versions', { index: 'storyId', from: id, to: id })),
  );
  return new Map(
    ids.map((id, at) => [id, new Set(held[at]?.map(({ contentHash }) => contentHash))]),
  );
}

/** What is written: new stories, and what others gain. */
interface Merge {
  puttings: Putting[];
  enriched: Enriched[];
  versions: StoredVersion[];
  added: Added;
  count: Merged;
}

function mergeNew(merge: Merge, { forms, tomb }: Incoming, { now, of }: Dated): void {
  const one = folded(forms);
  if (one === undefined) return;
  const { story, others } = one;
  const local = {
    ...(story.trashedAt !== undefined && { trashedHere: now.toISOString() }),
    ...(of && { cameWith: of.id }),
  };
  merge.puttings.push({ story, before: undefined, content: true, local });
  merge.versions.push(...others.map(versionOf));
  merge.added.added.push({ id: story.id, mark: filingMark(story) });
  if (tomb) merge.added.cleared.push(tomb);
  merge.count.added += 1;
  merge.count.unchanged += forms.length - 1;
}

function mergeKnown(merge: Merge, { forms }: Incoming, before: StoredRow, hashes: Set<string>) {
  const { count } = merge;
  const one = gainedRow(before, forms, hashes);
  if (before.trashedAt !== undefined) count.trashed += 1;
  const versions = one.versions.map(versionOf);
  const gains = one.after !== undefined || versions.length > 0;
  if (one.after) {
    merge.enriched.push(one);
    merge.added.gained.push(one.gained);
  }
  merge.versions.push(...versions);
  merge.added.versions.push(...versions.map(({ story, ...named }) => named));
  if (one.newer) count.newer += 1;
  count.updated += gains ? 1 : 0;
  count.unchanged += forms.length - (gains ? 1 : 0);
}

function merged(
  incoming: readonly Incoming[],
  hashes: ReadonlyMap<string, Set<string>>,
  how: Dated,
): Merge {
  const count = nothingMerged();
  const merge: Merge = { puttings: [], enriched: [], versions: [], added: nothingAdded(), count };
  for (const one of incoming) {
    const { before, tomb, forms } = one;
    // What is damaged is mended from the recovery copy or by a clip, and never by a guess.
    if (before && !shownRow(before)) count.unchanged += forms.length;
    else if (before) mergeKnown(merge, one, before, hashes.get(before.id) ?? new Set());
    else if (tomb && !how.purged) {
      count.purged += 1;
      count.unchanged += forms.length - 1;
    } else mergeNew(merge, one, how);
  }
  return merge;
}

/** Those whose notes or marks changed have to be indexed anew, and are therefore put whole. */
async function putWhole(writing: LibraryWriting, merge: Merge): Promise<Enriched[]> {
  const searched = merge.enriched.filter(
    ({ before, after }) => !standsInIndex(before, after ?? before),
  );
  const stories = await wholeStories(
    readShelves(writing),
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
  writing: LibraryWriting,
  merge: Merge,
  entry: JournalEntry,
  ahead: Parameters<typeof putStories>[3],
): Promise<void> {
  const rows = await putWhole(writing, merge);
  const ledger = new CountLedger();
  const after = rows.flatMap(({ after }) => after ?? []);
  for (const { before, after } of rows) ledger.note(before, after);
  entry.filings.push(...after.map(filingOf));
  entry.versions.push(...merge.versions);
  await Promise.all([
    putStories(writing, merge.puttings, entry, ahead),
    writing.write(
      { table: 'rows', put: after },
      { table: 'versions', put: merge.versions },
      { table: 'ledger', put: ledger.rows() },
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
  return journalled(database, tables, async (entry, complete, writing) => {
    const next = nextNumber(writing);
    const segment = nextSegment(writing);
    const [rows, tombs, imports] = await Promise.all([
      writing.many('rows', ids),
      writing.many('purged', ids),
      heldImports(writing, of),
    ]);
    const incoming = ids.map(
      (id, at): Incoming => ({ forms: forms.get(id) ?? [], before: rows[at], tomb: tombs[at] }),
    );
    const merge = merged(incoming, await knownHashes(writing, incoming), { ...how, now });
    const { added, count } = merge;
    const noted = of && noteImport(imports, { of, now, added, updated: count.updated }, entry);
    const cleared = added.cleared.map(({ id }) => id);
    await Promise.all([
      cleared.length > 0 && clearTombs(writing, cleared, entry),
      noted && writing.write(...noted),
      write(writing, merge, entry, { next, segment, complete }),
    ]);
    return count;
  });
}
