import { describe, expect, it } from 'vitest';
import { firstRows, hasFirstRows, keepFirstRows } from '../../utils/stores/clip-first-rows';
import type { ListedStory } from '../../utils/stores/clip-list';

const row = (at: number): ListedStory => ({
  id: `story-${at}`,
  headline: `Story ${at}`,
  savedAt: '2026-11-22T10:00:00Z',
  tags: ['sea'],
});

function webStorage(first: string | null = null) {
  let kept = first;
  return {
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      kept = value;
    },
  };
}

describe('the rows the popup paints before the library is open', () => {
  it('are the newest of the last time, a screenful of them', () => {
    const last = webStorage();
    keepFirstRows(
      last,
      Array.from({ length: 40 }, (_, at) => row(at)),
    );
    const rows = firstRows(last);
    expect(rows[0]).toEqual(row(0));
    expect(rows).toHaveLength(12);
  });

  it('hold nothing of a story but what a row shows', () => {
    const last = webStorage();
    keepFirstRows(last, [Object.assign(row(1), { note: 'For my eyes only' })]);
    expect(last.getItem()).not.toContain('eyes');
  });

  it('are none where what was kept is broken, and sound rows are read beside a broken one', () => {
    expect(firstRows(webStorage('{"half'))).toEqual([]);
    expect(firstRows(webStorage('{"rows":1}'))).toEqual([]);
    expect(firstRows(webStorage(JSON.stringify([null, { id: 1 }, row(3)])))).toEqual([row(3)]);
  });

  it('are not taken to be there where the library was empty the last time', () => {
    const last = webStorage();
    expect(hasFirstRows(last)).toBe(false);
    keepFirstRows(last, []);
    expect(hasFirstRows(last)).toBe(false);
    keepFirstRows(last, [row(1)]);
    expect(hasFirstRows(last)).toBe(true);
  });

  it('are not missed where the browser will not keep them', () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(() => keepFirstRows(full, [row(1)])).not.toThrow();
  });
});
