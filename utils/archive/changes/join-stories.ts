// Joining two stories that are one: the second becomes an earlier version of the first and goes to the trash; tags, notes,
// highlights and collections are united. It can be taken back.

import { deletedVersion } from '../../recovery/deleted-version';
import type { JournalEntry } from '../../recovery/journal-entry';
import type { Changed } from '../../story/filing-change';
import { changedHighlights } from '../../story/highlight';
import type { SavedStory } from '../../story/saved-story';
import { markCollections } from '../collections/mark-collections';
import type { LibraryDatabase } from '../database/library-database';
import type { JoinedNote, StoredRow, StoredVersion } from '../database/tables';
import type { TransactionWriter } from '../database/transaction-writer';
import { writeTransaction } from '../database/write-transaction';
import { dropVersions } from '../stories/drop-versions';
import { putStories, writtenByFew } from '../stories/put-stories';
import { tidyTags } from '../stories/tag-spelling';
import { contentOf } from '../stories/version-of';
import { wholeStories } from '../stories/whole-story';
import { remember } from './change-stories';
import { UndoNotes } from './undo-notes';

/** The tables that joining and its way back touch. */
export const joinedTables = (database: LibraryDatabase) => [
  ...new Set([...writtenByFew(database), database.marks, database.organisation, database.undos]),
];

/** The filing of both, as the first has it from then on. */
function united(into: SavedStory, from: SavedStory): SavedStory {
  const tags = tidyTags([...into.tags, ...from.tags]);
  const notes = [...new Set([into.note, from.note].flatMap((note) => note ?? []))];
  const known = new Set(into.highlights?.map(({ id }) => id));
  const put = (from.highlights ?? []).filter(({ id }) => !known.has(id));
  const highlights = changedHighlights(into.highlights ?? [], { put, remove: [] });
  return {
    ...into,
    tags,
    starred: into.starred || from.starred,
    archived: into.archived && from.archived,
    ...(notes.length > 0 && { note: notes.join('\n\n') }),
    ...(highlights.length > 0 && { highlights }),
  };
}

/** What the second said, now and before, as versions of the first; what that has already is left out. */
async function versionsFor(
  database: LibraryDatabase,
  into: SavedStory,
  from: SavedStory,
): Promise<StoredVersion[]> {
  const held = await database.versions.where('storyId').equals(into.id).toArray();
  const known = new Set([into.contentHash, ...held.map(({ contentHash }) => contentHash)]);
  const earlier = await database.versions.where('storyId').equals(from.id).toArray();
  const { contentHash, lastSeenAt } = from;
  const all = [...earlier, { contentHash, lastSeenAt, story: contentOf(from) }];
  return all
    .filter((version) => !known.has(version.contentHash))
    .map(({ contentHash, lastSeenAt, story }) => {
      // A version bears the address of the story it belongs to; where it was read stays in `retrievedUrl`.
      return { storyId: into.id, contentHash, lastSeenAt, story: { ...story, url: into.url } };
    });
}

/** Puts the first into the collections of the second; gives their keys. */
async function collected(
  database: LibraryDatabase,
  into: string,
  from: string,
  entry: JournalEntry,
): Promise<string[]> {
  const keys: string[] = [];
  for (const row of await database.organisation.toArray()) {
    if (row.kind !== 'collection' || !row.members.includes(from) || row.members.includes(into))
      continue;
    const value = { ...row, members: [...row.members, into] };
    await database.organisation.put(value);
    entry.rows.push({ table: 'organisation', key: row.key, value });
    keys.push(row.key);
  }
  if (keys.length > 0) await markCollections(database);
  return keys;
}

/** Two stories that can be joined, with their rows. */
async function pairOf(writer: TransactionWriter, into: string, from: string) {
  const rows = (await writer.many('rows', [into, from])).filter((row) => row !== undefined);
  const [first, second] = await wholeStories(writer, rows);
  const [intoRow, fromRow] = rows;
  if (into === from || !first?.ok || !second?.ok || !intoRow || !fromRow) return undefined;
  if (first.value.trashedAt ?? second.value.trashedAt) return undefined;
  return {
    into: { story: first.value, row: intoRow },
    from: { story: second.value, row: fromRow },
  };
}

const highlightIds = ({ highlights = [] }: SavedStory): string[] => highlights.map(({ id }) => id);

/** Joins a story into another, in one transaction; changes nothing where one of them is damaged, gone or in the trash. */
export const joinStories = (
  database: LibraryDatabase,
  ids: { into: string; from: string },
  now: Date,
): Promise<Changed> =>
  writeTransaction(database, joinedTables(database), async (entry, _, writer) => {
    const pair = await pairOf(writer, ids.into, ids.from);
    if (pair === undefined) return { count: 0 };
    const { into, from } = pair;
    const story = united(into.story, from.story);
    const gone = { ...from.story, trashedAt: now.toISOString() };
    const versions = await versionsFor(database, into.story, from.story);
    await database.versions.bulkAdd(versions);
    entry.versions.push(...versions);
    await putStories(
      writer,
      [
        { story, before: into.row, content: false },
        {
          story: gone,
          before: from.row,
          content: false,
          local: { trashedHere: gone.trashedAt },
        },
      ],
      entry,
    );
    const joined: JoinedNote = {
      into: ids.into,
      highlights: highlightIds(story).filter((id) => !highlightIds(into.story).includes(id)),
      ...(story.note !== into.story.note && {
        note: { was: into.story.note ?? '', is: story.note ?? '' },
      }),
      versions: versions.map(({ contentHash, lastSeenAt }) => ({ contentHash, lastSeenAt })),
      collections: await collected(database, ids.into, ids.from, entry),
    };
    const notes = new UndoNotes();
    const changed = (row: StoredRow, set: Partial<StoredRow>) =>
      notes.note(row, { ...row, ...set });
    const { tags, starred, archived } = story;
    changed(into.row, { tags, starred, archived });
    changed(from.row, { trashedAt: gone.trashedAt });
    return { count: 1, undo: await remember(database, notes, { joined }) };
  });

/** The story without what joining has added to it, where that is still as it was. */
function parted({ note, highlights = [], ...rest }: SavedStory, joined: JoinedNote): SavedStory {
  const kept = highlights.filter(({ id }) => !joined.highlights.includes(id));
  const left = joined.note && note === joined.note.is ? joined.note.was : (note ?? '');
  return {
    ...rest,
    ...(left !== '' && { note: left }),
    ...(kept.length > 0 && { highlights: kept }),
  };
}

/** Takes back what joining added beside tags, states and trash. Later changes of the reader stay. */
export async function partStories(
  database: LibraryDatabase,
  writer: TransactionWriter,
  joined: JoinedNote,
  entry: JournalEntry,
): Promise<void> {
  const row = await writer.get('rows', joined.into);
  const [held] = row ? await wholeStories(writer, [row]) : [];
  if (row && held?.ok)
    await putStories(
      writer,
      [{ story: parted(held.value, joined), before: row, content: false }],
      entry,
    );
  const versions = joined.versions.map((version) => ({ storyId: joined.into, ...version }));
  await dropVersions(database, versions);
  entry.rows.push(...versions.map(deletedVersion));
  for (const collection of await database.organisation.bulkGet(joined.collections)) {
    if (collection?.kind !== 'collection') continue;
    const members = collection.members.filter((id) => id !== joined.into);
    const value = { ...collection, members };
    await database.organisation.put(value);
    entry.rows.push({ table: 'organisation', key: collection.key, value });
  }
  if (joined.collections.length > 0) await markCollections(database);
}
