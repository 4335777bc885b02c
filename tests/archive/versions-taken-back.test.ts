// Versions that a way back took away, in a library that is put together from its recovery copy.
import { describe, expect, it } from 'vitest';
import { LibraryDatabase } from '../../utils/archive/database/library-database';
import { deletedVersion } from '../../utils/recovery/deleted-version';
import { emptyEntry } from '../../utils/recovery/journal-entry';
import { entryLines } from '../../utils/recovery/journal-line';
import { withoutSuperseded } from '../../utils/recovery/merge-files';
import { MemoryRecovery } from '../recovery/memory-recovery';
import { minute, storyNumber } from './a-story';
import { given, heldStory, memory, testArchive } from './test-archive';

type Archive = ReturnType<typeof testArchive>;

const OF = { of: { id: 'an-import', file: 'stories.jsonl' }, now: minute(20) };

async function visit<T>(
  idb: ReturnType<typeof memory>,
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

/** The first story as another library has it. */
async function elsewhere() {
  const other = testArchive();
  const told = storyNumber(1, { headline: 'Told elsewhere' });
  return heldStory(other, given(await other.file(told, [], minute(9))).id);
}

const headlines = async (archive: Archive, id: string) =>
  (await archive.versions(id)).map(({ story }) => story.headline);

/** Clips a story, and clips it again with another headline. */
async function clipped(archive: Archive): Promise<string> {
  const { id } = given(await archive.file(storyNumber(1), [], minute(1)));
  given(await archive.file(storyNumber(1, { headline: 'Clipped again' }), [], minute(2)));
  return id;
}

async function imported(archive: Archive): Promise<string> {
  const id = await clipped(archive);
  given(await archive.importStories([await elsewhere()], OF));
  return id;
}

async function joined(archive: Archive) {
  const into = await clipped(archive);
  const from = given(await archive.file(storyNumber(2), [], minute(3))).id;
  const { undo = '' } = given(await archive.join({ into, from }, minute(4)));
  return { into, undo };
}

const BROUGHT = ['Told elsewhere', 'Story number 1'];
const JOINED = ['Story number 2', 'Story number 1'];
const OWN = ['Story number 1'];

describe('in a library that the browser has dropped', () => {
  it('a version that an import brought is there, and gone where the import was taken back', async () => {
    const recovery = new MemoryRecovery();
    const id = await visit(memory(), recovery, imported);
    expect(await visit(memory(), recovery, (archive) => headlines(archive, id))).toEqual(BROUGHT);
    await visit(memory(), recovery, async (archive) => {
      given(await archive.undoImport(OF.of.id));
      expect(await headlines(archive, id)).toEqual(OWN);
    });
    expect(await visit(memory(), recovery, (archive) => headlines(archive, id))).toEqual(OWN);
  });

  it('one that came again after it was taken back is there', async () => {
    const recovery = new MemoryRecovery();
    const id = await visit(memory(), recovery, async (archive) => {
      const held = await imported(archive);
      given(await archive.undoImport(OF.of.id));
      given(await archive.importStories([await elsewhere()], OF));
      return held;
    });
    expect(await visit(memory(), recovery, (archive) => headlines(archive, id))).toEqual(BROUGHT);
  });

  it('a version that joining brought is there, and gone where the two were parted', async () => {
    const recovery = new MemoryRecovery();
    const { into, undo } = await visit(memory(), recovery, joined);
    expect(await visit(memory(), recovery, (archive) => headlines(archive, into))).toEqual(JOINED);
    const another = new MemoryRecovery();
    await visit(memory(), another, async (archive) => {
      const two = await joined(archive);
      given(await archive.undo(two.undo));
    });
    expect(undo).not.toBe('');
    expect(await visit(memory(), another, (archive) => headlines(archive, into))).toEqual(OWN);
  });
});

it('in a database that was set back, a version that was taken back since is gone too', async () => {
  const idb = memory();
  const recovery = new MemoryRecovery();
  const id = await visit(idb, recovery, imported);
  const held = async () => {
    const database = new LibraryDatabase(idb);
    const [state, versions] = [
      await database.state.get('journal'),
      await database.versions.toArray(),
    ];
    database.close();
    return { number: state?.value ?? 0, versions };
  };
  const then = await held();
  await visit(idb, recovery, async (archive) => given(await archive.undoImport(OF.of.id)));
  const database = new LibraryDatabase(idb);
  await database.versions.bulkPut(then.versions);
  await database.state.update('journal', { value: then.number });
  database.close();
  expect(await visit(idb, recovery, (archive) => headlines(archive, id))).toEqual(OWN);
});

it('of lines about one version, the last is kept where files are merged', async () => {
  const { id, contentHash, lastSeenAt, ...story } = await elsewhere();
  const name = { storyId: id, contentHash, lastSeenAt };
  const came = entryLines({ ...emptyEntry(), versions: [{ ...name, story }] });
  const went = entryLines({ ...emptyEntry(), rows: [deletedVersion(name)] });
  expect(withoutSuperseded([...came, ...went])).toEqual(went);
  expect(withoutSuperseded([...came, ...went, ...came])).toEqual(came);
});
