import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { done } from '../../utils/outcome/result';
import type { ClipArchive } from '../../utils/stores/clip-archive';
import { createClipList, type ListWorld } from '../../utils/stores/clip-list';
import { inventedStory } from '../story/invented-story';
import { fakeLibrary, savedStory } from './fake-library';

/** A promise that is kept when the test says so. */
function held<T>() {
  let keep = (_value: T): void => {};
  const promise = new Promise<T>((kept) => {
    keep = kept;
  });
  return { promise, keep };
}

/** The list over a library of fifty stories, and how many rows and which counts it has asked for. */
async function listOf(world: Partial<ListWorld> = {}) {
  const stories = Array.from({ length: 50 }, (_, at) =>
    savedStory(inventedStory({ url: `https://harbour-herald.example/${at}` })),
  );
  const { archive } = fakeLibrary(inventedStory(), await Promise.all(stories));
  const asked: (number | 'count')[] = [];
  const counting: ClipArchive = {
    ...archive,
    rows(filter, page) {
      asked.push(page.limit);
      return archive.rows(filter, page);
    },
    count(filter) {
      asked.push('count');
      return archive.count(filter);
    },
  };
  const painting = held<void>();
  const painted = vi.fn(() => painting.promise);
  const list = createClipList({
    archive: Promise.resolve(counting),
    calls: { changeTags: async () => done(0) },
    ...{ first: [], painted, ...world },
  });
  const rows = () => (list.list.value.state === 'known' ? list.list.value.rows.length : undefined);
  return { list, rows, asked, painted, painting, counting };
}

const ROW = { id: 'a', headline: 'Ferry', savedAt: '2026-11-22T10:00:00Z', tags: [] };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the list of a popup', () => {
  it('that knows no rows shows a dozen, and asks for nothing else until they are on screen', async () => {
    const { list, rows, asked, painted, painting } = await listOf();
    await list.known;
    await vi.advanceTimersByTimeAsync(1000);
    expect([rows(), asked]).toEqual([12, [12]]);
    expect(painted).toHaveBeenCalledTimes(1);
    painting.keep();
    await vi.advanceTimersByTimeAsync(0);
    expect(rows()).toBe(40);
    expect(asked.toSorted()).toEqual([12, 40, 'count']);
    expect(list.total.value).toBe(50);
  });

  it('that knows rows of the last time shows these, then all at once', async () => {
    const { list, rows, asked, painting } = await listOf({ first: [ROW] });
    expect(rows()).toBe(1);
    await list.known;
    await vi.advanceTimersByTimeAsync(0);
    expect([rows(), asked]).toEqual([40, [40]]);
    painting.keep();
    await list.shown;
  });

  it('waits for a library that is long in opening, but not with everything else', async () => {
    const opening = held<ClipArchive>();
    const { list, rows, painted, painting, counting } = await listOf({ archive: opening.promise });
    painting.keep();
    await vi.advanceTimersByTimeAsync(99);
    expect(painted).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(painted).toHaveBeenCalledTimes(1);
    expect([rows(), list.list.value.state]).toEqual([undefined, 'asking']);
    opening.keep(counting);
    await vi.advanceTimersByTimeAsync(0);
    expect(rows()).toBe(40);
  });
});
