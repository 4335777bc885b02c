import { expect, it } from 'vitest';
import { LibraryDatabase } from '../../utils/archive/library-database';
import { EVERYTHING } from '../../utils/search/story-filter';
import { MemoryRecovery } from '../recovery/memory-recovery';
import { minute, storyNumber } from './a-story';
import { given, heldStory, memory, testArchive } from './test-archive';

type Shelf = ReturnType<typeof memory>;
type Archive = ReturnType<typeof testArchive>;

async function visit<T>(
  shelf: Shelf,
  recovery: MemoryRecovery,
  work: (archive: Archive) => Promise<T>,
): Promise<T> {
  const archive = testArchive({ ...shelf, recovery });
  given(await archive.opened());
  const value = await work(archive);
  await archive.settled();
  archive.close();
  return value;
}

/** The whole database as it is now; what is given sets it back to that. */
async function kept(shelf: Shelf): Promise<() => Promise<void>> {
  const database = new LibraryDatabase(shelf);
  const tables = await Promise.all(
    database.tables.map(async ({ name }) => ({ name, rows: await database.table(name).toArray() })),
  );
  database.close();
  return async () => {
    const again = new LibraryDatabase(shelf);
    for (const { name, rows } of tables) {
      await again.table(name).clear();
      await again.table(name).bulkPut(rows);
    }
    again.close();
  };
}

interface Filled {
  ids: string[];
  collection: string;
}

async function fill(archive: Archive): Promise<Filled> {
  const ids: string[] = [];
  for (let n = 0; n < 3; n++)
    ids.push(given(await archive.file(storyNumber(n), ['sea'], minute(n))).id);
  const collection = given(await archive.keepCollection({ name: 'Ferries' }, minute(5)));
  given(await archive.collect(collection, { ids }));
  return { ids, collection };
}

/** What a library shows that filed three stories, whose last write the browser forgot and the copy has. */
async function replayed<T>(
  write: (archive: Archive, filled: Filled) => Promise<unknown>,
  look: (archive: Archive, filled: Filled) => Promise<T>,
) {
  const shelf = memory();
  const recovery = new MemoryRecovery();
  const filled = await visit(shelf, recovery, fill);
  const setBack = await kept(shelf);
  const before = await visit(shelf, recovery, async (archive) => {
    await write(archive, filled);
    return look(archive, filled);
  });
  await setBack();
  const after = await visit(shelf, recovery, (archive) => look(archive, filled));
  return { before, after, filled, told: recovery.told };
}

const listed = async (archive: Archive, filter: object) =>
  (await archive.rows({ ...EVERYTHING, ...filter }, { limit: 9 })).rows.map(
    ({ headline }) => headline,
  );

const OUTLET = { publisher: 'Harbour Gazette' };

it('has a story out of its outlet that was thrown away', async () => {
  const { before, after } = await replayed(
    (archive, { ids }) => archive.trash(ids.slice(0, 1), minute(9)),
    (archive) => listed(archive, OUTLET),
  );
  expect(before).toEqual(['Story number 2', 'Story number 1']);
  expect(after).toEqual(before);
});

it('finds a story by the words of its note', async () => {
  const { before, after } = await replayed(
    (archive, { ids }) => archive.note(ids[0] ?? '', 'zebra crossing'),
    async (archive) => [
      await listed(archive, { text: 'zebra' }),
      await listed(archive, { text: 'has:note' }),
      await listed(archive, { text: 'ferry' }),
    ],
  );
  expect(before[0]).toEqual(['Story number 0']);
  expect(after).toEqual(before);
});

it('finds a story by its words in the order of the day an import gave it', async () => {
  const { before, after } = await replayed(
    async (archive, { ids }) => {
      const story = await heldStory(archive, ids[0] ?? '');
      const [savedAt, lastSeenAt] = [minute(30).toISOString(), minute(31).toISOString()];
      given(await archive.importStories([{ ...story, savedAt, lastSeenAt }]));
    },
    (archive) => listed(archive, { text: 'ferry' }),
  );
  expect(before).toEqual(['Story number 0', 'Story number 2', 'Story number 1']);
  expect(after).toEqual(before);
});

it('keeps no note that was taken away again', async () => {
  const { after } = await replayed(
    async (archive, { ids: [id = ''] }) => {
      given(await archive.note(id, 'zebra crossing'));
      given(await archive.note(id, ''));
    },
    async (archive, { ids }) => [
      (await heldStory(archive, ids[0] ?? '')).note,
      await listed(archive, { text: 'zebra' }),
    ],
  );
  expect(after).toEqual([undefined, []]);
});

it('has a story out of a collection that it was taken out of', async () => {
  const { before, after } = await replayed(
    (archive, { ids, collection }) => archive.uncollect(collection, ids.slice(1, 2)),
    async (archive, { collection }) => [
      await listed(archive, { collection }),
      await archive.count({ ...EVERYTHING, collection }),
      (await archive.collections())[0]?.count,
    ],
  );
  expect(before).toEqual([['Story number 2', 'Story number 0'], 2, 2]);
  expect(after).toEqual(before);
});

it('has no story in a collection that was dropped', async () => {
  const { after } = await replayed(
    (archive, { collection }) => archive.dropCollection(collection),
    async (archive, { collection }) => [
      await archive.collections(),
      await archive.count({ ...EVERYTHING, collection }),
    ],
  );
  expect(after).toEqual([[], 0]);
});
