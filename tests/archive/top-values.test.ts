import { describe, expect, it } from 'vitest';
import {
  orderOf,
  TOP,
  TOP_KINDS,
  type TopValue,
  topAfter,
  topOf,
  valuesAfter,
} from '../../utils/archive/counts/top-values';
import { EVERYTHING } from '../../utils/search/story-filter';
import { fold } from '../../utils/text/fold';
import { type Chance, chance } from '../search/segments/random-stories';
import { minute, storyNumber } from './a-story';
import { given, memory, testArchive } from './test-archive';

/** Some values count otherwise than before, some newly, some no longer; `fall` of 3 leaves them about as many as they were. */
function change(
  counts: Map<string, TopValue>,
  by: Chance,
  fall: number,
): Map<string, TopValue | undefined> {
  const now = new Map<string, TopValue | undefined>();
  const most = by.one([3, 3, 40]);
  for (const n of by.some(most, () => by.below(700))) {
    const label = `Name ${n}`;
    const count = (counts.get(label)?.count ?? 0) + by.below(7) - fall;
    now.set(fold(label), count > 0 ? { label, count } : undefined);
    if (count > 0) counts.set(label, { label, count });
    else counts.delete(label);
  }
  return now;
}

describe('the head of the counts of a kind', () => {
  it.each([1, 2, 3])('is what all the counts say, after thousands of changes (seed %i)', (seed) => {
    const by = chance(seed);
    const counts = new Map<string, TopValue>();
    for (let n = 0; n < 60 * seed ** 2; n++)
      counts.set(`Name ${n}`, { label: `Name ${n}`, count: 1 + by.below(5) });
    let list = topOf('tag', [...counts.values()]);
    let drawn = 0;
    for (let turn = 0; turn < 1500; turn++) {
      const now = change(counts, by, turn % 200 < 100 ? 2 : 5);
      const plain = [...counts.values()].sort(orderOf('tag')).slice(0, TOP);
      const told = valuesAfter('tag', list, now);
      if (told) expect(told.slice(0, TOP)).toEqual(plain);
      else drawn += 1;
      list = topAfter('tag', list, now) ?? topOf('tag', [...counts.values()]);
    }
    // It has to be drawn anew now and then, or nothing was left to doubt; but rarely, or nothing is gained.
    expect(drawn).toBeLessThan(300);
    if (seed === 3) expect(drawn).toBeGreaterThan(0);
  });

  it('tells months from the newest on', () => {
    const months = ['2026-01', '2026-11', '2025-12'].map((label) => ({ label, count: 4 }));
    expect(topOf('month', months).labels).toEqual(['2026-11', '2026-01', '2025-12']);
  });
});

describe('the counts of the library', () => {
  /** What a plain count of the rows says, in the order it is told. */
  async function authorsIn(archive: ReturnType<typeof testArchive>) {
    const counts = new Map<string, number>();
    for (const { authorNames } of (await archive.rows(EVERYTHING, { limit: 9999 })).rows)
      for (const name of authorNames) counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts]
      .map(([label, count]) => ({ label, count }))
      .sort(orderOf('author'))
      .slice(0, TOP)
      .map(({ label, count }) => ({ value: label, count }));
  }

  const authored = (n: number, author: number) => ({
    story: storyNumber(n, { author: [{ name: `Author ${author}` }], photos: [] }),
    at: minute(n),
  });

  it('are right while changes wait and when they have been summed up, with more authors than are told', async () => {
    const idb = memory();
    const archive = testArchive(idb);
    const by = chance(7);
    const ids: string[] = [];
    const file = async (n: number, author: number) => {
      const { story, at } = authored(n, author);
      ids.push(given(await archive.file(story, [], at)).id);
    };
    for (let n = 0; n < 400; n++) await file(n, n);
    await archive.settled();
    for (let turn = 0; turn < 12; turn++) {
      for (let n = 0; n < 5; n++) await file(400 + turn * 5 + n, by.below(420));
      given(
        await archive.trash(
          by.some(20, () => by.one(ids)),
          minute(900),
        ),
      );
      expect((await archive.facets(EVERYTHING)).authors).toEqual(await authorsIn(archive));
      await archive.settled();
      expect((await archive.facets(EVERYTHING)).authors).toEqual(await authorsIn(archive));
    }
    archive.close();
  });

  it.each(TOP_KINDS)('are told without reading each: of every %s there is a head', async (kind) => {
    const idb = memory();
    const archive = testArchive(idb);
    given(await archive.file(storyNumber(1), ['sea'], minute(1)));
    await archive.settled();
    archive.close();
    const opened = idb.indexedDB.open('cutline');
    const top = await new Promise((resolve) => {
      opened.onsuccess = () => {
        const counts = opened.result.transaction('counts').objectStore('counts');
        const request = counts.get(['top', kind]);
        request.onsuccess = () => resolve(request.result?.top?.counts);
      };
    });
    expect(top).toEqual([1]);
  });
});
