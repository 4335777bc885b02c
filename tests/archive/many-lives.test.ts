// A library that lives through many starts. Between two of them the browser drops the database, or sets it back, or loses
// files of the copy: whatever was acknowledged is there at the next.
import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { between, type Chance, chanceOf } from '../../scripts/faults/chance';
import { EVERYTHING } from '../../utils/search/story-filter';
import { MemoryRecovery } from '../recovery/memory-recovery';
import { aHighlight } from '../story/a-highlight';
import { minute, storyNumber } from './a-story';
import { all, given, memory, testArchive } from './test-archive';

type Archive = ReturnType<typeof testArchive>;

interface World {
  idb: ReturnType<typeof memory>;
  recovery: MemoryRecovery;
  chance: Chance;
  clock: number;
}

async function act(archive: Archive, world: World): Promise<void> {
  const { chance } = world;
  world.clock += 1;
  const n = between(chance, 0, 30);
  const row = await archive.rowByUrl(storyNumber(n).url);
  const kind = row ? between(chance, 0, 6) : 0;
  const id = row?.id ?? '';
  if (kind <= 1) {
    const change = { headline: `Story ${n}, form ${between(chance, 0, 3)}` };
    given(await archive.file(storyNumber(n, change), [`t${n % 3}`], minute(world.clock)));
  } else if (kind === 2) given(await archive.changeTags([id], [`u${n % 4}`], [`t${n % 3}`]));
  else if (kind === 3) given(await archive.trash([id], minute(world.clock)));
  else if (kind === 4) given(await archive.note(id, `Note ${world.clock}`));
  else {
    const highlight = aHighlight('ferry', { note: `On ${world.clock}` }, between(chance, 1, 3));
    const change =
      kind === 5 ? { put: [highlight], remove: [] } : { put: [], remove: [highlight.id] };
    given(await archive.highlight(id, change));
  }
}

async function stateOf(archive: Archive) {
  const filters = [EVERYTHING, { ...EVERYTHING, trashed: true as const }];
  const stories = (await Promise.all(filters.map((filter) => all(archive.stories(filter))))).flat();
  const versions = await Promise.all(stories.map(({ id }) => archive.versions(id)));
  return { stories, versions, tags: await archive.tags() };
}

/** Does to one of the copies what may happen to it while the other stays whole. */
function misfortune({ idb, recovery, chance }: World): void {
  const names = [...(recovery.libraries.values().next().value?.keys() ?? [])];
  const name = names[between(chance, 0, names.length - 1)];
  const kind = between(chance, 0, 4);
  if (kind === 0) idb.indexedDB = new IDBFactory();
  if (kind === 1) recovery.libraries.clear();
  if (kind === 2 && name) recovery.files().delete(name);
  if (kind === 3) delete recovery.notes.library;
}

it.each([1, 2, 3, 4])(
  'keeps all that was acknowledged through twenty starts (seed %i)',
  async (seed) => {
    const world: World = {
      idb: memory(),
      recovery: new MemoryRecovery(),
      chance: chanceOf(seed),
      clock: 0,
    };
    let before: Awaited<ReturnType<typeof stateOf>> | undefined;
    for (let start = 0; start < 20; start++) {
      const { idb, recovery } = world;
      const archive = testArchive({ ...idb, recovery });
      given(await archive.opened());
      if (before) expect(await stateOf(archive), `start ${start}`).toEqual(before);
      for (let n = between(world.chance, 0, 12); n > 0; n--) await act(archive, world);
      before = await stateOf(archive);
      await archive.settled();
      archive.close();
      misfortune(world);
    }
    expect(before?.stories.length).toBeGreaterThan(10);
  },
);
