import { describe, expect, it, vi } from 'vitest';
import { statusOf } from '../../components/library/notice-status';
import type { Background } from '../../utils/messages/protocol';
import { done, failed } from '../../utils/outcome/result';
import { createChangesStore } from '../../utils/stores/library-changes';

function fakeCalls(count = 1) {
  return {
    changeStories: vi.fn<Background['changeStories']>(async () =>
      done({ count, ...(count > 0 && { undo: 'u1' }) }),
    ),
    undoChange: vi.fn<Background['undoChange']>(async () => done(count)),
    noteStory: vi.fn<Background['noteStory']>(async () => done(count)),
    purgeTrash: vi.fn<Background['purgeTrash']>(async () => done(count)),
  };
}
const wordsAfter = (changes: ReturnType<typeof createChangesStore>) =>
  statusOf(changes.notice.value)?.text;
const everything = { filter: { text: 'ice', tags: [] } };

describe('changes to stories', () => {
  it('of everything filtered are one call, told with their number and taken back by their name', async () => {
    const calls = fakeCalls(1204);
    const changes = createChangesStore(calls);
    await changes.change(everything, { starred: true });
    expect(calls.changeStories).toHaveBeenCalledExactlyOnceWith({
      target: everything,
      change: { starred: true },
    });
    expect(wordsAfter(changes)).toBe('1,204 stories starred.');
    const notice = changes.notice.value;
    if (notice && 'undo' in notice) await notice.undo?.();
    expect(calls.undoChange).toHaveBeenCalledWith({ undo: 'u1' });
    expect(changes.notice.value).toBeUndefined();
  });

  it.each([
    [{ addTags: ['sea', 'port'] }, 'Tagged “sea, port”.'],
    [{ removeTags: ['sea'] }, 'Tag “sea” taken away.'],
    [{ trashed: true }, 'Story moved to the trash.'],
    [{ readingState: 'unread' as const }, 'Marked as unread.'],
    [{ archived: false }, 'Taken out of the archive.'],
  ])('say what was done: %j', async (change, words) => {
    const changes = createChangesStore(fakeCalls());
    await changes.change({ ids: ['a'] }, change);
    expect(wordsAfter(changes)).toBe(words);
  });

  it('that change nothing say nothing', async () => {
    const changes = createChangesStore(fakeCalls(0));
    await changes.change({ ids: ['a'] }, { addTags: ['sea'] });
    expect(changes.notice.value).toBeUndefined();
  });

  it('of an earlier session are taken back by the same key, one by one', async () => {
    const calls = fakeCalls(3);
    const changes = createChangesStore(calls);
    await changes.takeBack();
    expect(calls.undoChange).toHaveBeenCalledWith({ undo: 'last' });
    expect(wordsAfter(changes)).toBe('Last change taken back, of 3 stories.');
    calls.undoChange.mockResolvedValue(done(0));
    await changes.takeBack();
    expect(wordsAfter(changes)).toBe('There is nothing left to take back.');
  });

  it('of an earlier session are left alone while something without a way back is told', async () => {
    const calls = fakeCalls();
    const changes = createChangesStore(calls);
    await changes.purge();
    await changes.takeBack();
    expect(calls.undoChange).not.toHaveBeenCalled();
    changes.dismiss();
    await changes.takeBack();
    expect(calls.undoChange).toHaveBeenCalledOnce();
  });

  it('that fail are told with what to do, and nothing to take back', async () => {
    const calls = fakeCalls();
    calls.changeStories.mockResolvedValue(failed({ kind: 'disk-full' }));
    const changes = createChangesStore(calls);
    await changes.change({ ids: ['a'] }, { starred: true });
    expect(statusOf(changes.notice.value)).toEqual({
      text: expect.stringContaining('disk is full'),
    });
  });

  it('are told as failed when no background answers', async () => {
    const calls = fakeCalls();
    calls.noteStory.mockRejectedValue(new Error('no receiver'));
    const changes = createChangesStore(calls);
    expect(await changes.note('a', 'Ask the harbour master.')).toBe(false);
    expect(changes.notice.value).toMatchObject({ trouble: { kind: 'no-answer' } });
  });
});
