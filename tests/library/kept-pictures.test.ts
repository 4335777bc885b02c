// Having pictures kept, as the pages ask for it.
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { done } from '../../utils/outcome/result';
import { takePending } from '../../utils/pictures/pending-wish';
import { createClipPictures } from '../../utils/stores/clip-pictures';
import { createPicturesStore } from '../../utils/stores/kept-pictures';
import { aStory, minute } from '../archive/a-story';
import { given, testArchive } from '../archive/test-archive';
import { bareWeb } from '../pictures/bare-web';

/** A library, and a reader who answers the browser's question in one way; `said` is what was asked, in its order. */
function setUp(answer: () => Promise<boolean>) {
  const archive = testArchive();
  const said: string[] = [];
  const calls = {
    keepPictures: ({ target }: { target: Parameters<typeof archive.wantPictures>[0] }) => {
      said.push('keep');
      return archive.wantPictures(target, minute(2));
    },
    stopPictures: ({ ids }: { ids?: string[] }) => {
      said.push('stop');
      return archive.unwantPictures(ids);
    },
  };
  const permission = {
    has: answer,
    ask: (hosts: readonly string[]) => {
      said.push(`ask ${hosts.join(' ')}`);
      return answer();
    },
    follow: () => undefined,
  };
  return { archive, said, world: { calls, permission, read: async () => undefined } };
}

const yes = async () => true;
const no = async () => false;

async function withStory(answer: () => Promise<boolean>) {
  const house = setUp(answer);
  const { id } = given(await house.archive.file(aStory(), [], minute(1)));
  const shown = signal<readonly string[]>([id]);
  const store = createPicturesStore(house.archive, house.world, shown);
  return { ...house, id, shown, store, story: { id, photos: aStory().photos } };
}

describe('keeping the pictures of a story', () => {
  it('asks for the hosts of its pictures and for no other', async () => {
    const { said, store, story } = await withStory(yes);
    expect(await store.keepOf(story)).toEqual(done(1));
    expect(said).toEqual(['ask *://gazette.example/*', 'keep']);
  });

  it('is followed by who shows the story', async () => {
    const { store, story } = await withStory(yes);
    await store.keepOf(story);
    const [photo] = story.photos;
    await expect.poll(() => store.rowOf(story.id, photo?.contentUrl)?.state).toBe('wanted');
    await expect.poll(() => store.counts.value.wanted).toBe(1);
    await store.stop([story.id]);
    await expect.poll(() => store.rowOf(story.id, photo?.contentUrl)).toBeUndefined();
  });

  it.each([
    ['refused', no],
    ['not even to be asked', () => Promise.reject(new Error('no press'))],
  ])('wants nothing where it is %s', async (_what, answer) => {
    const { archive, store, story } = await withStory(answer);
    expect(await store.keepOf(story)).toEqual(done('refused'));
    expect(await archive.pictureCounts()).toMatchObject({ wanted: 0 });
    expect(await store.mayAsk()).toBe(false);
  });
});

describe('keeping the pictures of many stories', () => {
  it('asks for every host', async () => {
    const { said, store, id } = await withStory(yes);
    await store.keepAll({ ids: [id] });
    expect(said).toEqual(['ask *://*/*', 'keep']);
  });
});

describe('pictures that wait for leave', () => {
  it('are those of hosts that may not be asked, and no others', async () => {
    const hosts = ['*://gazette.example/*'];
    const { archive, world, store, story, shown } = await withStory(yes);
    await store.keepOf(story);
    const asking = (allowed: readonly string[]) =>
      createPicturesStore(
        archive,
        {
          ...world,
          permission: {
            ...world.permission,
            has: async (asked) => asked.every((host) => allowed.includes(host)),
          },
        },
        shown,
      );
    expect(await asking(hosts).mayAsk()).toBe(false);
    expect(await asking(hosts).waitsForLeave()).toBe(false);
    expect(await asking([]).waitsForLeave()).toBe(true);
  });
});

/** What waits for the browser's answer. */
function waitingRoom() {
  const held = new Map<string, unknown>();
  return {
    held,
    get: async (key: string) => Object.fromEntries(held.has(key) ? [[key, held.get(key)]] : []),
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) held.set(key, value);
    },
    remove: async (key: string) => void held.delete(key),
  };
}

describe('keeping pictures from the popup', () => {
  it('wants nothing before the browser’s question is answered, which may close the popup', async () => {
    const { said, world, story, archive } = await withStory(() => new Promise(() => {}));
    const pending = waitingRoom();
    void createClipPictures({ web: bareWeb, ...world, pending }).keep(story);
    await expect.poll(() => pending.held.size).toBe(1);
    expect(said).toEqual(['ask *://gazette.example/*']);
    expect(await archive.pictureCounts()).toMatchObject({ wanted: 0 });
    expect(await takePending(pending, no)).toBeUndefined();
    expect(await takePending(pending, yes)).toEqual({
      ids: [story.id],
      hosts: ['*://gazette.example/*'],
    });
    expect(await takePending(pending, yes)).toBeUndefined();
  });

  it('wants them where the answer is yes, and nothing is left waiting', async () => {
    const { world, story, archive } = await withStory(yes);
    const pending = waitingRoom();
    const pictures = createClipPictures({ web: bareWeb, ...world, pending });
    await pictures.keep(story);
    expect(pictures.answer.value).toEqual(done(1));
    expect(await archive.pictureCounts()).toMatchObject({ wanted: 1 });
    expect(pending.held.size).toBe(0);
  });

  it('leaves an earlier wish for the story where the answer is no', async () => {
    const { said, world, story, archive } = await withStory(no);
    given(await archive.wantPictures({ ids: [story.id] }, minute(2)));
    const pending = waitingRoom();
    const pictures = createClipPictures({ web: bareWeb, ...world, pending });
    await pictures.keep(story);
    expect(said).toEqual(['ask *://gazette.example/*']);
    expect(pictures.answer.value).toEqual(done('refused'));
    expect(await archive.pictureCounts()).toMatchObject({ wanted: 1 });
    expect(pending.held.size).toBe(0);
  });
});
