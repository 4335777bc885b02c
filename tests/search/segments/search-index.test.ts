import { describe, expect, it } from 'vitest';
import type { Query } from '../../../utils/search/query';
import { searchIndex } from '../../../utils/search/segments/search-index';
import { byPlace, type DocumentPlace } from '../../../utils/search/segments/segment';
import { storyAnswers } from '../../../utils/search/story-answers';
import { type Held, MemoryIndex } from './memory-index';
import {
  type Chance,
  chance,
  randomFiling,
  randomQuery,
  randomStory,
  understood,
} from './random-stories';

const placeOf = ({ story }: Held): DocumentPlace => ({
  savedMs: Date.parse(story.savedAt),
  id: story.id,
});

/** The plain scan: every story asked, in the order of lists. */
const scan = (held: readonly Held[], query: Query): string[] =>
  held
    .filter(({ story }) => storyAnswers(story, query))
    .map(placeOf)
    .sort(byPlace)
    .map(({ id }) => id);

/** Everything the index finds, read a few hits at a time, the unsure ones asked. */
async function find(index: MemoryIndex, held: readonly Held[], query: Query, page: number) {
  const byId = new Map(held.map(({ story }) => [story.id, story]));
  const found = await searchIndex(index, query);
  const ids: string[] = [];
  let after: DocumentPlace | undefined;
  let walk = found.walk();
  for (;;) {
    // Every other page is found by its place, as a page read later is.
    if (ids.length % 2) walk = found.walk(after);
    const hits = await walk.next(page);
    for (const { id, sure } of hits) {
      const story = byId.get(id);
      if (sure || (story && storyAnswers(story, query))) ids.push(id);
    }
    after = hits.at(-1);
    if (hits.length < page) return { ids, found };
  }
}

function step(by: Chance, index: MemoryIndex, held: Held[], number: number): void {
  const at = by.below(held.length);
  const one = held[at];
  const act = by.below(20);
  if (one === undefined || act < 10) {
    const fresh = { number, story: randomStory(by, number) };
    held.push(fresh);
    index.put(fresh);
  } else if (act < 13) {
    const { savedAt } = one.story;
    const clipped = { number: one.number, story: { ...randomStory(by, one.number), savedAt } };
    held[at] = clipped;
    index.put(clipped);
  } else if (act < 16) {
    const { trashedAt, ...kept } = one.story;
    const refiled = { number: one.number, story: { ...kept, ...randomFiling(by) } };
    held[at] = refiled;
    index.refile(refiled);
  } else if (act < 17) {
    held.splice(at, 1);
    index.bury(one);
  } else if (act < 19) {
    index.flush();
  } else if (index.segments.length > 2) {
    index.merge([by.below(index.segments.length), by.below(index.segments.length)]);
  }
}

describe('the index', () => {
  it.each([1, 2, 3])(
    'finds what a plain scan finds, whatever was saved, changed, deleted and merged (seed %i)',
    async (seed) => {
      const by = chance(seed);
      const index = new MemoryIndex();
      const held: Held[] = [];
      let compared = 0;
      for (let number = 0; number < 400; number++) {
        step(by, index, held, number);
        if (number % 4 > 0) continue;
        const text = randomQuery(by);
        const query = understood(text);
        const { ids, found } = await find(index, held, query, 1 + by.below(40));
        expect(ids, text).toEqual(scan(held, query));
        expect(found.sure).toBeLessThanOrEqual(ids.length);
        expect(found.maybe).toBeGreaterThanOrEqual(ids.length);
        compared += ids.length;
      }
      // A comparison of nothing with nothing would prove nothing.
      expect(compared).toBeGreaterThan(1000);
    },
    60_000,
  );

  it('is the same however it came about: merged to one segment or written at once', () => {
    const by = chance(7);
    const held = Array.from({ length: 300 }, (_, number) => ({
      number,
      story: randomStory(by, number),
    }));
    const grown = new MemoryIndex();
    for (const one of held) {
      grown.put(one);
      if (one.number % 17 === 0) grown.flush();
    }
    grown.flush();
    grown.merge([0, 3, 5]);
    grown.merge(grown.segments.map((_, at) => at));
    const afresh = new MemoryIndex();
    for (const one of held) afresh.put(one);
    afresh.flush();
    const content = ({ segments: [segment] }: MemoryIndex) => ({
      blocks: segment?.blocks.map(({ term, bytes }) => [term, bytes]),
      places: segment?.places.map(({ bytes }) => bytes),
      numbers: segment?.numbers.numbers,
    });
    expect(content(grown)).toEqual(content(afresh));
  });

  it('reads no more places than a page needs', async () => {
    const by = chance(9);
    const index = new MemoryIndex();
    for (let number = 0; number < 600; number++) {
      const story = {
        ...randomStory(by, number),
        headline: 'seal',
        savedAt: new Date(number * 1000).toISOString(),
      };
      index.put({ number, story });
      if (number % 200 === 199) index.flush();
    }
    const read: number[] = [];
    const { places } = index;
    index.places = async (segment, chunks) => {
      read.push(...chunks);
      return places(segment, chunks);
    };
    const found = await searchIndex(index, understood('seal '));
    expect((await found.walk().next(50)).length).toBe(50);
    expect(read).toEqual([0]);
  });
});
