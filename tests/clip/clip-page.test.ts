// The page at hand beside what the library has of it.
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ClipArchive } from '../../utils/stores/clip-archive';
import { createClipPage } from '../../utils/stores/clip-page';
import { correctStory, withoutPhotos } from '../../utils/story/correct-story';
import type { SavedStory } from '../../utils/story/saved-story';
import { aStory } from '../story/a-story';
import { fakeLibrary, savedStory } from './fake-library';

function pageBeside(saved: readonly SavedStory[], archive?: Promise<ClipArchive>) {
  const library = fakeLibrary(aStory(), saved);
  return createClipPage({
    tabId: 7,
    calls: library.calls,
    archive: archive ?? Promise.resolve(library.archive),
    cutlines: async () => ({ credit: () => ({ creator: [] }), persons: () => [], names: () => [] }),
  });
}

const headlinesShown = (page: ReturnType<typeof pageBeside>): string[] => {
  const shown: string[] = [];
  page.story.subscribe((story) => {
    if (story) shown.push(`${story.headline}, ${story.photos.length} photos`);
  });
  return shown;
};

afterEach(() => void vi.useRealTimers());

describe('a page that was corrected before', () => {
  it('is never shown, and so never saved, without the corrections', async () => {
    const corrected = correctStory(aStory(), 'headline', 'Strike over', { names: () => [] });
    const page = pageBeside([await savedStory(withoutPhotos(corrected, new Set(['p2'])))]);
    const shown = headlinesShown(page);
    await page.read();
    expect(shown).toEqual(['Strike over, 1 photos']);
  });

  it('keeps them when it is corrected again', async () => {
    const page = pageBeside([
      await savedStory(correctStory(aStory(), 'headline', 'Strike over', { names: () => [] })),
    ]);
    const corrections: Promise<void>[] = [];
    page.page.subscribe(({ state }) => {
      if (state === 'read' && corrections.length === 0)
        corrections.push(page.correct('publisher', 'The Velmar Evening'));
    });
    await page.read();
    await Promise.all(corrections);
    expect(page.story.value).toMatchObject({
      headline: 'Strike over',
      publisher: 'The Velmar Evening',
    });
  });
});

describe('a library that fails', () => {
  it('keeps no page from being shown', async () => {
    const page = pageBeside([], Promise.reject(new Error('The database is closed.')));
    await page.read();
    expect(page.story.value?.headline).toBe(aStory().headline);
  });

  it('keeps no page waiting where it does not answer at all', async () => {
    vi.useFakeTimers();
    const page = pageBeside([], new Promise(() => {}));
    const reading = page.read();
    await vi.runAllTimersAsync();
    await reading;
    expect(page.story.value?.headline).toBe(aStory().headline);
  });
});

describe('what the clip script found as the popup opened', () => {
  const pageThatFound = (found: Promise<unknown>) => {
    const library = fakeLibrary(aStory());
    const asked: object[] = [];
    const page = createClipPage({
      tabId: 7,
      found,
      calls: {
        readTab: (request) => {
          asked.push(request);
          return library.calls.readTab();
        },
      },
      archive: Promise.resolve(library.archive),
      cutlines: () => new Promise(() => {}),
    });
    return { page, asked };
  };

  it('goes to the background, and is forgotten when the page is read again', async () => {
    const { page, asked } = pageThatFound(Promise.resolve({ ok: true }));
    await page.read();
    await page.read();
    expect(asked).toEqual([{ tabId: 7, found: { ok: true } }, { tabId: 7 }]);
  });

  it('is left to the background where the script could not run', async () => {
    const { page, asked } = pageThatFound(Promise.resolve(undefined));
    await page.read();
    expect(asked).toEqual([{ tabId: 7 }]);
    expect(page.page.value.state).toBe('read');
  });
});
