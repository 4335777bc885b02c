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
    await changes.addTag(
      [
        { id: 'a', tags: ['Islands'] },
        { id: 'b', tags: [] },
        { id: 'c', tags: ['Íslands'] },
      ],
      'islands',
    );
    expect(changes.notice.value).toMatchObject({ did: 'tagged', count: 1 });
    await takeBack(changes);
    expect(calls.changeTags).toHaveBeenLastCalledWith({ ids: ['b'], add: [], remove: ['islands'] });
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
