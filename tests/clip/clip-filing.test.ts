// Saving the page at hand while everything else still takes its time.
import { describe, expect, it } from 'vitest';
import type { Background } from '../../utils/messages/protocol';
import { failed } from '../../utils/outcome/result';
import { createClipFiling } from '../../utils/stores/clip-filing';
import { createClipPage } from '../../utils/stores/clip-page';
import type { SavedStory } from '../../utils/story/saved-story';
import { backgroundWith } from '../messages/background-with';
import { aStory } from '../story/a-story';
import { fakeLibrary, savedStory } from './fake-library';

type Calls = (library: ReturnType<typeof fakeLibrary>) => Partial<Background>;

function popupOn(saved: readonly SavedStory[] = [], calls: Calls = () => ({})) {
  const library = fakeLibrary(aStory(), saved);
  const world = {
    tabId: 7,
    calls: backgroundWith({ ...library.calls, ...calls(library) }),
    archive: Promise.resolve(library.archive),
    cutlines: async () => ({ credit: () => ({ creator: [] }), persons: () => [], names: () => [] }),
    webStorage: { getItem: () => null, setItem: () => {} },
    now: () => new Date('2026-11-22T12:00:00Z'),
  };
  const page = createClipPage(world);
  return { ...library, page, filing: createClipFiling(page, world) };
}

const stillReading: Calls = () => ({ readTab: () => new Promise(() => {}) });

describe('a page that is still being read', () => {
  it('is handed to the background with its tags, so that the popup may be closed', async () => {
    const { asked, page, filing } = popupOn([], stillReading);
    void page.read();
    await filing.setTags(['sea']);
    await filing.save();
    expect(asked).toEqual([{ call: 'clipTab', request: { tabId: 7, tags: ['sea'] } }]);
    expect(filing.filing.value.state).toBe('saved');
    expect(filing.action.value).toMatchObject({ did: 'saved', undo: expect.any(Function) });
  });

  it('is not undone into the trash where the library had it before', async () => {
    const { page, filing } = popupOn([await savedStory(aStory())], stillReading);
    void page.read();
    await filing.save();
    expect(filing.action.value).toEqual({ did: 'saved' });
  });

  it('is said to be not saved where it cannot be clipped', async () => {
    const { page, filing } = popupOn([], () => ({
      readTab: () => new Promise(() => {}),
      clipTab: async () => failed({ kind: 'pdf' }),
    }));
    void page.read();
    await filing.save();
    expect(filing.trouble.value).toEqual({ kind: 'pdf' });
    expect(filing.filing.value.state).toBe('unsaved');
  });
});

describe('a tag', () => {
  const held = () => {
    let answer = () => {};
    const until = new Promise<void>((resolve) => {
      answer = resolve;
    });
    return { until, answer: () => answer() };
  };
  const tagsKept = (stories: ReadonlyMap<string, SavedStory>) =>
    [...stories.values()].flatMap(({ tags }) => tags);

  it('given while the story is being saved is saved with it', async () => {
    const { until, answer } = held();
    const { page, filing, stories } = popupOn([], ({ calls }) => ({
      fileStory: (request) => until.then(() => calls.fileStory(request)),
    }));
    await page.read();
    await filing.setTags(['sea']);
    const saving = filing.save();
    await filing.setTags(['port']);
    expect(filing.tags.value).toEqual(['port']);
    answer();
    await saving;
    expect(tagsKept(stories)).toEqual(['port']);
  });

  it('given before the library tells of the story goes to it all the same', async () => {
    const { page, filing, stories } = popupOn([], stillReading);
    void page.read();
    await filing.save();
    await filing.setTags(['sea']);
    await filing.setTags(['sea', 'port']);
    expect(tagsKept(stories)).toEqual(['sea', 'port']);
  });
});

describe('a story taken back', () => {
  it('is taken from the button of its tab too', async () => {
    const { asked, page, filing } = popupOn();
    await page.read();
    await filing.save();
    await filing.action.value?.undo?.();
    expect(asked[1]).toMatchObject({ call: 'trashStories', request: { tabId: 7 } });
  });
});

describe('a correction', () => {
  it('made just before saving is saved', async () => {
    const { page, filing, stories } = popupOn();
    await page.read();
    void page.correct('headline', 'Strike over');
    await filing.save();
    expect([...stories.values()].map(({ headline }) => headline)).toEqual(['Strike over']);
  });
});

describe('a collection', () => {
  it('chosen before saving has the story as soon as it is saved', async () => {
    const { page, filing, inCollection, stories } = popupOn();
    await page.read();
    await filing.collect({ name: 'Harbour' });
    expect(inCollection('Harbour')).toEqual([]);
    await filing.save();
    expect(inCollection('Harbour')).toEqual([...stories.keys()]);
    expect(filing.holder.value).toBe('Harbour');
  });

  it('is not begun twice, whatever the case of its name', async () => {
    const { page, filing, calls, inCollection, asked } = popupOn();
    await calls.keepCollection({ name: 'Harbour' });
    await page.read();
    await filing.collect({ name: 'HARBOUR' });
    await filing.save();
    expect(inCollection('Harbour')).toHaveLength(1);
    expect(asked.filter(({ call }) => call === 'keepCollection')).toHaveLength(1);
  });

  it('chosen in place of another takes the story over', async () => {
    const { page, filing, inCollection } = popupOn();
    await page.read();
    await filing.save();
    await filing.collect({ name: 'Harbour' });
    await filing.collect({ name: 'Strikes' });
    expect([inCollection('Harbour').length, inCollection('Strikes').length]).toEqual([0, 1]);
    await filing.collect(undefined);
    expect(inCollection('Strikes')).toEqual([]);
    expect(filing.holder.value).toBeUndefined();
  });

  it('chosen last has the story alone, however quickly it is chosen', async () => {
    const { page, filing, inCollection } = popupOn();
    await page.read();
    await filing.save();
    const names = ['Harbour', 'Strikes', 'Ferries'];
    await Promise.all(names.map((name) => filing.collect({ name })));
    expect(names.map((name) => inCollection(name).length)).toEqual([0, 0, 1]);
  });

  it('that could not take the story is not said to hold it', async () => {
    const { page, filing } = popupOn([], () => ({
      collectStories: async () => failed({ kind: 'disk-full' }),
    }));
    await page.read();
    await filing.collect({ name: 'Harbour' });
    await filing.save();
    expect(filing.filing.value.state).toBe('saved');
    expect(filing.holder.value).toBeUndefined();
    expect(filing.trouble.value).toEqual({ kind: 'disk-full' });
  });
});
