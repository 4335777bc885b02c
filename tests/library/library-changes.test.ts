import { describe, expect, it, vi } from 'vitest';
import { done, failed } from '../../utils/outcome/result';
import { createChangesStore, type LibraryCalls } from '../../utils/stores/library-changes';

function fakeCalls() {
  return {
    changeTags: vi.fn<LibraryCalls['changeTags']>(async ({ ids }) => done(ids.length)),
    trashStories: vi.fn<LibraryCalls['trashStories']>(async ({ ids }) => done(ids.length)),
    restoreStories: vi.fn<LibraryCalls['restoreStories']>(async ({ ids }) => done(ids.length)),
    importStories: vi.fn<LibraryCalls['importStories']>(async () =>
      done({ added: 0, updated: 0, unchanged: 0 }),
    ),
  };
}

const takeBack = async (changes: ReturnType<typeof createChangesStore>) => {
  const notice = changes.notice.value;
  if (notice && notice.did !== 'failed') await notice.undo();
};

describe('changes to stories', () => {
  it('take a tag back only from the stories it was new to', async () => {
    const calls = fakeCalls();
    const changes = createChangesStore(calls);
    await changes.addTags(
      [
        { id: 'a', tags: ['Islands'] },
        { id: 'b', tags: [] },
        { id: 'c', tags: ['Íslands'] },
      ],
      ['islands'],
    );
    expect(changes.notice.value).toMatchObject({ did: 'tagged', count: 1 });
    await takeBack(changes);
    expect(calls.changeTags).toHaveBeenLastCalledWith({ ids: ['b'], add: [], remove: ['islands'] });
  });

  it('give several tags at once, and take back of each what was new', async () => {
    const calls = fakeCalls();
    const changes = createChangesStore(calls);
    await changes.addTags(
      [
        { id: 'a', tags: ['sea'] },
        { id: 'b', tags: [] },
        { id: 'c', tags: [] },
        { id: 'd', tags: ['sea', 'port'] },
      ],
      ['sea', 'port'],
    );
    expect(calls.changeTags.mock.calls).toEqual([
      [{ ids: ['a', 'b', 'c'], add: ['sea', 'port'], remove: [] }],
    ]);
    expect(changes.notice.value).toMatchObject({ did: 'tagged', tags: ['sea', 'port'], count: 3 });
    await takeBack(changes);
    expect(calls.changeTags.mock.calls.slice(1)).toEqual([
      [{ ids: ['a'], add: [], remove: ['port'] }],
      [{ ids: ['b', 'c'], add: [], remove: ['sea', 'port'] }],
    ]);
  });

  it('restore what was thrown away, and the word about it goes', async () => {
    const calls = fakeCalls();
    const changes = createChangesStore(calls);
    await changes.trash(['a', 'b']);
    expect(changes.notice.value).toMatchObject({ did: 'trashed', count: 2 });
    await takeBack(changes);
    expect(calls.restoreStories).toHaveBeenCalledWith({ ids: ['a', 'b'] });
    expect(changes.notice.value).toBeUndefined();
  });

  it('say so when the disk is full', async () => {
    const calls = fakeCalls();
    calls.trashStories.mockResolvedValue(failed({ kind: 'disk-full' }));
    const changes = createChangesStore(calls);
    await changes.trash(['a']);
    expect(changes.notice.value).toEqual({ did: 'failed', trouble: { kind: 'disk-full' } });
  });

  it('say so when the background does not answer', async () => {
    const calls = fakeCalls();
    calls.trashStories.mockRejectedValue(new Error('Could not establish connection.'));
    const changes = createChangesStore(calls);
    await changes.trash(['a']);
    expect(changes.notice.value).toEqual({ did: 'failed', trouble: { kind: 'no-answer' } });
  });
});
