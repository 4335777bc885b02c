// A profile was kept, worked on, put back and worked on in another way: two histories of one library, with the same numbers of
// writes. Whichever database, copy and note then come together, what either history has is there, and what nobody has is told.
import { beforeAll, describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../utils/search/story-filter';
import { MemoryRecovery } from '../recovery/memory-recovery';
import { aHighlight } from '../story/a-highlight';
import { minute, storyNumber } from './a-story';
import { type KeptProfile, keptProfile, profileOf } from './kept-profile';
import { all, given, memory, testArchive } from './test-archive';

type Archive = ReturnType<typeof testArchive>;
type World = Awaited<ReturnType<typeof profileOf>>;
type Name = 'old' | 'first' | 'second';

async function visit<T>(
  { place, recovery }: World,
  work: (archive: Archive) => Promise<T>,
): Promise<T> {
  const archive = testArchive({ ...place, recovery });
  given(await archive.opened());
  await archive.settled();
  const value = await work(archive);
  await archive.settled();
  archive.close();
  return value;
}

const idOf = async (archive: Archive, n: number): Promise<string> =>
  (await archive.rowByUrl(storyNumber(n).url))?.id ?? '';

async function begin(archive: Archive): Promise<void> {
  for (let n = 0; n < 4; n++) given(await archive.file(storyNumber(n), ['sea'], minute(n)));
}

/** Work that can be told from the other history's by its name; `more` writes more than the other has. */
async function workOn(archive: Archive, name: Name, from: number, more: number): Promise<void> {
  for (let n = from; n < from + more; n++)
    given(await archive.file(storyNumber(n), [name], minute(20 + n)));
  const [first, second] = [await idOf(archive, 0), await idOf(archive, 1)];
  given(await archive.changeTags([first], [`of ${name}`], []));
  given(await archive.note(second, `Note of ${name}`));
  given(
    await archive.highlight(first, {
      put: [aHighlight('ferry', { note: name }, from)],
      remove: [],
    }),
  );
  given(
    await archive.file(storyNumber(2, { headline: `As ${name} saw it` }), [], minute(40 + from)),
  );
  given(await archive.keepCollection({ name: `Collection of ${name}` }, minute(50)));
}

const STORIES: Record<Name, number[]> = { old: [0, 1, 2, 3], first: [10, 11], second: [20, 21] };

/** What is not in the library of all that a history has. */
async function lacking(archive: Archive, name: Name): Promise<string[]> {
  const stories = await all(archive.stories(EVERYTHING));
  const numbers = [...STORIES.old, ...STORIES[name]];
  const urls = new Set(stories.map(({ url }) => url));
  const missing = numbers.filter((n) => !urls.has(storyNumber(n).url)).map(String);
  if (name === 'old') return missing;
  const [first, second, third] = [0, 1, 2].map((n) =>
    stories.find(({ url }) => url === storyNumber(n).url),
  );
  const contents = [third?.headline];
  for (const { story } of await archive.versions(third?.id ?? '')) contents.push(story.headline);
  const collections = (await archive.collections()).map((one) => one.name);
  const holds: [string, boolean | undefined][] = [
    ['tag', first?.tags.includes(`of ${name}`)],
    ['highlight', first?.highlights?.some(({ note }) => note === name)],
    ['note', second?.note?.includes(`Note of ${name}`)],
    ['version', contents.includes(`As ${name} saw it`)],
    ['collection', collections.includes(`Collection of ${name}`)],
  ];
  return [...missing, ...holds.filter(([, held]) => !held).map(([what]) => what)];
}

const profiles = new Map<Name, KeptProfile>();
const profile = (name: Name): KeptProfile => {
  const kept = profiles.get(name);
  if (!kept) throw new Error(`no profile ${name}`);
  return kept;
};

async function worked(name: Name, from: number, more: number): Promise<KeptProfile> {
  const world = await profileOf(profile('old'), profile('old'), profile('old'));
  await visit(world, (archive) => workOn(archive, name, from, more));
  return keptProfile(world.place, world.recovery);
}

beforeAll(async () => {
  const world = { place: memory(), recovery: new MemoryRecovery() };
  await visit(world, begin);
  profiles.set('old', await keptProfile(world.place, world.recovery));
  profiles.set('first', await worked('first', 10, 2));
  profiles.set('second', await worked('second', 20, 2));
});

const NAMES = ['old', 'first', 'second'] as const;
const PAIRINGS = NAMES.flatMap((database) =>
  NAMES.flatMap((copy) => NAMES.map((note) => ({ database, copy, note }))),
);

describe('of two histories with the same numbers of writes', () => {
  it.each(PAIRINGS)(
    'nothing is lost in silence with the database of $database, the copy of $copy, the note of $note',
    async ({ database, copy, note }) => {
      const world = await profileOf(profile(database), profile(copy), profile(note));
      await visit(world, async () => undefined);
      const told = world.recovery.told.map(({ kind }) => kind);
      for (let start = 0; start < 2; start++) {
        await visit(world, async (archive) => {
          for (const name of new Set<Name>(['old', database, copy]))
            expect(await lacking(archive, name), `${name}, start ${start}`).toEqual([]);
          given(await archive.file(storyNumber(60 + start), [], minute(90 + start)));
        });
        // The database is gone: what the copy has been told since is whole.
        world.place = memory();
      }
      const merged = copy !== database && copy !== 'old' && database !== 'old';
      expect(told.includes('merged')).toBe(merged);
      expect(told.includes('lost')).toBe(note !== 'old' && note !== database && note !== copy);
      expect(world.recovery.told.filter(({ kind }) => kind === 'lost').length).toBeLessThan(2);
    },
  );

  it('takes in the same once, whatever the parted copy is put back again', async () => {
    const world = await profileOf(profile('first'), profile('second'), profile('first'));
    const look = async (archive: Archive) => ({
      stories: await all(archive.stories(EVERYTHING)),
      collections: await archive.collections(),
    });
    const before = await visit(world, look);
    for (const [library, texts] of profile('second').files)
      world.recovery.libraries.set(library, new Map(texts));
    expect(await visit(world, look)).toEqual(before);
    expect(before.stories).toHaveLength(8);
  });

  it('does not delete in the one what was deleted for good in the other', async () => {
    const world = await profileOf(profile('old'), profile('old'), profile('old'));
    await visit(world, async (archive) => {
      const id = await idOf(archive, 3);
      given(await archive.trash([id], minute(70)));
      given(await archive.purge([id]));
    });
    const deleted = await keptProfile(world.place, world.recovery);
    const paired = await profileOf(profile('first'), deleted, profile('first'));
    expect(await visit(paired, (archive) => lacking(archive, 'first'))).toEqual([]);
  });
});
