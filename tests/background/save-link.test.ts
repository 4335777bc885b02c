import { describe, expect, it } from 'vitest';
import { type LinkWorld, saveLink } from '../../entrypoints/background/save-link';
import { done, failed } from '../../utils/outcome/result';
import type { Story } from '../../utils/story/story';
import type { StoryRow } from '../../utils/story/story-row';
import { inventedRow } from '../story/invented-row';

const URL = 'https://gazette.example/tides?utm_source=post#top';
const words = async () => 'Tides  rise\nagain';

/** A library with one row or none; `filed` and `log` are what was done to it. */
function libraryWith(row?: StoryRow, linkWords: LinkWorld['linkWords'] = words) {
  const filed: Story[] = [];
  const log: string[] = [];
  const world: LinkWorld = {
    linkWords,
    now: () => new Date('2026-11-30T08:00:00Z'),
    archive: {
      rowByUrl: async (url) => {
        log.push(`asked for ${url}`);
        return row;
      },
      file: async (story) => {
        filed.push(story);
        return done({ id: 'new', outcome: 'new' });
      },
      restore: async (ids) => {
        log.push(`restored ${ids.join()}`);
        return done(ids.length);
      },
    },
  };
  return { world, filed, log };
}

describe('saving a link', () => {
  it('keeps its address without what only tracks, and its words as the headline', async () => {
    const { world, filed } = libraryWith();
    expect(await saveLink(world, 7, URL)).toEqual(done({ id: 'new', outcome: 'new' }));
    expect(filed[0]).toMatchObject({
      url: 'https://gazette.example/tides',
      retrievedUrl: URL,
      headline: 'Tides rise again',
      body: [],
      flags: ['link-only'],
    });
  });

  it('has the address for a headline where the page does not say what it is called', async () => {
    const { world, filed } = libraryWith(undefined, async () => {
      throw new Error('No script may run here.');
    });
    await saveLink(world, 7, URL);
    expect(filed[0]?.headline).toBe(URL);
  });

  it('never replaces the text of a story that is there already', async () => {
    const { world, filed, log } = libraryWith(inventedRow({ id: 'held' }));
    expect(await saveLink(world, 7, URL)).toEqual(done({ id: 'held', outcome: 'unchanged' }));
    expect(filed).toEqual([]);
    expect(log).toEqual(['asked for https://gazette.example/tides']);
  });

  it('takes a story out of the trash, as it was', async () => {
    const trashed = inventedRow({ id: 'held', trashedAt: '2026-11-29T08:00:00Z' });
    const { world, filed, log } = libraryWith(trashed);
    expect(await saveLink(world, 7, URL)).toMatchObject({ ok: true, value: { id: 'held' } });
    expect(filed).toEqual([]);
    expect(log.at(-1)).toBe('restored held');
  });

  it('says why it could not be kept', async () => {
    const { world } = libraryWith();
    world.archive.file = async () => failed({ kind: 'disk-full', detail: '' });
    expect(await saveLink(world, 7, URL)).toMatchObject({ trouble: { kind: 'disk-full' } });
  });
});
