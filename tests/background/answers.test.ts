import { describe, expect, it } from 'vitest';
import { done, failed, type Result } from '../../utils/outcome/result';
import type { FilingTrouble } from '../../utils/story/filing-trouble';
import { testArchive } from '../archive/test-archive';
import { answersOver } from './answers-over';

/** A world whose library gives `outcome` to everything, and what its buttons were told to show. */
function worldWhere(outcome: Result<number, FilingTrouble> = done(1)) {
  const shown: [number, string][] = [];
  const archive = { ...testArchive(), trash: async () => outcome, restore: async () => outcome };
  const answers = answersOver(archive, new Date('2026-11-22T12:00:00Z'), {
    show: async (tabId, state) => void shown.push([tabId, state]),
  });
  return { answers, shown };
}

describe('the button of a tab', () => {
  it('no longer says saved when its story goes to the trash, and does when it comes back', async () => {
    const { answers, shown } = worldWhere();
    await answers.trashStories({ ids: ['a'], tabId: 7 });
    await answers.restoreStories({ ids: ['a'], tabId: 7 });
    expect(shown).toEqual([
      [7, 'plain'],
      [7, 'saved'],
    ]);
  });

  it('stays as it was where the library refused', async () => {
    const { answers, shown } = worldWhere(failed({ kind: 'disk-full' }));
    expect(await answers.trashStories({ ids: ['a'], tabId: 7 })).toMatchObject({ ok: false });
    expect(shown).toEqual([]);
  });

  it('is nobody’s where the library asks', async () => {
    const { answers, shown } = worldWhere();
    expect(await answers.trashStories({ ids: ['a'] })).toEqual(done(1));
    expect(shown).toEqual([]);
  });
});
