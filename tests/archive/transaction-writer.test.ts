import { expect, it } from 'vitest';
import { LibraryDatabase } from '../../utils/archive/database/library-database';
import { SCHEMA_VERSIONS } from '../../utils/archive/database/schema-versions';
import { storedRow } from '../../utils/archive/database/stored-row';
import { lightRow } from '../../utils/archive/stories/light-row';
import { aStory, minute } from './a-story';
import { memory } from './test-archive';

const row = (id: string, url: string) => {
  const at = minute(1).toISOString();
  const filing = { tags: [], readingState: 'unread' as const, starred: false, archived: false };
  const saved = { ...aStory({ url }), ...filing, id, contentHash: id, savedAt: at, lastSeenAt: at };
  return storedRow(lightRow(saved), 1);
};

/** A library that refuses a second row of an address, as a full disk refuses any. */
const schemas = SCHEMA_VERSIONS.map((one) => ({
  ...one,
  tables: { ...one.tables, rows: 'id, &url' },
}));

function library() {
  const database = new LibraryDatabase({ ...memory(), schemas });
  const { rows, bodies, photos, state } = database;
  const write = <T>(work: (writer: ReturnType<typeof database.writer>) => Promise<T>) =>
    database.transaction('rw', [rows, bodies, photos, state], async (within) =>
      work(database.writer(within)),
    );
  return { database, write };
}

const FERRY = 'https://gazette.example/ferry';

it('leaves nothing of a write whose second row the library refuses, and says why', async () => {
  const { database, write } = library();
  const twice = write((writing) =>
    writing.write(
      { table: 'bodies', put: [{ id: 'a', story: aStory() }] },
      { table: 'rows', put: [row('a', FERRY), row('b', FERRY)] },
      { table: 'state', put: [{ name: 'nextNumber', value: 3 }] },
    ),
  );
  await expect(twice).rejects.toMatchObject({ name: 'ConstraintError' });
  expect(await database.rows.count()).toBe(0);
  expect(await database.bodies.count()).toBe(0);
  expect(await database.state.count()).toBe(0);
});

it('says why a row was refused after the end of the write has been said, and leaves nothing', async () => {
  const { database, write } = library();
  const twice = write(async (writer) => {
    const written = writer.write(
      { table: 'rows', put: [row('a', FERRY), row('b', FERRY)] },
      { table: 'state', put: [{ name: 'nextNumber', value: 3 }] },
    );
    writer.commit();
    await written;
  });
  await expect(twice).rejects.toMatchObject({ name: 'ConstraintError' });
  expect(await database.rows.count()).toBe(0);
  expect(await database.state.count()).toBe(0);
});

it('clears away the photos of one story before it writes the new ones', async () => {
  const { database, write } = library();
  const photo = (storyId: string, order: number) => {
    const [first] = aStory().photos;
    return first ? [{ storyId, order, photo: first }] : [];
  };
  await database.photos.bulkPut(
    ['a', 'b'].flatMap((id) => [0, 1, 2].flatMap((at) => photo(id, at))),
  );
  await write((writing) =>
    writing.write({ table: 'photos', gone: [writing.beginning('a')], put: photo('a', 0) }),
  );
  expect(await database.photos.toCollection().primaryKeys()).toEqual([
    ['a', 0],
    ['b', 0],
    ['b', 1],
    ['b', 2],
  ]);
});

it("reads the library's own values anew after one of them was written", async () => {
  const { write } = library();
  const values = await write(async (writing) => {
    const before = await writing.own('nextNumber');
    await writing.write({ table: 'state', put: [{ name: 'nextNumber', value: 7 }] });
    return [before, await writing.own('nextNumber')];
  });
  expect(values).toEqual([undefined, { name: 'nextNumber', value: 7 }]);
});
