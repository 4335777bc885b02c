import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LibraryDatabase } from '../../utils/archive/database/library-database';
import {
  NEWEST_SCHEMA,
  SCHEMA_VERSIONS,
  type SchemaVersion,
} from '../../utils/archive/database/schema-versions';
import { EVERY_PHOTO } from '../../utils/search/photo-filter';
import { EVERYTHING } from '../../utils/search/story-filter';
import { aStory, minute } from './a-story';
import {
  bytesBack,
  type NativeLibrary,
  readNativeLibrary,
  writeNativeLibrary,
} from './native-library';
import { all, given, memory, testArchive } from './test-archive';

const example = (version: number): NativeLibrary =>
  JSON.parse(
    readFileSync(path.join(import.meta.dirname, `libraries/version-${version}.json`), 'utf8'),
    bytesBack,
  );

const shapeOf = ({ version, tables }: NativeLibrary) => ({
  version,
  tables: Object.fromEntries(
    Object.entries(tables).map(([name, { rows, ...shape }]) => [name, shape]),
  ),
});

/** A library of some schema, in memory. */
async function libraryOf(version: number) {
  const place = memory();
  await writeNativeLibrary(place.indexedDB, example(version));
  return place;
}

describe.each(SCHEMA_VERSIONS)('a library of schema $version', ({ version }) => {
  it('opens in this Cutline with every story, version, tag and count', async () => {
    const archive = testArchive(await libraryOf(version));
    const stories = await all(archive.stories(EVERYTHING));
    expect(stories.map(({ headline }) => headline)).toEqual(['A second story', 'Ferry, again']);
    expect(stories[1]).toMatchObject({ photos: aStory().photos, tags: ['sea', 'Ports'] });
    expect((await archive.versions(stories[1]?.id ?? '')).map(({ story }) => story)).toEqual([
      aStory(),
    ]);
    expect(await archive.tags()).toEqual([
      { value: 'sea', count: 2 },
      { value: 'Ports', count: 1 },
    ]);
    expect((await archive.facets(EVERYTHING)).authors).toEqual([
      { value: 'Ana Lindqvist', count: 2 },
    ]);
    expect((await archive.facets({ ...EVERYTHING, text: 'again' })).tags).toHaveLength(2);
    expect(await archive.count({ ...EVERYTHING, trashed: true })).toBe(1);
    expect((await archive.rows({ ...EVERYTHING, text: 'nordfo' }, { limit: 9 })).rows).toHaveLength(
      2,
    );
  });

  it('keeps colours, saved searches, collections and pictures', async () => {
    const archive = testArchive(await libraryOf(version));
    expect((await archive.tagBook()).find(({ tag }) => tag === 'sea')?.colour).toBe('blue');
    expect(await archive.savedSearches()).toMatchObject([{ name: 'At sea', count: 2 }]);
    expect(await archive.collections()).toMatchObject([{ name: 'Ferries', count: 2 }]);
    expect((await archive.photos(EVERY_PHOTO, { limit: 9 })).photos).toHaveLength(1);
    expect(await archive.pictureCounts()).toEqual({ wanted: 1, kept: 1, failed: 0 });
    expect((await archive.imports()).map(({ file }) => file)).toEqual(['cutline.jsonl']);
  });

  it('takes new stories', async () => {
    const archive = testArchive(await libraryOf(version));
    const filed = await archive.file(aStory({ url: 'https://gazette.example/new' }), [], minute(9));
    expect(given(filed).outcome).toBe('new');
    expect(await archive.count(EVERYTHING)).toBe(3);
  });
});

/** How the next schema is made: an entry below the others, with what it changes. This one is invented. */
const NEXT: SchemaVersion = {
  version: NEWEST_SCHEMA + 1,
  tables: { letters: 'id', photos: '[storyId+order], picture, photo.creditLine' },
  async upgrade(within) {
    await within
      .table('organisation')
      .toCollection()
      .modify((row) => {
        if (row.kind === 'collection') row.name = `${row.name}, as before`;
      });
    await within.table('letters').add({ id: 'first' });
  },
};

const next = (place: ReturnType<typeof memory>, upgrade = NEXT.upgrade) =>
  new LibraryDatabase({
    ...place,
    schemas: [...SCHEMA_VERSIONS, { ...NEXT, ...(upgrade && { upgrade }) }],
  });

describe('the next schema', () => {
  it('finds what the newest one left, changed as it says, and is refused by whoever does not know it', async () => {
    const place = await libraryOf(NEWEST_SCHEMA);
    const database = next(place);
    expect(await database.rows.count()).toBe(3);
    expect((await database.organisation.toArray()).map((row) => 'name' in row && row.name)).toEqual(
      ['Ferries, as before', 'At sea', false],
    );
    expect(await database.photos.where('photo.creditLine').startsWith('Ivo').count()).toBe(3);
    expect(await database.table('letters').count()).toBe(1);
    database.close();
    await expect(testArchive(place).count(EVERYTHING)).rejects.toThrow('this Cutline knows');
  });

  it('leaves everything as it was where its upgrade goes wrong in the middle', async () => {
    const place = await libraryOf(NEWEST_SCHEMA);
    const before = await readNativeLibrary(place.indexedDB);
    const torn = next(place, async (within) => {
      await NEXT.upgrade?.(within);
      throw new Error('the browser was killed');
    });
    await expect(torn.rows.count()).rejects.toThrow('the browser was killed');
    torn.close();
    expect(await readNativeLibrary(place.indexedDB)).toEqual(before);
    expect(await testArchive(place).count(EVERYTHING)).toBe(2);
  });

  it('waits for a page that holds the library, and goes on when that lets go', async () => {
    const place = await libraryOf(NEWEST_SCHEMA);
    const holding = place.indexedDB.open('cutline');
    await new Promise((resolve) => {
      holding.onsuccess = resolve;
    });
    const database = next(place);
    const blocked = new Promise((resolve) => {
      database.on('blocked', resolve);
    });
    const opening = database.rows.count();
    await blocked;
    holding.result.close();
    expect(await opening).toBe(3);
    database.close();
  });
});

describe('the newest schema', () => {
  it('has the tables and indexes of its example', async () => {
    const place = memory();
    await testArchive(place).count(EVERYTHING);
    expect(shapeOf(await readNativeLibrary(place.indexedDB))).toEqual(
      shapeOf(example(NEWEST_SCHEMA)),
    );
  });

  it('refuses a library of a newer Cutline with a trouble of its own, and leaves it as it is', async () => {
    const place = memory();
    const newer = { ...example(NEWEST_SCHEMA), version: (NEWEST_SCHEMA + 1) * 10 };
    await writeNativeLibrary(place.indexedDB, newer);
    const archive = testArchive(place);
    const filed = await archive.file(aStory(), [], minute(1));
    expect(filed).toEqual({ ok: false, trouble: { kind: 'newer-library' } });
    await expect(archive.count(EVERYTHING)).rejects.toThrow('this Cutline knows');
    expect(await readNativeLibrary(place.indexedDB)).toEqual(newer);
  });

  it('lets go when a newer Cutline in another tab wants to upgrade', async () => {
    const place = memory();
    const old = testArchive(place);
    await old.file(aStory(), [], minute(1));
    const upgrading = place.indexedDB.open('cutline', (NEWEST_SCHEMA + 1) * 10);
    await new Promise((resolve, reject) => {
      upgrading.onsuccess = resolve;
      upgrading.onerror = reject;
    });
    upgrading.result.close();
    const filed = await old.file(aStory(), [], minute(2));
    expect(filed).toEqual({ ok: false, trouble: { kind: 'newer-library' } });
  });
});
