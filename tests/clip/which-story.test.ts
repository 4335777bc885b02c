// A page of another host that calls itself the story the library has.
import { describe, expect, it, vi } from 'vitest';
import { createClipFiling } from '../../utils/stores/clip-filing';
import { createClipPage } from '../../utils/stores/clip-page';
import type { SavedStory } from '../../utils/story/saved-story';
import { backgroundWith } from '../messages/background-with';
import { aStory } from '../story/a-story';
import { fakeLibrary, savedStory } from './fake-library';

const PAPER = 'https://morning.example/harbour';
const MOBILE = 'https://m.morning.example/harbour';
const onPaper = () => aStory({ url: PAPER, retrievedUrl: PAPER });
const onMobile = () => aStory({ url: PAPER, retrievedUrl: MOBILE, headline: 'Strike over' });

async function popupOn(page = onMobile(), saved: readonly SavedStory[] = []) {
  const held = saved.length > 0 ? saved : [await savedStory(onPaper(), { tags: ['sea'] })];
  const library = fakeLibrary(page, held);
  const world = {
    tabId: 7,
    calls: backgroundWith(library.calls),
    archive: Promise.resolve(library.archive),
    cutlines: async () => ({ credit: () => ({ creator: [] }), persons: () => [], names: () => [] }),
    webStorage: { getItem: () => null, setItem: () => {} },
    now: () => new Date('2026-11-22T12:00:00Z'),
  };
  const clip = createClipPage(world);
  const filing = createClipFiling(clip, world);
  await clip.read();
  await vi.waitFor(() => expect(filing.filing.value).toMatchObject({ changed: true }));
  return { ...library, filing };
}

describe('a page of another host than its story came from', () => {
  it('is asked about', async () => {
    const { filing } = await popupOn();
    expect(filing.filing.value).toMatchObject({ state: 'saved', elsewhere: 'morning.example' });
  });

  it('is saved beside it, without its tags, where nobody says that they are the same', async () => {
    const { filing, stories } = await popupOn();
    await filing.save();
    expect([...stories.values()]).toMatchObject([
      { url: PAPER, tags: ['sea'], headline: onPaper().headline },
      { url: MOBILE, tags: [], headline: 'Strike over', sameAs: PAPER },
    ]);
    expect(filing.filing.value).toMatchObject({ state: 'saved', changed: false });
    expect(filing.action.value).toMatchObject({ did: 'saved', undo: expect.any(Function) });
  });

  it('is a new version where the reader says so', async () => {
    const { asked, filing } = await popupOn();
    await filing.save({ sameStory: true });
    expect(asked).toMatchObject([{ call: 'fileStory', request: { sameStory: true } }]);
  });

  it('is not asked about again once it is a story of its own', async () => {
    const own = aStory({ url: MOBILE, retrievedUrl: MOBILE });
    const { filing } = await popupOn(onMobile(), [
      await savedStory(onPaper()),
      await savedStory(own, { tags: ['own'] }),
    ]);
    expect(filing.filing.value).not.toHaveProperty('elsewhere');
    expect(filing.tags.value).toEqual(['own']);
  });
});

it('a page of the host its story came from is never asked about', async () => {
  const { filing } = await popupOn(
    aStory({ url: PAPER, retrievedUrl: `${PAPER}?ref=1`, headline: 'Strike over' }),
  );
  expect(filing.filing.value).not.toHaveProperty('elsewhere');
});
