import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { NEWEST_SCHEMA, SCHEMA_VERSIONS } from '../../utils/archive/database/schema-versions';
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

describe.each(SCHEMA_VERSIONS)('a library of released schema $version', ({ version }) => {
  it('opens in this Cutline with every story, version, tag and count', async () => {
    const shelf = memory();
    await writeNativeLibrary(shelf.indexedDB, example(version));
    const archive = testArchive(shelf);
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
    expect(await archive.count(EVERYTHING)).toBe(2);
    expect(await archive.count({ ...EVERYTHING, trashed: true })).toBe(1);
    expect((await archive.rows({ ...EVERYTHING, text: 'nordfo' }, { limit: 9 })).rows).toHaveLength(
      2,
    );
  });

  it('takes new stories', async () => {
    const shelf = memory();
    await writeNativeLibrary(shelf.indexedDB, example(version));
    const archive = testArchive(shelf);
    const filed = await archive.file(aStory({ url: 'https://gazette.example/new' }), [], minute(9));
    expect(given(filed).outcome).toBe('new');
    expect(await archive.count(EVERYTHING)).toBe(3);
  });
});

describe('a library of schema 2', () => {
  it('keeps colours, saved searches and collections', async () => {
    const shelf = memory();
    await writeNativeLibrary(shelf.indexedDB, example(2));
    const archive = testArchive(shelf);
    expect((await archive.tagBook()).find(({ tag }) => tag === 'sea')?.colour).toBe('blue');
    expect(await archive.savedSearches()).toMatchObject([{ name: 'At sea', count: 2 }]);
    expect(await archive.collections()).toMatchObject([{ name: 'Ferries', count: 2 }]);
    expect((await archive.photos(EVERY_PHOTO, { limit: 9 })).photos).toHaveLength(1);
  });
});

describe('a library of schema 3', () => {
  it('keeps what is wanted and what is kept of pictures', async () => {
    const shelf = memory();
    await writeNativeLibrary(shelf.indexedDB, example(3));
    const archive = testArchive(shelf);
    expect(await archive.pictureCounts()).toEqual({ wanted: 1, kept: 1, failed: 0 });
    expect((await all(archive.keptPictures())).map(({ bytes }) => bytes)).toEqual([4321]);
    expect(await archive.picturesToFetch(await archive.wantedPictures())).toMatchObject([
      { page: 'https://gazette.example/2' },
    ]);
  });
});

describe('the newest schema', () => {
  it('has the tables and indexes it was released with', async () => {
    const shelf = memory();
    await testArchive(shelf).count(EVERYTHING);
    expect(shapeOf(await readNativeLibrary(shelf.indexedDB))).toEqual(
      shapeOf(example(NEWEST_SCHEMA)),
    );
  });

  it('refuses a library of a newer Cutline with a trouble of its own, and leaves it as it is', async () => {
    const shelf = memory();
    const newer = { ...example(NEWEST_SCHEMA), version: (NEWEST_SCHEMA + 1) * 10 };
    await writeNativeLibrary(shelf.indexedDB, newer);
    const archive = testArchive(shelf);
    const filed = await archive.file(aStory(), [], minute(1));
    expect(filed).toEqual({ ok: false, trouble: { kind: 'newer-library' } });
    await expect(archive.count(EVERYTHING)).rejects.toThrow('this Cutline knows');
    expect(await readNativeLibrary(shelf.indexedDB)).toEqual(newer);
  });

  it('lets go when a newer Cutline in another tab wants to upgrade', async () => {
    const shelf = memory();
    const old = testArchive(shelf);
    await old.file(aStory(), [], minute(1));
    const upgrading = shelf.indexedDB.open('cutline', (NEWEST_SCHEMA + 1) * 10);
    await new Promise((resolve, reject) => {
      upgrading.onsuccess = resolve;
      upgrading.onerror = reject;
    });
    upgrading.result.close();
    const filed = await old.file(aStory(), [], minute(2));
    expect(filed).toEqual({ ok: false, trouble: { kind: 'newer-library' } });
  });
});
