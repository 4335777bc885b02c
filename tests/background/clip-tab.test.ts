import { describe, expect, it, vi } from 'vitest';
import {
  type ClipWorld,
  clipTab,
  fileClip,
  previewTab,
} from '../../entrypoints/background/clip-tab';
import { done, failed } from '../../utils/outcome/result';
import { correctStory, withoutPhotos } from '../../utils/story/correct-story';
import type { FilingTrouble } from '../../utils/story/filing-trouble';
import type { SavedStory } from '../../utils/story/saved-story';
import type { Story } from '../../utils/story/story';
import type { StoryRow } from '../../utils/story/story-row';
import { savedStory } from '../clip/fake-library';
import { inventedRow } from '../story/invented-row';
import { inventedStory } from '../story/invented-story';

interface WorldParts extends Partial<ClipWorld> {
  refusal?: FilingTrouble;
  row?: StoryRow;
  saved?: () => Promise<SavedStory>;
}

/** A world that writes down, in order, what was done on it. */
function worldWith(parts: WorldParts = {}) {
  const log: string[] = [];
  const filed: Story[] = [];
  const world: ClipWorld = {
    readTab: async () => done(inventedStory()),
    archive: {
      rowByUrl: async () => parts.row,
      hosts: async () => [],
      story: async () => parts.saved?.(),
      file: async (story, tags) => {
        filed.push(story);
        log.push(`filed ${story.headline} ${tags.join('+')}`.trim());
        return parts.refusal ? failed(parts.refusal) : done({ id: 'a', outcome: 'new' });
      },
    },
    show: async (_tab, state, trouble) => {
      log.push(trouble ? `${state} ${trouble.kind}` : state);
    },
    now: () => new Date('2026-03-04T10:00:00Z'),
    ...parts,
  };
  return { world, log, filed };
}

describe('clipping a story', () => {
  it('says saved only after the story was filed', async () => {
    const { world, log } = worldWith();
    expect(await clipTab(world, 1)).toEqual(done({ id: 'a', outcome: 'new' }));
    expect(log).toEqual(['working', 'filed Ferry runs again after the ice', 'saved']);
  });

  it('says why where the page cannot be clipped, and files nothing', async () => {
    const { world, log } = worldWith({ readTab: async () => failed({ kind: 'pdf' }) });
    expect(await clipTab(world, 1)).toMatchObject({ ok: false });
    expect(log).toEqual(['working', 'barred pdf']);
  });

  it('never says saved where the library refused', async () => {
    const { world, log } = worldWith({ refusal: { kind: 'disk-full' } });
    expect(await clipTab(world, 1)).toMatchObject({ ok: false, trouble: { kind: 'disk-full' } });
    expect(log).not.toContain('saved');
    expect(log.at(-1)).toBe('barred disk-full');
  });

  it('saves nothing when the popup only looks', async () => {
    const { world, log } = worldWith();
    expect(await previewTab(world, 1)).toMatchObject({ ok: true });
    await vi.waitFor(() => expect(log).toEqual(['plain']));
  });

  it('hands over what it looked at before the library has answered', async () => {
    const { world, log } = worldWith();
    world.archive.rowByUrl = () => new Promise(() => {});
    expect(await previewTab(world, 1)).toMatchObject({ ok: true });
    expect(log).toEqual([]);
  });

  it('looks at what the clip script has brought back, and runs it no second time', async () => {
    const { world } = worldWith({
      readTab: async (_, found) => failed({ kind: 'unreadable', detail: String(found) }),
    });
    expect(await previewTab(world, 1, 'what was found')).toMatchObject({
      trouble: { detail: 'what was found' },
    });
  });

  it('shows on the button that a page was saved before', async () => {
    const { world, log } = worldWith({ row: inventedRow() });
    await previewTab(world, 1);
    await vi.waitFor(() => expect(log).toEqual(['saved']));
  });

  it('does not call a story saved that lies in the trash', async () => {
    const { world, log } = worldWith({ row: inventedRow({ trashedAt: '2026-03-05T10:00:00Z' }) });
    await previewTab(world, 1);
    await vi.waitFor(() => expect(log).toEqual(['plain']));
  });

  it('keeps what the reader had put right before, from the menu too', async () => {
    const named = correctStory(inventedStory(), 'headline', 'Ferry leaves at dawn', {
      names: () => [],
    });
    const saved = await savedStory(withoutPhotos(named, new Set(['p1'])));
    const { world, filed } = worldWith({ row: inventedRow(), saved: async () => saved });
    await clipTab(world, 1);
    expect(filed[0]).toMatchObject({ headline: 'Ferry leaves at dawn', photos: [] });
  });

  it('files the page as it was read where the saved story cannot be looked up', async () => {
    const saved = () => Promise.reject(new Error('The database is closed.'));
    const { world, log } = worldWith({ row: inventedRow(), saved });
    await clipTab(world, 1);
    expect(log).toEqual(['working', 'filed Ferry runs again after the ice', 'saved']);
  });

  it('files a story it reads itself with the tags that were asked for', async () => {
    const { world, log } = worldWith();
    await clipTab(world, 1, ['ice']);
    expect(log).toContain('filed Ferry runs again after the ice ice');
  });

  it('files what the reader corrected and tagged', async () => {
    const { world, log } = worldWith();
    await fileClip(world, inventedStory({ headline: 'Corrected' }), ['ice', 'ferries'], {
      tabId: 1,
    });
    expect(log).toEqual(['filed Corrected ice+ferries', 'saved']);
  });
});
