import { Dexie, type Transaction } from 'dexie';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, it, vi } from 'vitest';
import { LibraryDatabase } from '../../utils/archive/database/library-database';
import { writeTransaction } from '../../utils/archive/database/write-transaction';
import type { Journal } from '../../utils/recovery/journal';
import type { JournalEntry } from '../../utils/recovery/journal-entry';
import { aStory, minute } from './a-story';
import { given, memory, testArchive } from './test-archive';

afterEach(() => vi.restoreAllMocks());

interface Kept {
  number: number;
  entry: JournalEntry;
}

/** A journal that only lists what it is told. */
function listing(append?: () => Promise<void>, room = true) {
  const kept: Kept[] = [];
  const dropped: number[] = [];
  const journal: Journal = {
    history: '',
    open: () => [],
    append: async (number, entry) => {
      kept.push({ number, entry });
      await append?.();
    },
    drop: async (number) => void dropped.push(number),
    hasRoom: async () => room,
  };
  return { kept, dropped, journal };
}

const headlines = ({ entry }: Kept) => entry.stories.map(({ headline }) => headline);

it('notes every change of the library under rising numbers', async () => {
  const { kept, journal } = listing();
  const archive = testArchive({ ...memory(), journal });
  const { id } = given(await archive.file(aStory(), ['sea'], minute(1)));
  await archive.file(aStory(), [], minute(2));
  await archive.file(aStory({ headline: 'Ferry, again' }), [], minute(3));
  await archive.changeTags([id], ['ports'], []);
  await archive.trash([id], minute(4));
  await archive.restore([id]);
  expect(kept.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(kept.map(headlines)).toEqual([[aStory().headline], [], ['Ferry, again'], [], [], []]);
  expect(kept[2]?.entry.versions).toMatchObject([{ storyId: id, story: aStory() }]);
  expect(kept.map(({ entry }) => entry.filings)).toMatchObject([
    [],
    [{ id, tags: ['sea'], lastSeenAt: minute(2).toISOString() }],
    [],
    [{ tags: ['sea', 'ports'] }],
    [{ trashedAt: minute(4).toISOString() }],
    [{ tags: ['sea', 'ports'] }],
  ]);
});

it('notes nothing where nothing changed', async () => {
  const { kept, journal } = listing();
  const archive = testArchive({ ...memory(), journal });
  const { id } = given(await archive.file(aStory(), ['sea'], minute(1)));
  await archive.changeTags([id], ['sea'], []);
  await archive.restore([id]);
  expect(kept).toHaveLength(1);
});

it('calls no story saved before the recovery copy has it', async () => {
  const full = listing(() => Promise.reject(new DOMException('full', 'QuotaExceededError')));
  const archive = testArchive({ ...memory(), journal: full.journal });
  const filed = await archive.file(aStory(), [], minute(1));
  expect(filed).toEqual({ ok: false, trouble: { kind: 'disk-full' } });
});

it('says that the disk is full where the browser only says that it failed', async () => {
  const unknown = () => Promise.reject(new DOMException('Unknown failure', 'UnknownError'));
  const saying = async (room: boolean) => {
    const { journal } = listing(unknown, room);
    const filed = await testArchive({ ...memory(), journal }).file(aStory(), [], minute(1));
    return filed.ok || filed.trouble.kind;
  };
  expect(await saying(true)).toBe('not-saved');
  expect(await saying(false)).toBe('disk-full');
});

it('saves with the second try where the first after a full disk may only delete', async () => {
  const idb = memory();
  const { kept, dropped, journal } = listing();
  const archive = testArchive({ ...idb, journal });
  given(await archive.file(aStory(), [], minute(1)));
  const barred = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('did not allow mutations', 'InvalidStateError');
  });
  const again = aStory({ headline: 'Ferry, again' });
  expect(given(await archive.file(again, [], minute(2))).outcome).toBe('changed');
  expect(barred).toHaveBeenCalled();
  // The entry of the first try was taken back.
  expect(kept.map(({ number }) => number)).toEqual([1, 2, 2]);
  expect(dropped).toEqual([2]);
});

it('takes an entry back whose transaction came to nothing', async () => {
  const { kept, dropped, journal } = listing();
  let transaction: Transaction | undefined;
  const aborting: Journal = {
    ...journal,
    append: async (number, entry) => {
      await journal.append(number, entry);
      transaction?.abort();
    },
  };
  const database = new LibraryDatabase({ ...memory(), journal: aborting });
  const write = writeTransaction(database, [database.rows], async (entry) => {
    transaction = Dexie.currentTransaction;
    entry.gone.push('a story');
  });
  await expect(write).rejects.toThrow();
  expect(kept.map(({ number }) => number)).toEqual([1]);
  expect(dropped).toEqual([1]);
  expect(await database.state.toArray()).toEqual([]);
});

it('names what the database refused first, not the transaction that ended of it', async () => {
  const { journal } = listing();
  const archive = testArchive({ ...memory(), journal });
  given(await archive.file(aStory(), [], minute(1)));
  const { put } = IDBObjectStore.prototype;
  // Refused as a browser refuses: when the request is answered, long after the others were sent.
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    row: unknown,
  ) {
    return this.name === 'state' ? this.add(row) : put.call(this, row);
  });
  const filed = await archive.file(aStory({ headline: 'Ferry, again' }), [], minute(2));
  expect(filed).toMatchObject({
    ok: false,
    trouble: { kind: 'not-saved', detail: expect.stringContaining('ConstraintError') },
  });
});
