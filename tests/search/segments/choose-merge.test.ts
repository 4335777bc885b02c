import { describe, expect, it } from 'vitest';
import { chooseCrowd, chooseMerge } from '../../../utils/search/segments/choose-merge';
import type { SegmentHead } from '../../../utils/search/segments/segment';

interface Library {
  heads: SegmentHead[];
  next: number;
  /** Stories written again by merges. */
  rewritten: number;
}

const head = (id: number, documents: number): SegmentHead => ({
  ...{ id, documents, newest: id, oldest: id, times: Float64Array.of(id) },
});

function add(library: Library, documents: number): void {
  library.heads.push(head(library.next++, documents));
}

function tend(library: Library, choose: typeof chooseMerge): void {
  for (;;) {
    const ids = choose(library.heads);
    if (ids.length === 0) return;
    const merged = library.heads.filter(({ id }) => ids.includes(id));
    const documents = merged.reduce((sum, one) => sum + one.documents, 0);
    library.rewritten += documents;
    library.heads = library.heads.filter(({ id }) => !ids.includes(id));
    add(library, documents);
  }
}

describe('merging while a hundred thousand stories come in', () => {
  const library: Library = { heads: [], next: 1, rewritten: 0 };
  let most = 0;
  for (let batch = 0; batch < 1000; batch++) {
    add(library, 100);
    tend(library, chooseCrowd);
    most = Math.max(most, library.heads.length);
  }
  const meanwhile = library.rewritten;
  tend(library, chooseMerge);

  it('keeps a search over few dozen segments', () => {
    expect(most).toBeLessThan(48);
  });

  it('writes no story again more than twice meanwhile, and once more when it is calm', () => {
    expect(meanwhile / 100_000).toBeLessThan(2);
    expect((library.rewritten - meanwhile) / 100_000).toBeLessThan(1.01);
  });

  it('leaves few segments, none too big to lie in memory', () => {
    expect(library.heads.length).toBeLessThanOrEqual(5);
    expect(Math.max(...library.heads.map(({ documents }) => documents))).toBeLessThanOrEqual(
      75_000,
    );
    expect(library.heads.reduce((sum, { documents }) => sum + documents, 0)).toBe(100_000);
  });
});

describe('a segment most of which is gone', () => {
  it('is written anew without what is gone, however few there are', () => {
    const dead = new Uint8Array(100).fill(1, 0, 60);
    const heads = [{ ...head(1, 100), dead }, head(2, 5)];
    expect(chooseCrowd(heads)).toEqual([1]);
    expect(chooseMerge(heads)).toEqual([1]);
  });
});
