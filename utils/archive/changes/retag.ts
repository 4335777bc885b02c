// Renaming, merging, removing and colouring tags.
import { isWithin } from '../../search/tag-nest';
import type { Changed } from '../../story/filing-change';
import type { TagColour } from '../../story/tag-colour';
import { fold } from '../../text/fold';
import { foldLedger } from '../counts/fold-ledger';
import { journalled } from '../database/journalled';
import type { LibraryDatabase } from '../database/library-database';
import { type ShelvedTag, shelfKey } from '../database/shelf-row';
import { TRASH } from '../database/stored-row';
import { tidyTags } from '../stories/tag-spelling';
import { filed } from './change-rows';
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
  journalled(database, [database.shelf], async (entry) => {
    const held = await database.shelf.get(shelfKey('tag', from));
    if (held?.kind !== 'tag' || from === to) return;
    const key = shelfKey('tag', to);
    if ((await database.shelf.get(key)) === undefined) {
      const moved: ShelvedTag = { ...held, key, tag: to };
      await database.shelf.put(moved);
      entry.rows.push({ table: 'shelf', key, value: moved });
    }
    await database.shelf.delete(held.key);
    entry.rows.push({ table: 'shelf', key: held.key });
  });

/** Colours a tag, or takes its colour away. */
export const colourTag = (
  database: LibraryDatabase,
  tag: string,
  colour?: TagColour,
): Promise<number> =>
  journalled(database, [database.shelf], async (entry) => {
    const key = shelfKey('tag', fold(tag));
    if (colour === undefined) {
      await database.shelf.delete(key);
      entry.rows.push({ table: 'shelf', key });
      return 1;
    }
    const value: ShelvedTag = { key, kind: 'tag', tag: fold(tag), colour };
    await database.shelf.put(value);
    entry.rows.push({ table: 'shelf', key, value });
    return 1;
  });

/** Forgets the colours of tags that no story has; says how many. */
export const sweepTags = (database: LibraryDatabase): Promise<number> =>
  journalled(database, [database.shelf, ...filed(database)], async (entry) => {
    await foldLedger(database);
    const coloured = (await database.shelf.toArray()).filter((row) => row.kind === 'tag');
    const counts = await database.counts.bulkGet(coloured.map(({ tag }) => ['tag', tag]));
    const anywhere = await database.counts.bulkGet(coloured.map(({ tag }) => ['anywhere', tag]));
    const unused = coloured.filter((_, at) => !counts[at] && !anywhere[at]);
    for (const { key } of unused) {
      await database.shelf.delete(key);
      entry.rows.push({ table: 'shelf', key });
    }
    return unused.length;
  });
