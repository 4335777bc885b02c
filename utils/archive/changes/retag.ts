// Renaming, merging, removing and colouring tags.

import type { TagRow } from '../../search/organisation-row';
import { isWithin } from '../../search/tag-nest';
import type { Changed } from '../../story/filing-change';
import type { TagColour } from '../../story/tag-colour';
import { fold } from '../../text/fold';
import { organisationKey } from '../collections/organisation-key';
import { countsIn } from '../counts/read-counts';
import type { LibraryDatabase } from '../database/library-database';
import { TRASH } from '../database/stored-row';
import { writeTransaction } from '../database/write-transaction';
import { tidyTags } from '../stories/tag-spelling';
import { changeUndoably, refiled } from './change-stories';

/** Every story with a tag or one nested in it, in the trash or not. */
async function carriers(database: LibraryDatabase, tag: string): Promise<string[]> {
  const kept = await database.rows.where('tagPlaces').between([tag], [tag, []]).primaryKeys();
  const trash = await database.rows.where('place').between([TRASH], [TRASH, []]).toArray();
  const trashed = trash.filter(({ tags }) => tags.some((one) => isWithin(fold(one), tag)));
  return [...kept, ...trashed.map(({ id }) => id)];
}

/** Gives a tag and what is nested in it another name; without one they are taken from every story. */
export async function renameTag(
  database: LibraryDatabase,
  tag: string,
  to: string | undefined,
): Promise<Changed> {
  const from = fold(tag);
  const renamed = (own: string): string[] => {
    if (!isWithin(fold(own), from)) return [own];
    // What stands behind the tag's own parts stays as it is spelled.
    const rest = own.split('/').slice(tag.split('/').length);
    return to === undefined ? [] : [[to, ...rest].join('/')];
  };
  const ids = await carriers(database, from);
  const changed = await changeUndoably(
    database,
    ids,
    async () => (row) => refiled(row, { tags: tidyTags(row.tags.flatMap(renamed)) }),
  );
  if (to !== undefined) await moveColour(database, from, fold(to));
  return changed;
}

/** The colour goes along, unless the other name has one. */
const moveColour = (database: LibraryDatabase, from: string, to: string): Promise<void> =>
  writeTransaction(database, [database.organisation], async (entry) => {
    const held = await database.organisation.get(organisationKey('tag', from));
    if (held?.kind !== 'tag' || from === to) return;
    const key = organisationKey('tag', to);
    if ((await database.organisation.get(key)) === undefined) {
      const moved: TagRow = { ...held, key, tag: to };
      await database.organisation.put(moved);
      entry.rows.push({ table: 'organisation', key, value: moved });
    }
    await database.organisation.delete(held.key);
    entry.rows.push({ table: 'organisation', key: held.key });
  });

/** Colours a tag, or takes its colour away. */
export const colourTag = (
  database: LibraryDatabase,
  tag: string,
  colour?: TagColour,
): Promise<number> =>
  writeTransaction(database, [database.organisation], async (entry) => {
    const key = organisationKey('tag', fold(tag));
    if (colour === undefined) {
      await database.organisation.delete(key);
      entry.rows.push({ table: 'organisation', key });
      return 1;
    }
    const value: TagRow = { key, kind: 'tag', tag: fold(tag), colour };
    await database.organisation.put(value);
    entry.rows.push({ table: 'organisation', key, value });
    return 1;
  });

/** Forgets the colours of tags that no story has; says how many. */
export const sweepTags = (database: LibraryDatabase): Promise<number> =>
  writeTransaction(
    database,
    [database.organisation, database.counts, database.deltas],
    async (entry, _, writer) => {
      const coloured = (await writer.all('organisation')).filter((row) => row.kind === 'tag');
      const used = await Promise.all([countsIn(writer, 'tag'), countsIn(writer, 'anywhere')]);
      const inUse = new Set(used.flat().map(({ value }) => value));
      const gone = coloured.filter(({ tag }) => !inUse.has(tag)).map(({ key }) => key);
      entry.rows.push(...gone.map((key) => ({ table: 'organisation', key })));
      await writer.write({ table: 'organisation', gone });
      return gone.length;
    },
  );
