import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openArchiveReader } from '../../utils/archive/open-archive-reader';
import { openEarly, takeEarly } from '../../utils/archive/open-early';
import { EVERYTHING } from '../../utils/search/story-filter';
import { minute, storyNumber } from './a-story';
import { given, memory, testArchive } from './test-archive';

let idb: ReturnType<typeof memory>;
beforeEach(() => {
  idb = memory();
  vi.stubGlobal('indexedDB', idb.indexedDB);
  vi.stubGlobal('IDBKeyRange', idb.keyRange);
});
afterEach(() => {
  vi.unstubAllGlobals();
  void takeEarly();
});

async function keepOne(): Promise<void> {
  const archive = testArchive(idb);
  given(await archive.file(storyNumber(1), [], minute(1)));
  await archive.settled();
  archive.close();
}

it('the reader takes over a library that the page has asked for already, and opens no other', async () => {
  await keepOne();
  openEarly(idb.indexedDB);
  const open = vi.spyOn(idb.indexedDB, 'open');
  const reader = openArchiveReader();
  expect(await reader.count(EVERYTHING)).toBe(1);
  expect(open).not.toHaveBeenCalled();
  reader.close();
});

it('asking early creates no library, and the reader then does', async () => {
  openEarly(idb.indexedDB);
  await globalThis.libraryOpening;
  expect(await idb.indexedDB.databases()).toEqual([]);
  const reader = openArchiveReader();
  expect(await reader.count(EVERYTHING)).toBe(0);
  reader.close();
});

it('a newer Cutline need not wait for a page that has asked early and reads nothing yet', async () => {
  await keepOne();
  openEarly(idb.indexedDB);
  await globalThis.libraryOpening;
  const upgraded = new Promise((resolve, reject) => {
    const request = idb.indexedDB.open('cutline', 9999);
    request.onblocked = () => reject(new Error('blocked'));
    request.onsuccess = () => resolve(request.result.version);
  });
  expect(await upgraded).toBe(9999);
  expect(takeEarly()).toBeUndefined();
});

it('where the library cannot be opened early, the reader tries again', async () => {
  await keepOne();
  vi.spyOn(idb.indexedDB, 'open').mockImplementationOnce(() => idb.indexedDB.open('cutline', 1));
  openEarly(idb.indexedDB);
  const reader = openArchiveReader();
  expect(await reader.count(EVERYTHING)).toBe(1);
  reader.close();
});
