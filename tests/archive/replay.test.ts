import { describe, expect, it } from 'vitest';
import { LibraryDatabase } from '../../utils/archive/database/library-database';
import { EVERYTHING } from '../../utils/search/story-filter';
import { MemoryRecovery } from '../recovery/memory-recovery';
import { minute, storyNumber } from './a-story';
import { given, heldStory, memory, testArchive } from './test-archive';

type Memory = ReturnType<typeof memory>;
type Archive = ReturnType<typeof testArchive>;

async function visit<T>(
  idb: Memory,
  recovery: MemoryRecovery,
  work: (archive: Archive) => Promise<T>,
): Promise<T> {
  const archive = testArchive({ ...idb, recovery });
  given(await archive.opened());
  const value = await work(archive);
  await archive.settled();
  archive.close();
  return value;
}

/** The whole database as it is now; what is given sets it back to that. */
async function kept(idb: Memory): Promise<() => Promise<void>> {
  const database = new LibraryDatabase(idb);
  const tables = await Promise.all(
    database.tables.map(async ({ name }) => ({ name, rows: await database.table(name).toArray() })),
  );
  database.close();
  return async () => {
    const again = new LibraryDatabase(idb);
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
  damage: (recovery: MemoryRecovery) => unknown = () => undefined,
) {
  const idb = memory();
  const recovery = new MemoryRecovery();
  const filled = await visit(idb, recovery, fill);
  const setBack = await kept(idb);
  const before = await visit(idb, recovery, async (archive) => {
    await write(archive, filled);
    return look(archive, filled);
  });
  await setBack();
  damage(recovery);
  const after = await visit(idb, recovery, (archive) => look(archive, filled));
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
      const [url, headline] = ['https://gazette.example/3', 'Story number 3'];
      const savedAt = minute(-30).toISOString();
      given(await archive.importStories([{ ...story, url, headline, savedAt }]));
    },
    (archive) => listed(archive, { text: 'ferry' }),
  );
  expect(before).toEqual(['Story number 2', 'Story number 1', 'Story number 0', 'Story number 3']);
  expect(after).toEqual(before);
});

it('leaves a story on its own day where an import names another', async () => {
  const { before, after } = await replayed(
    async (archive, { ids }) => {
      const story = await heldStory(archive, ids[0] ?? '');
      const [savedAt, lastSeenAt] = [minute(30).toISOString(), minute(31).toISOString()];
      given(await archive.importStories([{ ...story, savedAt, lastSeenAt, tags: ['theirs'] }]));
    },
    async (archive, { ids }) => [
      await listed(archive, { text: 'ferry' }),
      (await heldStory(archive, ids[0] ?? '')).tags,
    ],
  );
  expect(before).toEqual([
    ['Story number 2', 'Story number 1', 'Story number 0'],
    ['sea', 'theirs'],
  ]);
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

describe('a story deleted for good', () => {
  const deleted = (archive: Archive, { ids: [id = ''] }: Filled) =>
    archive.trash([id], minute(9)).then(() => archive.purge());

  it('stays deleted, with all that was beside it', async () => {
    const look = async (archive: Archive, { ids, collection }: Filled) => ({
      kept: await listed(archive, {}),
      trash: await listed(archive, { trashed: true }),
      found: await listed(archive, { text: 'ferry' }),
      outlets: await archive.publishers(),
      tags: await archive.tags(),
      collected: await archive.count({ ...EVERYTHING, collection }),
      whole: await archive.story(ids[0] ?? ''),
      versions: await archive.versions(ids[0] ?? ''),
    });
    const { before, after, told } = await replayed(deleted, look);
    expect(before.kept).toEqual(['Story number 2', 'Story number 1']);
    expect(before.whole).toBeUndefined();
    expect(after).toEqual(before);
    expect(told).toEqual([]);
  });

  it('is there where it was saved again', async () => {
    const { after } = await replayed(
      async (archive, filled) => {
        await deleted(archive, filled);
        given(await archive.file(storyNumber(0), [], minute(12)));
      },
      (archive) => listed(archive, {}),
    );
    expect(after).toEqual(['Story number 0', 'Story number 2', 'Story number 1']);
  });

  /** The file of the copy that has the story saved again. */
  const savedAgain = (recovery: MemoryRecovery) =>
    [...recovery.files()].findLast(([, text]) => text.includes(minute(12).toISOString()))?.[0] ??
    '';

  it.each([
    [
      'is torn',
      (recovery: MemoryRecovery) => recovery.tear((name) => name === savedAgain(recovery)),
    ],
    ['is gone', (recovery: MemoryRecovery) => recovery.files().delete(savedAgain(recovery))],
    [
      'is gone with all that is newer',
      (recovery: MemoryRecovery) => {
        const first = savedAgain(recovery);
        for (const name of [...recovery.files().keys()])
          if (name.startsWith('entries') && name >= first) recovery.files().delete(name);
      },
    ],
  ])(
    'is left where it is when the file of the copy that has it saved again %s',
    async (_, damage) => {
      const { after } = await replayed(
        async (archive, filled) => {
          await deleted(archive, filled);
          given(await archive.file(storyNumber(0), [], minute(12)));
          given(await archive.changeTags(filled.ids.slice(1), ['late'], []));
        },
        (archive) => listed(archive, {}),
        damage,
      );
      expect(after).toContain('Story number 0');
    },
  );
});
