import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { FallbackFactory } from '../../utils/archive/database/fallback-factory';
import { LibraryDatabase } from '../../utils/archive/database/library-database';
import { nameLosses } from '../../utils/archive/repair/name-losses';
import { EVERYTHING } from '../../utils/search/story-filter';
import type { SavedStory } from '../../utils/story/saved-story';
import { MemoryRecovery } from '../recovery/memory-recovery';
import { minute, storyNumber } from './a-story';
import { all, given, memory, testArchive } from './test-archive';

type Memory = ReturnType<typeof memory>;
type Archive = ReturnType<typeof testArchive>;

/** Opens the archive, does something, and closes it when all is settled. */
async function visit<T>(
  idb: Memory,
  recovery: MemoryRecovery | undefined,
  work: (archive: Archive) => Promise<T>,
): Promise<T> {
  const archive = testArchive({ ...idb, ...(recovery && { recovery }) });
  given(await archive.opened());
  const value = await work(archive);
  await archive.settled();
  archive.close();
  return value;
}

const TRASH = { ...EVERYTHING, trashed: true as const };

async function wholeLibrary(archive: Archive) {
  const stories = [
    ...(await all(archive.stories(EVERYTHING))),
    ...(await all(archive.stories(TRASH))),
  ];
  const versions = await Promise.all(stories.map(({ id }) => archive.versions(id)));
  return {
    stories,
    versions,
    tags: await archive.tags(),
    publishers: await archive.publishers(),
    found: (await archive.rows({ ...EVERYTHING, text: 'ferry' }, { limit: 50 })).rows,
  };
}

/** Twelve stories: tagged, clipped again, in the trash and back. */
async function fill(archive: Archive): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < 12; n++)
    ids.push(given(await archive.file(storyNumber(n), ['sea'], minute(n))).id);
  await archive.changeTags(ids.slice(0, 5), ['ports'], ['sea']);
  await archive.file(storyNumber(3, { headline: 'Read again' }), [], minute(30));
  await archive.trash(ids.slice(6, 9), minute(40));
  await archive.restore(ids.slice(7, 8));
  return ids;
}

async function filled() {
  const idb = memory();
  const recovery = new MemoryRecovery();
  const before = await visit(idb, recovery, async (archive) => {
    await fill(archive);
    return wholeLibrary(archive);
  });
  return { idb, recovery, before };
}

const numbers = (stories: readonly SavedStory[]) => stories.map(({ headline }) => headline);

describe('a library whose database the browser has dropped', () => {
  it('comes back with every story, tag, version, trash and search', async () => {
    const { recovery, before } = await filled();
    const after = await visit(memory(), recovery, wholeLibrary);
    expect(after).toEqual(before);
    expect(recovery.told).toEqual([{ kind: 'restored', restored: 12, lost: 0 }]);
  });

  it('is empty without the recovery copy', async () => {
    await filled();
    const after = await visit(memory(), undefined, wholeLibrary);
    expect(after.stories).toEqual([]);
  });

  it('comes back too when the note of what there should be is gone', async () => {
    const { recovery, before } = await filled();
    delete recovery.notes.library;
    expect(await visit(memory(), recovery, wholeLibrary)).toEqual(before);
    expect(recovery.notes.library).toMatchObject({ stories: 12 });
  });

  it('takes new stories after it came back, and comes back with them the next time', async () => {
    const { recovery } = await filled();
    const next = (archive: Archive) => archive.file(storyNumber(20), [], minute(50));
    await visit(memory(), recovery, next);
    const after = await visit(memory(), recovery, wholeLibrary);
    expect(after.stories).toHaveLength(13);
    expect(numbers(after.stories)).toContain('Story number 20');
  });

  it('comes back as far as its copy can be read, and says that something is lost', async () => {
    const { recovery } = await filled();
    recovery.tear((name) => /^entries-0*(?:1|2)-/.test(name));
    const after = await visit(memory(), recovery, wholeLibrary);
    expect(after.stories).toHaveLength(10);
    const names = ['Story number 1', 'Story number 0'];
    expect(recovery.told).toEqual([{ kind: 'restored', restored: 10, lost: 2, names }]);
  });

  it('counts a story that is gone beside one that lost what was written last', async () => {
    const { recovery } = await filled();
    const first = [...recovery.files().keys()].find((name) => /^entries-0*1-/.test(name)) ?? '';
    expect(recovery.files().delete(first)).toBe(true);
    recovery.tear((name) => /^entries-0*14-/.test(name));
    const after = await visit(memory(), recovery, wholeLibrary);
    expect(after.stories).toHaveLength(11);
    const names = ['Story number 3'];
    expect(recovery.told).toEqual([{ kind: 'restored', restored: 11, lost: 2, names }]);
  });

  it('tells no id for a name', async () => {
    const shelf = memory();
    const [id] = await visit(shelf, new MemoryRecovery(), fill);
    const database = new LibraryDatabase(shelf);
    const damaged = { id: '0'.repeat(32), write: 9 };
    expect(await nameLosses(database, [{ id: String(id), write: 9 }, damaged], 0, true)).toEqual({
      ...{ names: ['Story number 0'], present: 1, unnamed: 1 },
    });
    database.close();
  });

  it('is reported lost when its copy is gone as well', async () => {
    const { recovery } = await filled();
    recovery.libraries.clear();
    const after = await visit(memory(), recovery, wholeLibrary);
    expect(after.stories).toEqual([]);
    expect(recovery.told).toEqual([{ kind: 'lost', restored: 0, lost: 12 }]);
  });

  it('is reported lost once', async () => {
    const { recovery } = await filled();
    recovery.libraries.clear();
    const idb = memory();
    await visit(idb, recovery, wholeLibrary);
    await visit(idb, recovery, wholeLibrary);
    expect(recovery.told).toHaveLength(1);
  });
});

describe('a database that the browser set back to an earlier day', () => {
  it('is brought up to date, and keeps no more than was there', async () => {
    const idb = memory();
    const recovery = new MemoryRecovery();
    const ids = await visit(idb, recovery, fill);
    const before = await visit(idb, recovery, wholeLibrary);
    const database = new LibraryDatabase(idb);
    await database.rows.delete(ids[11] ?? '');
    await database.state.update('journal', { value: 11 });
    database.close();
    const after = await visit(idb, recovery, wholeLibrary);
    expect(after.stories).toEqual(before.stories);
  });

  it('is put together anew when its tables contradict each other', async () => {
    const { idb, recovery, before } = await filled();
    const database = new LibraryDatabase(idb);
    const [first] = await database.rows.toArray();
    await database.rows.delete(first?.id ?? '');
    database.close();
    const after = await visit(idb, recovery, wholeLibrary);
    expect(after).toEqual(before);
    expect(recovery.told).toEqual([{ kind: 'restored', restored: 12, lost: 0 }]);
  });

  it('is opened as it is when its tables contradict each other and the copy has holes', async () => {
    const { idb, recovery } = await filled();
    const database = new LibraryDatabase(idb);
    const [first] = await database.rows.toArray();
    await database.rows.delete(first?.id ?? '');
    database.close();
    recovery.tear((name) => /^entries-0*1-/.test(name));
    const after = await visit(idb, recovery, wholeLibrary);
    expect(after.stories.length).toBeGreaterThan(10);
  });

  it('is put together in the fallback when it opens no more', async () => {
    const { recovery, before } = await filled();
    const broken = new IDBFactory();
    broken.open = broken.deleteDatabase = () => {
      throw new DOMException('backing store', 'UnknownError');
    };
    const fallback = memory();
    const indexedDB = new FallbackFactory(broken, async () => fallback.indexedDB);
    expect(await visit({ ...fallback, indexedDB }, recovery, wholeLibrary)).toEqual(before);
    expect(recovery.told).toEqual([{ kind: 'restored', restored: 12, lost: 0 }]);
  });

  it('is put together in the fallback from a copy with holes, and left as it lies, when it stays shut', async () => {
    const { idb, recovery, before } = await filled();
    recovery.tear((name) => /^entries-0*3-/.test(name));
    const { open } = idb.indexedDB;
    idb.indexedDB.open = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    };
    const fallback = memory();
    const indexedDB = new FallbackFactory(idb.indexedDB, async () => fallback.indexedDB);
    const after = await visit({ ...fallback, indexedDB }, recovery, wholeLibrary);
    expect(after.stories).toHaveLength(11);
    expect(recovery.told).toEqual([
      { kind: 'restored', restored: 11, lost: 1, names: [expect.any(String)] },
    ]);
    idb.indexedDB.open = open;
    expect((await visit(idb, undefined, wholeLibrary)).stories).toEqual(before.stories);
  });

  it('stays where it is when it opens at the second try and the copy has holes', async () => {
    const { idb, recovery, before } = await filled();
    recovery.tear((name) => /^entries-0*3-/.test(name));
    const { open } = idb.indexedDB;
    idb.indexedDB.open = (...given) => {
      idb.indexedDB.open = open;
      void given;
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    };
    const fallback = memory();
    const indexedDB = new FallbackFactory(idb.indexedDB, async () => fallback.indexedDB);
    const after = await visit({ ...idb, indexedDB }, recovery, wholeLibrary);
    expect(after.stories).toEqual(before.stories);
    expect(await fallback.indexedDB.databases()).toEqual([]);
  });

  it('is not thrown away when it does not open because the disk is full', async () => {
    const { idb, recovery, before } = await filled();
    const { open } = idb.indexedDB;
    idb.indexedDB.open = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    };
    recovery.full = true;
    const archive = testArchive({ ...idb, recovery });
    expect(await archive.opened()).toMatchObject({ ok: false, trouble: { kind: 'disk-full' } });
    archive.close();
    idb.indexedDB.open = open;
    recovery.full = false;
    expect(await visit(idb, recovery, wholeLibrary)).toEqual(before);
    expect(recovery.told).toEqual([]);
  });

  it('stays where it is when the fallback opens no more either', async () => {
    const { recovery } = await filled();
    const broken = new IDBFactory();
    broken.open = broken.deleteDatabase = () => {
      throw new DOMException('backing store', 'UnknownError');
    };
    const indexedDB = new FallbackFactory(broken, async () => {
      throw new DOMException('no bucket', 'UnknownError');
    });
    const archive = testArchive({ ...memory(), indexedDB, recovery });
    expect(await archive.opened()).toMatchObject({
      ok: false,
      trouble: { detail: expect.stringContaining('backing store') },
    });
    archive.close();
  });

  it('stays closed when it opens no more and no whole copy is there', async () => {
    const { idb, recovery } = await filled();
    recovery.tear();
    const { open } = idb.indexedDB;
    idb.indexedDB.open = () => {
      throw new DOMException('busy', 'UnknownError');
    };
    const archive = testArchive({ ...idb, recovery });
    expect(await archive.opened()).toMatchObject({ ok: false, trouble: { kind: 'not-saved' } });
    archive.close();
    idb.indexedDB.open = open;
    expect((await visit(idb, recovery, wholeLibrary)).stories).toHaveLength(12);
  });
});

describe('writes that neither the database nor its copy knows any more', () => {
  it('are told by the stories they touched, as the note names them', async () => {
    const { recovery } = await filled();
    const named = async (idb: ReturnType<typeof memory>) =>
      visit(idb, recovery, async (archive) => {
        await archive.file(storyNumber(20), [], minute(60));
        await archive.settled();
      });
    const idb = memory();
    await visit(idb, recovery, wholeLibrary);
    await named(idb);
    const last = [...recovery.files().keys()]
      .filter((name) => /^entries-/.test(name))
      .sort()
      .at(-1);
    recovery.files().delete(last ?? '');
    recovery.told.length = 0;
    await visit(memory(), recovery, wholeLibrary);
    expect(recovery.told).toContainEqual({
      ...{ kind: 'lost', restored: 0, lost: 1 },
      names: [storyNumber(20).headline],
    });
  });

  it('are found again where the browser had only not given the file its name', async () => {
    const { recovery, before } = await filled();
    const last = [...recovery.files().keys()]
      .filter((name) => /^entries-/.test(name))
      .sort()
      .at(-1);
    const text = recovery.files().get(last ?? '') ?? '';
    recovery.files().delete(last ?? '');
    recovery.files().set(`${last}.crswap`, text);
    expect(await visit(memory(), recovery, wholeLibrary)).toEqual(before);
  });
});

describe('a recovery copy that lacks something', () => {
  it.each([
    ['was deleted', (recovery: MemoryRecovery) => recovery.libraries.clear()],
    ['lost some of its files', (recovery: MemoryRecovery) => dropEverySecond(recovery)],
  ])('is written anew when it %s', async (_, damage) => {
    const { idb, recovery, before } = await filled();
    damage(recovery);
    await visit(idb, recovery, wholeLibrary);
    expect(recovery.told).toEqual([]);
    expect(await visit(memory(), recovery, wholeLibrary)).toEqual(before);
  });

  it('is written for a library that never had one', async () => {
    const idb = memory();
    const recovery = new MemoryRecovery();
    await visit(idb, undefined, fill);
    const before = await visit(idb, recovery, wholeLibrary);
    expect(await visit(memory(), recovery, wholeLibrary)).toEqual(before);
  });

  it('gets the entry of a write that the browser did not live to note', async () => {
    const { idb, recovery } = await filled();
    const stopped = new MemoryRecovery();
    Object.assign(stopped.notes, recovery.notes);
    for (const [library, files] of recovery.libraries)
      stopped.libraries.set(library, new Map(files));
    await visit(idb, recovery, (archive) => archive.file(storyNumber(20), [], minute(60)));
    await visit(idb, stopped, wholeLibrary);
    expect([...stopped.files().keys()].filter((name) => name.startsWith('base'))).toEqual([]);
    expect((await visit(memory(), stopped, wholeLibrary)).stories).toHaveLength(13);
  });
});

it('works on, and says so, where nothing can be kept outside the database', async () => {
  const recovery = new MemoryRecovery();
  recovery.barred = true;
  const idb = memory();
  await visit(idb, recovery, fill);
  expect(recovery.told).toMatchObject([{ kind: 'no-copy' }]);
  recovery.barred = false;
  const before = await visit(idb, recovery, wholeLibrary);
  expect(await visit(memory(), recovery, wholeLibrary)).toEqual(before);
});

it('takes in the copy of a library that was out of reach when the browser dropped it', async () => {
  const { recovery } = await filled();
  const idb = memory();
  recovery.barred = true;
  await visit(idb, recovery, (archive) => archive.file(storyNumber(20), [], minute(60)));
  recovery.barred = false;
  await visit(idb, recovery, wholeLibrary);
  const after = await visit(idb, recovery, wholeLibrary);
  expect(after.stories).toHaveLength(13);
  expect(recovery.libraries.size).toBe(1);
});

it('loses nothing while the clock goes ten years forward, ten back, and over a change to summer time', async () => {
  const idb = memory();
  const recovery = new MemoryRecovery();
  const moments = ['2036-11-01', '2016-11-01', '2026-03-29T00:59:59Z', '2026-03-29T01:00:00Z'];
  const before = await visit(idb, recovery, async (archive) => {
    for (const [n, moment] of moments.entries()) {
      const { id } = given(await archive.file(storyNumber(n), ['sea'], new Date(moment)));
      await archive.changeTags([id], [`at ${n}`], []);
    }
    await archive.file(storyNumber(0, { headline: 'Read again' }), [], new Date('2016-01-01'));
    return wholeLibrary(archive);
  });
  expect(before.stories).toHaveLength(4);
  expect(await visit(memory(), recovery, wholeLibrary)).toEqual(before);
});

describe('checking the library', () => {
  it('finds all of a whole one whole', async () => {
    const { idb, recovery } = await filled();
    const checked = await visit(idb, recovery, (archive) => archive.check());
    expect(given(checked)).toEqual({ stories: 12, damaged: 0, mended: 0, torn: 0 });
  });

  it('finds a story whose text was changed in the database, and puts it right from the copy', async () => {
    const { idb, recovery, before } = await filled();
    const database = new LibraryDatabase(idb);
    const [body] = await database.bodies.toArray();
    if (body) body.story.headline = 'Something else';
    if (body) await database.bodies.put(body);
    database.close();
    const checked = await visit(idb, recovery, (archive) => archive.check());
    expect(given(checked)).toMatchObject({ damaged: 1, mended: 1 });
    expect(await visit(idb, recovery, wholeLibrary)).toEqual(before);
  });

  it('finds a tag and a note that were changed in the database, and puts them right from the copy', async () => {
    const { idb, recovery } = await filled();
    await visit(idb, recovery, async (archive) => {
      const [story] = await all(archive.stories(EVERYTHING));
      given(await archive.note(story?.id ?? '', 'Ask the harbour master'));
      given(await archive.keepCollection({ name: 'Ferries' }, minute(60)));
    });
    const look = async (archive: Archive) => ({
      ...(await wholeLibrary(archive)),
      collections: await archive.collections(),
    });
    const before = await visit(idb, recovery, look);
    const database = new LibraryDatabase(idb);
    for (const row of await database.rows.toArray()) {
      if (row.note) await database.rows.update(row.id, { note: 'Ask the harbour mastex' });
      if (row.tags.includes('ports')) await database.rows.update(row.id, { tags: ['porks'] });
    }
    for (const row of await database.organisation.toArray())
      await database.organisation.put({ ...row, ...{ name: 'Fezzies' } });
    database.close();
    expect(await visit(idb, recovery, look)).not.toEqual(before);
    const checked = await visit(idb, recovery, (archive) => archive.check());
    expect(given(checked)).toEqual({ stories: 12, damaged: 6, mended: 6, torn: 0 });
    expect(await visit(idb, recovery, look)).toEqual(before);
  });

  /** Changes the tags of every story in the database, as bytes do that flip. */
  async function changeTags(idb: Memory): Promise<void> {
    const database = new LibraryDatabase(idb);
    for (const { id } of await database.rows.toArray())
      await database.rows.update(id, { tags: ['porks'] });
    database.close();
  }

  const tagged = async (archive: Archive) =>
    (await all(archive.stories(EVERYTHING))).map(({ id, tags }) => `${id} ${tags}`);

  it('puts tags right from every whole line where a part of the copy is torn', async () => {
    const { idb, recovery } = await filled();
    // What is missing has the copy written anew, as a base.
    recovery.files().delete([...recovery.files().keys()][0] ?? '');
    const before = await visit(idb, recovery, tagged);
    await changeTags(idb);
    recovery.tear((name) => name.startsWith('base'));
    await visit(idb, recovery, (archive) => archive.check());
    const after = await visit(idb, recovery, tagged);
    expect(after.filter((one) => !before.includes(one)).length).toBeLessThanOrEqual(1);
  });

  it('believes nothing that is older than a torn entry', async () => {
    const { idb, recovery, before } = await filled();
    const [retagged] = [...recovery.files()].find(([, text]) => text.includes('"ports"')) ?? [];
    recovery.tear((name) => name === retagged);
    expect(given(await visit(idb, recovery, (archive) => archive.check()))).toMatchObject({
      damaged: 0,
      torn: 1,
    });
    expect(await visit(idb, recovery, wholeLibrary)).toEqual(before);
  });

  it('finds torn files of the copy, which is written anew', async () => {
    const { idb, recovery, before } = await filled();
    recovery.tear();
    const checked = await visit(idb, recovery, (archive) => archive.check());
    expect(given(checked).torn).toBeGreaterThan(0);
    expect(await visit(memory(), recovery, wholeLibrary)).toEqual(before);
  });
});

it('stays in few files however many are saved, and loses none of them', async () => {
  const idb = memory();
  const recovery = new MemoryRecovery();
  const before = await visit(idb, recovery, async (archive) => {
    for (let n = 0; n < 150; n++) {
      await archive.file(storyNumber(n % 90, { headline: `Form ${n}` }), ['sea'], minute(n));
      await archive.settled();
    }
    return wholeLibrary(archive);
  });
  expect(recovery.files().size).toBeLessThan(40);
  expect(await visit(memory(), recovery, wholeLibrary)).toEqual(before);
});

function dropEverySecond(recovery: MemoryRecovery): void {
  for (const [at, name] of [...recovery.files().keys()].entries())
    if (at % 2 === 1) recovery.files().delete(name);
}
