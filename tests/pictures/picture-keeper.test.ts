import { describe, expect, it } from 'vitest';
import { PictureKeeper } from '../../utils/pictures/picture-keeper';
import { sha256Hex } from '../../utils/text/sha256';
import { aStory, minute, storyNumber } from '../archive/a-story';
import { given, memory, testArchive } from '../archive/test-archive';
import { MemoryPictures, noLock } from './memory-pictures';
import { jpegBytes, NO_PICTURES, pngBytes } from './picture-bytes';

const ADDRESS = 'https://gazette.example/petrel.jpg';
const [photo] = aStory().photos;
if (!photo) throw new Error('The story has no photo.');
const withPhotos = (n: number, ...addresses: string[]) =>
  storyNumber(n, {
    photos: addresses.map((contentUrl, at) => ({ ...photo, id: `p${at + 1}`, contentUrl })),
  });

type Answers = Record<string, () => Response | Promise<Response>>;

/** A library, a web and a keeper between them; `web` may change under the keeper. */
function setUp(idb = memory(), store = new MemoryPictures()) {
  const archive = testArchive(idb);
  const state = {
    allowed: true,
    online: true,
    asked: [] as string[],
    troubles: [] as unknown[],
    unneeded: 0,
  };
  const web: Answers = {};
  const keeper = new PictureKeeper({
    desk: archive,
    store,
    lock: noLock,
    fetch: async (address, how) => {
      state.asked.push(String(address));
      how?.signal?.throwIfAborted();
      const answer = web[String(address)] ?? (() => new Response(jpegBytes(1200, 800)));
      return answer();
    },
    allowed: async () => state.allowed,
    online: () => state.online,
    now: () => minute(30),
    busy: () => undefined,
    report: (error) => state.troubles.push(error),
    unneeded: () => {
      state.unneeded += 1;
    },
  });
  const work = async () => {
    keeper.wake();
    await keeper.settled();
  };
  return { archive, store, web, state, keeper, work, idb };
}

async function wanted(house: ReturnType<typeof setUp>, ...stories: ReturnType<typeof aStory>[]) {
  const ids: string[] = [];
  for (const story of stories) ids.push(given(await house.archive.file(story, [], minute(1))).id);
  given(await house.archive.wantPictures({ ids }, minute(2)));
  return ids;
}

describe('pictures that are wanted', () => {
  it('are fetched, stored under their hash, and kept with their size', async () => {
    const house = setUp();
    const ids = await wanted(house, aStory());
    await house.work();
    const sha256 = await sha256Hex(jpegBytes(1200, 800));
    const bytes = jpegBytes(1200, 800).length;
    const facts = { type: 'image/jpeg', width: 1200, height: 800 };
    expect(await house.archive.pictures(ids)).toMatchObject([
      { state: 'kept', sha256, bytes, ...facts },
    ]);
    expect([...house.store.files.keys()]).toEqual([sha256]);
  });

  it('of the same bytes lie in the store once, whatever prints them', async () => {
    const house = setUp();
    await wanted(
      house,
      withPhotos(1, ADDRESS, 'https://agency.example/1.jpg'),
      withPhotos(2, ADDRESS),
    );
    await house.work();
    expect(await house.archive.pictureCounts()).toEqual({ wanted: 0, kept: 3, failed: 0 });
    expect(house.store.files.size).toBe(1);
  });

  it('come from another address of the same picture where the first has none', async () => {
    const house = setUp();
    house.web[ADDRESS] = () => new Response('', { status: 404 });
    const other = 'https://gazette.example/small.jpg';
    house.web[other] = () => new Response(pngBytes(300, 200));
    const ids = await wanted(house, aStory({ photos: [{ ...photo, alternateUrls: [other] }] }));
    await house.work();
    expect(await house.archive.pictures(ids)).toMatchObject([{ address: ADDRESS, width: 300 }]);
  });

  it('that are none are named, and the others are kept all the same', async () => {
    const house = setUp();
    house.web[ADDRESS] = () => new Response(NO_PICTURES['an HTML page']);
    const ids = await wanted(house, withPhotos(1, ADDRESS, 'https://agency.example/1.jpg'));
    await house.work();
    expect(await house.archive.pictures(ids)).toMatchObject([
      { address: 'https://agency.example/1.jpg', state: 'kept' },
      { address: ADDRESS, state: 'failed', reason: 'not-a-picture' },
    ]);
  });

  it('are fetched no more than two at a time', async () => {
    const house = setUp();
    let [now, most] = [0, 0];
    const addresses = Array.from({ length: 9 }, (_, n) => `https://agency.example/${n}.jpg`);
    for (const [n, address] of addresses.entries())
      house.web[address] = async () => {
        now += 1;
        most = Math.max(most, now);
        await new Promise((resolve) => setTimeout(resolve, 1));
        now -= 1;
        return new Response(pngBytes(n + 1, 1));
      };
    await wanted(house, withPhotos(1, ...addresses));
    await house.work();
    expect(most).toBe(2);
    expect(house.store.files.size).toBe(9);
  });
});

describe('without the permission', () => {
  it('nothing is asked for and the wish stands, until there is one', async () => {
    const house = setUp();
    house.state.allowed = false;
    await wanted(
      house,
      aStory(),
      withPhotos(2, ...Array.from({ length: 20 }, (_, n) => `https://agency.example/${n}.jpg`)),
    );
    await house.work();
    expect(house.state.asked).toEqual([]);
    expect(await house.archive.pictureCounts()).toMatchObject({ wanted: 21 });
    house.state.allowed = true;
    await house.work();
    expect(await house.archive.pictureCounts()).toMatchObject({ wanted: 0, kept: 21 });
  });

  it('for one host the pictures of others are kept all the same', async () => {
    const house = setUp();
    const keeper = new PictureKeeper({
      ...house.keeper.world,
      allowed: async (address) => new URL(address).host === 'agency.example',
    });
    const barred = Array.from({ length: 20 }, (_, n) => `https://gazette.example/${n}.jpg`);
    await wanted(house, withPhotos(1, ...barred, 'https://agency.example/last.jpg'));
    keeper.wake();
    await keeper.settled();
    expect(await house.archive.pictureCounts()).toEqual({ wanted: 20, kept: 1, failed: 0 });
  });
});

describe('many pictures of few hosts that may not be asked', () => {
  const barred = Array.from({ length: 300 }, (_, n) => `https://gazette.example/${n}.jpg`);

  it('are looked up once, and the browser is asked once for each host', async () => {
    const house = setUp();
    const hosts: string[] = [];
    let looked = 0;
    const keeper = new PictureKeeper({
      ...house.keeper.world,
      desk: {
        ...house.archive,
        async picturesToFetch(keys) {
          const found = await house.archive.picturesToFetch(keys);
          looked += found.length;
          return found;
        },
      },
      allowed: async (address) => {
        hosts.push(new URL(address).host);
        return false;
      },
    });
    await wanted(house, withPhotos(1, ...barred, 'https://agency.example/1.jpg'));
    keeper.wake();
    await keeper.settled();
    expect([looked, hosts.sort()]).toEqual([301, ['agency.example', 'gazette.example']]);
  });
});

describe('a host that no permission can name alone', () => {
  it('is neither asked nor asked leave for', async () => {
    const house = setUp();
    const allowed: string[] = [];
    const keeper = new PictureKeeper({
      ...house.keeper.world,
      allowed: async (address) => {
        allowed.push(address);
        return true;
      },
    });
    const ids = await wanted(house, withPhotos(1, 'https://*.example/1.jpg'));
    keeper.wake();
    await keeper.settled();
    expect([allowed, house.state.asked]).toEqual([[], []]);
    expect(await house.archive.pictures(ids)).toMatchObject([{ reason: 'unreachable' }]);
  });
});

describe('without a network', () => {
  it('the wish stands', async () => {
    const house = setUp();
    house.web[ADDRESS] = () => {
      house.state.online = false;
      return Promise.reject(new TypeError('Failed to fetch'));
    };
    await wanted(house, aStory());
    await house.work();
    expect(await house.archive.pictureCounts()).toEqual({ wanted: 1, kept: 0, failed: 0 });
  });
});

describe('a full disk', () => {
  it('is said of the picture that had no room, and the rest waits', async () => {
    const house = setUp();
    house.store.full = true;
    const addresses = Array.from({ length: 9 }, (_, n) => `https://agency.example/${n}.jpg`);
    const ids = await wanted(house, withPhotos(1, ...addresses));
    await house.work();
    const { wanted: waiting, kept } = await house.archive.pictureCounts();
    expect([kept, house.state.troubles.length]).toEqual([0, 1]);
    expect(waiting).toBeGreaterThan(0);
    expect(await house.archive.pictures(ids)).toContainEqual(
      expect.objectContaining({ state: 'failed', reason: 'no-room' }),
    );
    house.store.full = false;
    await house.archive.wantPictures({ ids }, minute(3));
    await house.work();
    expect(await house.archive.pictureCounts()).toEqual({ wanted: 0, kept: 9, failed: 0 });
  });
});

describe('a round that ends before its time', () => {
  const addresses = Array.from({ length: 9 }, (_, n) => `https://agency.example/${n}.jpg`);

  it('ends when both hands have put down what they held, and begins nothing more', async () => {
    const house = setUp();
    await wanted(house, withPhotos(1, ...addresses));
    let answer = () => {};
    const late = new Promise<Response>((resolve) => {
      answer = () => resolve(new Response(pngBytes(9, 9)));
    });
    // Looked for backwards: the last address is asked first, and answers after the second has found the disk full.
    house.web[addresses[8] ?? ''] = () => late;
    house.store.full = true;
    house.keeper.wake();
    let ended = false;
    const settled = house.keeper.settled().then(() => {
      ended = true;
    });
    await expect.poll(async () => (await house.archive.pictureCounts()).failed).toBeGreaterThan(0);
    expect(ended).toBe(false);
    house.store.full = false;
    answer();
    await settled;
    expect(house.state.asked).toHaveLength(2);
    expect(await house.archive.pictureCounts()).toEqual({ wanted: 7, kept: 1, failed: 1 });
  });

  it('leaves no wish behind that came meanwhile', async () => {
    const house = setUp();
    await wanted(house, withPhotos(1, ADDRESS));
    let first = true;
    const keeper = new PictureKeeper({
      ...house.keeper.world,
      desk: {
        ...house.archive,
        async picturesToFetch(keys) {
          if (!first) return house.archive.picturesToFetch(keys);
          first = false;
          keeper.wake();
          throw new Error('no database');
        },
      },
    });
    keeper.wake();
    await keeper.settled();
    expect(await house.archive.pictureCounts()).toEqual({ wanted: 0, kept: 1, failed: 0 });
    expect(house.state.troubles).toHaveLength(1);
  });
});

describe('a background that dies in the middle', () => {
  it('leaves the wish, and the next one finishes what is left', async () => {
    const idb = memory();
    const first = setUp(idb);
    const addresses = Array.from({ length: 6 }, (_, n) => `https://agency.example/${n}.jpg`);
    for (const [n, address] of addresses.entries())
      first.web[address] = () => new Response(pngBytes(n + 1, 1));
    // The third picture never answers: what is there by then is all that this background ever does.
    let reached = () => {};
    const dying = new Promise<void>((resolve) => {
      reached = resolve;
    });
    first.web[addresses[3] ?? ''] = () => {
      reached();
      return new Promise(() => {});
    };
    const ids = await wanted(first, withPhotos(1, ...addresses));
    first.keeper.wake();
    await dying;
    first.archive.close();

    const second = setUp(idb, first.store);
    for (const [n, address] of addresses.entries())
      second.web[address] = () => new Response(pngBytes(n + 1, 1));
    await second.work();
    const rows = await second.archive.pictures(ids);
    expect(rows.map(({ state }) => state)).toEqual(addresses.map(() => 'kept'));
    expect(second.store.files.size).toBe(6);
  });

  it('leaves a file that is too short, which is written anew', async () => {
    const house = setUp();
    house.store.files.set(await sha256Hex(jpegBytes(1200, 800)), new Uint8Array());
    await wanted(house, aStory());
    await house.work();
    expect([...house.store.files.values()]).toEqual([jpegBytes(1200, 800)]);
  });
});

describe('a wish that is taken back', () => {
  it('breaks off the fetching, and nothing of it is kept', async () => {
    const house = setUp();
    const ids = await wanted(house, withPhotos(1, ADDRESS, 'https://agency.example/1.jpg'));
    let answer = (_: Response) => {};
    const never = new Promise<Response>((resolve) => {
      answer = resolve;
    });
    house.web[ADDRESS] = () => never;
    house.web['https://agency.example/1.jpg'] = () => never;
    house.keeper.wake();
    await expect.poll(() => house.state.asked.length).toBe(2);
    await house.archive.unwantPictures(ids);
    house.keeper.interrupt();
    answer(new Response(jpegBytes(9, 9)));
    await house.keeper.settled();
    expect(await house.archive.pictures(ids)).toEqual([]);
    expect(house.store.files.size).toBe(0);
  });

  it('while its bytes are written is told of, so that these are cleared away', async () => {
    const house = setUp();
    const ids = await wanted(house, aStory());
    const write = house.store.write.bind(house.store);
    house.store.write = async (sha256, bytes) => {
      await write(sha256, bytes);
      await house.archive.unwantPictures(ids);
    };
    await house.work();
    expect(await house.archive.pictures(ids)).toEqual([]);
    expect(house.state.unneeded).toBe(1);
  });
});

describe('a picture that cannot be asked for at all', () => {
  it.each(['http://', 'http://300.300.300.300/a.jpg', 'https://exa mple/a.jpg'])(
    'such as %s is named, and the others are kept',
    async (address) => {
      const house = setUp();
      const keeper = new PictureKeeper({
        ...house.keeper.world,
        allowed: async (asked) => new URL(asked).hostname !== '',
      });
      const ids = await wanted(house, withPhotos(1, address, ADDRESS));
      keeper.wake();
      await keeper.settled();
      expect(await house.archive.pictureCounts()).toEqual({ wanted: 0, kept: 1, failed: 1 });
      expect(await house.archive.pictures(ids)).toContainEqual(
        expect.objectContaining({ address, reason: 'not-public' }),
      );
    },
  );

  it('because the browser cannot name its host is named too', async () => {
    const house = setUp();
    const keeper = new PictureKeeper({
      ...house.keeper.world,
      allowed: async (asked) => {
        if (asked === ADDRESS) throw new TypeError('Invalid host');
        return true;
      },
    });
    await wanted(house, withPhotos(1, ADDRESS, 'https://agency.example/1.jpg'));
    keeper.wake();
    await keeper.settled();
    expect(await house.archive.pictureCounts()).toEqual({ wanted: 0, kept: 1, failed: 1 });
  });
});

describe('a store that refuses one picture for no reason anybody knows', () => {
  it('is told of, and the other pictures are kept', async () => {
    const house = setUp();
    house.web[ADDRESS] = () => new Response(pngBytes(7, 7));
    const refused = await sha256Hex(pngBytes(7, 7));
    const write = house.store.write.bind(house.store);
    house.store.write = async (sha256, bytes) => {
      if (sha256 === refused) throw new DOMException('locked', 'NoModificationAllowedError');
      await write(sha256, bytes);
    };
    await wanted(house, withPhotos(1, ADDRESS, 'https://agency.example/1.jpg'));
    await house.work();
    expect(await house.archive.pictureCounts()).toEqual({ wanted: 1, kept: 1, failed: 0 });
    expect(house.state.troubles).toHaveLength(1);
  });
});
