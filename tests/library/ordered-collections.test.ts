import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../utils/stores/live-signal';
import { orderedCollections } from '../../utils/stores/ordered-collections';
import type { Collection } from '../../utils/story/collection';

const known = (ids: string): Answer<Collection[]> & { state: 'known' } => ({
  state: 'known',
  value: [...ids].map((id) => ({ id, name: id, createdAt: '2026-11-22T12:00:00Z', count: 0 })),
});

/** An order being kept, until the test says what became of it. */
function keeping() {
  let resolve = (_moved: number | undefined): void => {};
  const promise = new Promise<number | undefined>((over) => {
    resolve = over;
  });
  return { promise, resolve };
}

/** Collections as a library tells them. */
function library(first: string) {
  const kept = signal<Answer<Collection[]>>(known(first));
  let held = first;
  const { ordered, put } = orderedCollections(kept, async () => known(held).value);
  const seen = () =>
    ordered.value.state === 'known' ? ordered.value.value.map(({ id }) => id).join('') : '';
  return {
    seen,
    put: (ids: string, keep: Promise<unknown>) => put([...ids], keep),
    has(ids: string) {
      held = ids;
    },
    tells(ids: string) {
      held = ids;
      kept.value = known(ids);
    },
  };
}

describe('an order that collections are put in', () => {
  it('is seen before the library has it, and gone where it was refused', async () => {
    const { put, seen, tells } = library('abc');
    const keep = keeping();
    const over = put('cab', keep.promise);
    expect(seen()).toBe('cab');
    tells('abcd');
    expect(seen()).toBe('cabd');
    keep.resolve(undefined);
    expect(await over).toBe(false);
    expect(seen()).toBe('abcd');
  });

  it('stays in sight while the library’s answer is on its way', async () => {
    const { put, seen, has, tells } = library('abc');
    has('cab');
    expect(await put('cab', Promise.resolve(3))).toBe(true);
    expect(seen()).toBe('cab');
    tells('bca');
    expect(seen()).toBe('bca');
  });

  it('gives way to the order another page put them in at the same time', async () => {
    const { put, seen, tells } = library('abc');
    const keep = keeping();
    const over = put('cab', keep.promise);
    tells('bca');
    keep.resolve(3);
    await over;
    expect(seen()).toBe('bca');
  });

  it('is the last one, where two follow each other closely', async () => {
    const { put, seen, tells } = library('abc');
    const keep = keeping();
    const first = put('bac', Promise.resolve(2));
    const second = put('bca', keep.promise);
    await first;
    tells('bac');
    expect(seen()).toBe('bca');
    tells('bca');
    keep.resolve(2);
    await second;
    expect(seen()).toBe('bca');
  });
});
