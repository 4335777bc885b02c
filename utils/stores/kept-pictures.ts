// Kept pictures as pages see them: what is kept of the stories on show, how far the fetching is, and the way to ask for more.
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ArchiveReader } from '../archive/door/archive';
import type { Trouble } from '../i18n/trouble-message';
import { done, type Result } from '../outcome/result';
import { EVERY_HOST, hostPatterns } from '../pictures/host-pattern';
import type { StoryTarget } from '../search/story-target';
import type { HostPermission } from '../shell/host-permission';
import type { KeptPicture, PictureCounts, PictureRow } from '../story/kept-picture';
import { pictureAddresses } from '../story/picture-addresses';
import type { SavedStory } from '../story/saved-story';
import { answered } from './background-calls';
import type { PictureCalls } from './picture-calls';

/** The world around kept pictures. */
export interface PicturesWorld {
  calls: Pick<PictureCalls, 'keepPictures' | 'stopPictures'>;
  permission: HostPermission;
  /** The bytes under a hash; undefined where there are none. */
  read(sha256: string): Promise<Blob | undefined>;
}

/** How many pictures are wanted now; `refused` where the reader has not allowed to ask for them. */
export type Wanted = Result<number | 'refused', Trouble>;

/** Kept pictures, followed. */
export interface PicturesStore {
  /** What is kept of a picture of a story on show; undefined where only its address is. */
  rowOf(storyId: string, address: string | undefined): PictureRow | undefined;
  /** Of the whole library. */
  readonly counts: ReadonlySignal<PictureCounts>;
  /** Grows whenever something has been allowed or taken back. */
  readonly permissions: ReadonlySignal<number>;
  /** Whether the hosts of these addresses, or of all there are, may be asked. */
  mayAsk(addresses?: readonly string[]): Promise<boolean>;
  /** Whether any of the pictures that have been wanted longest cannot be had without leave. */
  waitsForLeave(): Promise<boolean>;
  /** Keeps the pictures of a story. Has to be called while a press lasts: the browser may ask the reader. */
  keepOf(story: Pick<SavedStory, 'id' | 'photos'>): Promise<Wanted>;
  /** Keeps the pictures of stories; of any host. */
  keepAll(target: StoryTarget): Promise<Wanted>;
  /** Asks for the hosts alone: the wishes stand already. */
  allow(addresses?: readonly string[]): Promise<boolean>;
  /** Lets go of what is still wanted. */
  stop(ids?: readonly string[]): Promise<void>;
  /** A kept picture, typed by what it is. */
  blob(row: KeptPicture): Promise<Blob | undefined>;
}

const NONE: PictureCounts = { wanted: 0, kept: 0, failed: 0 };
const keyOf = (storyId: string, address: string): string => `${storyId} ${address}`;

const hostsOf = (addresses: readonly string[] | undefined): readonly string[] =>
  addresses ? hostPatterns(addresses) : [EVERY_HOST];

type Reader = Pick<ArchiveReader, 'pictures' | 'pictureCounts' | 'longestWanted' | 'watchPictures'>;

/** What may be asked is fetched and goes; what waits is left, and sooner or later stands among the first of them. */
const LOOKED_AT = 50;

async function waitsForLeave(
  reader: Reader,
  has: (hosts: readonly string[]) => Promise<boolean>,
): Promise<boolean> {
  const rows = await reader.longestWanted(LOOKED_AT);
  const hosts = hostPatterns(rows.map(({ address }) => address));
  const may = await Promise.all(hosts.map((host) => has([host])));
  return may.includes(false);
}

/** What is kept of the stories on show, by story and address. */
function followRows(reader: Reader, shown: ReadonlySignal<readonly string[]>) {
  const rows = signal<ReadonlyMap<string, PictureRow>>(new Map());
  effect(() => {
    const ids = shown.value;
    return reader.watchPictures(
      () => reader.pictures(ids),
      (found) => {
        rows.value = new Map(found.map((row) => [keyOf(row.storyId, row.address), row]));
      },
      // What cannot be looked up is shown as not kept: the addresses are there.
      () => {
        rows.value = new Map();
      },
    );
  });
  return rows;
}

function followCounts(reader: Reader): ReadonlySignal<PictureCounts> {
  const counts = signal(NONE);
  const tell = (found: PictureCounts) => {
    counts.value = found;
  };
  reader.watchPictures(
    () => reader.pictureCounts(),
    tell,
    () => tell(NONE),
  );
  return counts;
}

/** Follows the pictures of the stories whose ids are `shown`. */
export function createPicturesStore(
  reader: Reader,
  { calls, permission, read }: PicturesWorld,
  shown: ReadonlySignal<readonly string[]>,
): PicturesStore {
  const rows = followRows(reader, shown);
  const permissions = signal(0);
  permission.follow(() => {
    permissions.value += 1;
  });
  // What the browser cannot ask for it has not allowed.
  const ask = (hosts: readonly string[]) => permission.ask(hosts).catch(() => false);
  const keep = async (hosts: readonly string[], target: StoryTarget): Promise<Wanted> =>
    (await ask(hosts)) ? answered(calls.keepPictures({ target })) : done('refused');
  return {
    rowOf: (storyId, address) =>
      address === undefined ? undefined : rows.value.get(keyOf(storyId, address)),
    counts: followCounts(reader),
    permissions,
    mayAsk: (addresses) => permission.has(hostsOf(addresses)).catch(() => false),
    waitsForLeave: () => waitsForLeave(reader, permission.has).catch(() => false),
    keepOf: (story) => keep(hostsOf(pictureAddresses(story.photos)), { ids: [story.id] }),
    keepAll: (target) => keep([EVERY_HOST], target),
    allow: (addresses) => ask(hostsOf(addresses)),
    async stop(ids) {
      await answered(calls.stopPictures(ids ? { ids: [...ids] } : {}));
    },
    async blob({ sha256, type }) {
      const file = await read(sha256).catch(() => undefined);
      // The store knows bytes; what they are was found out when they came.
      return file?.slice(0, file.size, type);
    },
  };
}
