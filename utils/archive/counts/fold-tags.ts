// Gathering the marks of tags (gathered-tags.ts), after the marks themselves and in the same transaction.

import type { LibraryDatabase, StoredMark } from '../database/library-database';
import { GATHERED, gather, gatheredMarks, isTagMark } from './gathered-tags';
import { TAG_MARKS } from './kept-sums';

const drawn = async ({ marks }: LibraryDatabase): Promise<StoredMark[]> =>
  gather(await marks.where('[mark+chunk]').between(TAG_MARKS.from, TAG_MARKS.to).toArray());

const nothingGathered = async ({ marks }: LibraryDatabase): Promise<boolean> =>
  (await marks.where('[mark+chunk]').between([GATHERED], [GATHERED, []]).count()) === 0;

/** Brings the gathered marks after those of some keys, which are `now` so; where none were gathered yet, all are. */
export async function foldTags(
  database: LibraryDatabase,
  keys: readonly [mark: string, chunk: number][],
  now: readonly StoredMark[],
): Promise<void> {
  const tags = keys.filter(([mark]) => isTagMark(mark));
  if (tags.length === 0) return;
  const chunks = [...new Set(tags.map(([, chunk]) => chunk))];
  const rows = await database.marks.bulkGet(chunks.map((chunk) => [GATHERED, chunk]));
  const held = rows.filter((row) => row !== undefined);
  if (held.length === 0 && (await nothingGathered(database))) {
    await database.marks.bulkPut(await drawn(database));
    return;
  }
  const touched = new Set(tags.map(([mark, chunk]) => `${chunk} ${mark}`));
  const stay = gatheredMarks(held).filter(({ mark, chunk }) => !touched.has(`${chunk} ${mark}`));
  const gathered = gather([...stay, ...now.filter(({ mark }) => isTagMark(mark))]);
  await database.marks.bulkPut(gathered);
  const full = new Set(gathered.map(({ chunk }) => chunk));
  const empty = chunks.filter((chunk) => !full.has(chunk));
  if (empty.length > 0) await database.marks.bulkDelete(empty.map((chunk) => [GATHERED, chunk]));
}

/** Gathers the marks of all tags anew. */
export async function drawTags(database: LibraryDatabase): Promise<void> {
  await database.marks.where('[mark+chunk]').between([GATHERED], [GATHERED, []]).delete();
  await database.marks.bulkPut(await drawn(database));
}
