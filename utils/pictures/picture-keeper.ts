// Fetches what is wanted, a few pictures at a time, until nothing is. What is wanted stands in the library, so a background
// that is stopped in the middle goes on when it is next awake.

import { meansFull } from '../outcome/means-full';
import { failed, type Result } from '../outcome/result';
import type { FilingTrouble } from '../story/filing-trouble';
import type { PictureKey, PictureRow, PictureTrouble, WantedPicture } from '../story/kept-picture';
import { type FetchedPicture, fetchPicture } from './fetch-picture';
import { keepBytes } from './keep-bytes';
import { type Leave, leaveByHost } from './leave-by-host';
import { AT_ONCE, MOST_OF_STORY } from './picture-limits';
import type { PictureLock, PictureStore } from './picture-store';
import { mayAsk } from './public-address';

/** A picture that is wanted, the page that prints it, and the bytes already kept of its story. */
export interface ToFetch {
  wanted: WantedPicture;
  page: string;
  beside: number;
}

/** The library as far as it is about wanted pictures. */
export interface PictureDesk {
  /** What is wanted, the last wish first. */
  wantedPictures(): Promise<readonly PictureKey[]>;
  /** What there is to know of those that are still wanted. */
  picturesToFetch(wanted: readonly PictureKey[]): Promise<ToFetch[]>;
  notePicture(row: PictureRow): Promise<Result<boolean, FilingTrouble>>;
}

/** The world around the keeper. */
export interface KeeperWorld {
  desk: PictureDesk;
  store: PictureStore;
  lock: PictureLock;
  fetch: typeof fetch;
  /** Whether the reader has allowed to ask the host of an address. */
  allowed(address: string): Promise<boolean>;
  online(): boolean;
  now(): Date;
  /** Called while there is work: keeps a background from being stopped for idleness. */
  busy(): void;
  /** Told that bytes may lie in the store that no picture needs. */
  unneeded(): void;
  /** Told what ended the work before its time. */
  report(error: unknown): void;
}

/** Looked up at a time. */
const BATCH = 40;
const BUSY_MS = 15_000;

/** One keeper a background. */
export class PictureKeeper {
  #running: Promise<void> | undefined;
  #again = false;
  #stop = new AbortController();

  constructor(readonly world: KeeperWorld) {}

  /** Goes to work, if there is any; called again, it looks again from the newest wish on. */
  wake(): void {
    this.#again = true;
    this.#running ??= this.#work();
  }

  /** Breaks off what is being fetched: it is no longer wanted, or no longer allowed. What is still wanted stays so. */
  interrupt(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    if (this.#running) this.#again = true;
  }

  /** Resolves when there is nothing left that can be done. */
  settled(): Promise<void> {
    return this.#running ?? Promise.resolve();
  }

  async #work(): Promise<void> {
    const beat = setInterval(() => this.world.busy(), BUSY_MS);
    while (this.#again) {
      this.#again = false;
      // A wish that comes while a round fails has a round of its own.
      await this.#round().catch((error) => this.world.report(error));
    }
    clearInterval(beat);
    this.#running = undefined;
  }

  get #goesOn(): boolean {
    return !this.#again && this.world.online();
  }

  /** Looks once at everything that is wanted: what cannot be had now is not looked at again before something changes. */
  async #round(): Promise<void> {
    if (!this.world.online()) return;
    const wanted = await this.world.desk.wantedPictures();
    const leave = leaveByHost(this.world.allowed);
    for (let from = 0; from < wanted.length && this.#goesOn; from += BATCH) {
      const batch = await this.world.desk.picturesToFetch(wanted.slice(from, from + BATCH));
      await this.#fetchAll(batch, leave);
    }
  }

  /** Works through a batch. Rejects when all that was begun has come to its end. */
  async #fetchAll(batch: readonly ToFetch[], leave: Leave): Promise<void> {
    const kept = new Map<string, number>();
    const waiting = [...batch];
    const hand = async () => {
      for (let next = waiting.shift(); next && this.#goesOn; next = waiting.shift()) {
        const { storyId } = next.wanted;
        const beside = next.beside + (kept.get(storyId) ?? 0);
        const bytes = await this.#fetchOne({ ...next, beside }, leave);
        kept.set(storyId, (kept.get(storyId) ?? 0) + bytes);
      }
    };
    const stopping = async () => {
      try {
        await hand();
      } catch (error) {
        // What ends one hand leaves nothing to begin for the other.
        waiting.length = 0;
        throw error;
      }
    };
    const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, stopping));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  }

  /** The bytes kept of one picture. */
  async #fetchOne(next: ToFetch, leave: Leave): Promise<number> {
    const { signal } = this.#stop;
    try {
      const fetched = await this.#tryAddresses(next, leave, signal);
      if (fetched === undefined) return 0;
      if (fetched.ok) await this.#keep(next.wanted, fetched.value, signal);
      else await this.#noteTrouble(next.wanted, fetched.trouble);
      return fetched.ok ? fetched.value.bytes.length : 0;
    } catch (error) {
      if (signal.aborted) return 0;
      if (meansFull(error)) {
        await this.#noteTrouble(next.wanted, 'no-room');
        throw error;
      }
      // One picture that nothing was planned for must not stand in the way of the others.
      this.world.report(error);
      return 0;
    }
  }

  /** The first address that gives a picture; undefined where none may be asked now. */
  async #tryAddresses(
    { wanted, page, beside }: ToFetch,
    leave: Leave,
    signal: AbortSignal,
  ): Promise<Result<FetchedPicture, PictureTrouble> | undefined> {
    const { fetch, online } = this.world;
    let first: Result<FetchedPicture, PictureTrouble> | undefined;
    for (const address of [wanted.address, ...(wanted.others ?? [])]) {
      if (!mayAsk(address, page)) {
        first ??= failed('not-public');
        continue;
      }
      // A host that the browser's permissions cannot name cannot be asked either.
      const may = await leave(address);
      if (may === undefined) first ??= failed('unreachable');
      if (!may) continue;
      const room = MOST_OF_STORY - beside;
      const fetched = await fetchPicture({ address, page, room, fetch, signal });
      if (fetched.ok || fetched.trouble === 'too-much') return fetched;
      // Without a network nothing is said about the picture.
      if (!online()) return undefined;
      first ??= fetched;
    }
    return first;
  }

  #keep(
    { storyId, address }: WantedPicture,
    { bytes, facts }: FetchedPicture,
    signal: AbortSignal,
  ): Promise<void> {
    const { lock, store } = this.world;
    return lock.storing(async () => {
      // Taken back while the bytes came, or while somebody cleared.
      signal.throwIfAborted();
      const sha256 = await keepBytes(store, bytes);
      const at = this.world.now().toISOString();
      const size = bytes.length;
      const row = { state: 'kept' as const, storyId, address, at, sha256, bytes: size, ...facts };
      if (!(await this.#note(row))) this.world.unneeded();
    });
  }

  async #noteTrouble({ storyId, address }: WantedPicture, reason: PictureTrouble): Promise<void> {
    const at = this.world.now().toISOString();
    await this.#note({ state: 'failed', storyId, address, at, reason });
  }

  /** False where nobody wants it any more. */
  async #note(row: PictureRow): Promise<boolean> {
    const noted = await this.world.desk.notePicture(row);
    if (noted.ok) return noted.value;
    throw new Error(`A picture could not be noted: ${noted.trouble.kind}`);
  }
}
