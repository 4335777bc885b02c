import { describe, expect, it } from 'vitest';
import { LibraryDatabase } from '../../utils/archive/database/library-database';
import { compactSegments } from '../../utils/archive/index/compact-segments';
import { openArchive } from '../../utils/archive/open-archive';
import { filterQuery } from '../../utils/search/filter-query';
import { storyAnswers } from '../../utils/search/story-answers';
import { EVERYTHING } from '../../utils/search/story-filter';
import { tagNest } from '../../utils/search/tag-nest';
import type { SavedStory } from '../../utils/story/saved-story';
import { fold } from '../../utils/text/fold';
import { type Chance, chance, randomQuery, randomStory } from '../search/segments/random-stories';
import { aStory, minute } from './a-story';
import { all, given, memory } from './test-archive';

type Archive = ReturnType<typeof openArchive>;
type Memory = ReturnType<typeof memory>;

const open = (idb: Memory): Archive => openArchive(idb);

/** Asks the index and asks every story, and expects the same answer. Says how many were found. */
async function compare(archive: Archive, everything: readonly SavedStory[], by: Chance) {
  const filter = {
    ...EVERYTHING,
    text: randomQuery(by),
    tags: by.below(3) ? [] : ['Ports'],
    ...(by.below(4) ? {} : { trashed: true as const }),
  };
  const query = filterQuery(filter);
  const wanted = everything.filter((story) => storyAnswers(story, query)).map(({ id }) => id);
  const { rows } = await archive.rows(filter, { limit: 10_000 });
  expect(
    rows.map(({ id }) => id),
    JSON.stringify(filter),
  ).toEqual(wanted);
  expect(await archive.count(filter), JSON.stringify(filter)).toBe(wanted.length);
  return wanted.length;
}

/** Counts every tag story by story, nested ones once under all they are nested in, and expects what the library keeps. */
async function compareCounts(archive: Archive, everything: readonly SavedStory[]) {
  const counts = new Map<string, number>();
  for (const { tags } of everything.filter(({ trashedAt }) => trashedAt === undefined))
    for (const tag of new Set(tags.flatMap(tagNest).map(fold)))
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const kept = (await archive.tagBook()).map(({ tag, count }) => [fold(tag), count] as const);
  expect(new Map(kept)).toEqual(counts);
  const { months, tags } = await archive.facets({ ...EVERYTHING, text: '-wxyz' });
  expect(new Map(tags.map(({ value, count }) => [fold(value), count]))).toEqual(counts);
  const untrashed = everything.filter(({ trashedAt }) => trashedAt === undefined).length;
  expect(months.reduce((sum, { count }) => sum + count, 0)).toBe(untrashed);
}

async function everythingIn(archive: Archive): Promise<SavedStory[]> {
  const kept = await all(archive.stories(EVERYTHING));
  const trashed = await all(archive.stories({ ...EVERYTHING, trashed: true }));
  return [...kept, ...trashed].sort(
    (a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt) || (a.id < b.id ? 1 : -1),
  );
}

/** Does something to some stories; says to how many. */
async function act(archive: Archive, by: Chance, numbers: number): Promise<number> {
  const ids = (await archive.rows(EVERYTHING, { limit: 30 })).rows.map(({ id }) => id);
  const some = ids.filter(() => by.below(6) === 0);
  let touched = Math.max(1, some.length);
  await by.one([
    ...[1, 2].map(() => async () => {
      const stories = by.some(90, () => randomStory(by, by.below(numbers)));
      touched = stories.length;
      given(await archive.importStories(stories));
    }),
    async () =>
      given(
        await archive.file(randomStory(by, by.below(numbers)), ['Ports'], minute(by.below(999))),
      ),
    async () => given(await archive.changeTags(some, ['wind & gale'], ['sea'])),
    async () => given(await archive.trash(some, minute(5))),
    async () => given(await archive.restore(some)),
    async () => given(await archive.purge()),
    async () => {
      const [id = ''] = some;
      given(await archive.note(id, by.one(['a gale', 'ferry 東京', ''])));
    },
    async () => {
      const change = { starred: by.below(2) === 0, addTags: ['sea/north'], removeTags: ['été'] };
      const { undo } = given(await archive.change({ ids: some }, change, minute(6)));
      if (undo && by.below(2)) given(await archive.undo(undo));
    },
    async () => given(await archive.renameTag('sea', by.one(['sea', 'sea/south', 'Ports']))),
  ])();
  return touched;
}

describe('the index of the library', () => {
  it.each([11, 12])(
    'finds what a plain scan finds while tending is broken off again and again (seed %i)',
    async (seed) => {
      const by = chance(seed);
      const idb = memory();
      let found = 0;
      let broken = 0;
      let operations = 0;
      for (let round = 0; round < 12; round++) {
        const archive = open(idb);
        for (let n = 0; n < 10; n++) operations += await act(archive, by, 500);
        await archive.settled();
        const everything = await everythingIn(archive);
        for (let n = 0; n < 6; n++) found += await compare(archive, everything, by);
        await compareCounts(archive, everything);
        archive.close();
        if (await breakOff(idb, by)) broken += 1;
        const after = open(idb);
        for (let n = 0; n < 3; n++) found += await compare(after, everything, by);
        after.close();
      }
      expect(found).toBeGreaterThan(500);
      expect(broken).toBeGreaterThan(3);
      expect(operations).toBeGreaterThan(1000);
    },
    120_000,
  );

  it('leaves nothing to be summed up by whoever reads once it is calm', async () => {
    const idb = memory();
    const archive = open(idb);
    given(await archive.file(aStory(), ['sea'], minute(1)));
    const database = new LibraryDatabase(idb);
    expect(await database.deltas.count()).toBe(1);
    await archive.settled();
    expect(await database.deltas.count()).toBe(0);
    expect(await archive.tags()).toEqual([{ value: 'sea', count: 1 }]);
    archive.close();
    database.close();
  });

  it('stays in few segments and keeps nothing of those it merged', async () => {
    const by = chance(5);
    const idb = memory();
    const archive = open(idb);
    for (let batch = 0; batch < 12; batch++) {
      const stories = Array.from({ length: 64 }, (_, n) => randomStory(by, batch * 64 + n));
      given(await archive.importStories(stories));
      await archive.settled();
    }
    archive.close();
    const database = new LibraryDatabase(idb);
    const heads = await database.indexHeads.toCollection().primaryKeys();
    expect(heads.length).toBeLessThanOrEqual(8);
    for (const table of [database.indexBlocks, database.indexPlaces]) {
      const keys = await table.toCollection().primaryKeys();
      expect(new Set(keys.map(([segment]) => segment))).toEqual(new Set(heads));
    }
    database.close();
  }, 60_000);
});

/** Blocks written at a time: few, so that a merge can be broken off between them. */
const PART = 5;

/** Merges all segments over a connection that is lost before or in one of its transactions, as a killed worker loses it. */
async function breakOff(idb: Memory, by: Chance): Promise<boolean> {
  const database = new LibraryDatabase(idb);
  const everySegment = (heads: readonly { id: number }[]) =>
    heads.length > 1 ? heads.map(({ id }) => id) : [];
  let left = by.below(9);
  const inside = by.below(2) === 0;
  const transaction = database.transaction.bind(database);
  Object.assign(database, {
    transaction(...order: Parameters<typeof transaction>) {
      if (left-- > 0) return transaction(...order);
      const killed = (): never => {
        database.close();
        throw new Error('killed');
      };
      if (!inside) return killed();
      const work: unknown = order.pop();
      const breaking = async (running: unknown): Promise<void> => {
        if (typeof work === 'function') await work(running);
        killed();
      };
      return Reflect.apply(transaction, database, [...order, breaking]);
    },
  });
  const killed = await compactSegments(database, everySegment, PART).then(
    () => false,
    () => true,
  );
  database.close();
  return killed;
}
