import { describe, expect, it, vi } from 'vitest';
import { createChangesStore } from '../../utils/stores/library-changes';
import { createSavedStore } from '../../utils/stores/library-saved';
import { given, testArchive } from '../archive/test-archive';
import { answersOver } from '../background/answers-over';

const NOW = new Date('2026-11-22T12:00:00Z');

/** A library with two collections, and a page in which an earlier version kept them the other way round. */
async function opened(spoil: (calls: { orderCollections: unknown }) => void = () => {}) {
  const archive = testArchive();
  const [first, second] = [
    given(await archive.keepCollection({ name: 'Dossier' }, NOW)),
    given(await archive.keepCollection({ name: 'Evening' }, NOW)),
  ];
  const calls = answersOver(archive, NOW);
  spoil(calls);
  const changes = createChangesStore(calls);
  const dropOrder = vi.fn();
  const earlier = { keptOrder: () => [second, first], dropOrder };
  const saved = createSavedStore(archive, calls, changes, earlier);
  const names = async () => (await archive.collections()).map(({ name }) => name);
  return { changes, dropOrder, saved, names, first, second };
}

describe('the order of collections that an earlier version kept in the page', () => {
  it('is the library’s from then on', async () => {
    const { dropOrder, names } = await opened();
    await expect.poll(names).toEqual(['Evening', 'Dossier']);
    await expect.poll(() => dropOrder.mock.calls.length).toBe(1);
  });

  it('stays in the page where the library could not keep it, until it keeps another', async () => {
    const { changes, dropOrder, saved, first, second, names } = await opened((calls) => {
      const { orderCollections } = calls;
      calls.orderCollections = () => {
        calls.orderCollections = orderCollections;
        return Promise.reject(new Error('no background'));
      };
    });
    await expect.poll(() => changes.notice.value).toMatchObject({ did: 'failed' });
    expect(dropOrder).not.toHaveBeenCalled();
    expect(await saved.orderCollections([first, second])).toBe(true);
    expect([await names(), dropOrder.mock.calls.length]).toEqual([['Dossier', 'Evening'], 1]);
  });
});
