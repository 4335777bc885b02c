// Fetches what is wanted, a few pictures at a time, until nothing is. What is wanted stands in the library, so a background
// that is stopped in the middle goes on when it is next awake.
import { failed, type Result } from '../outcome/result';
import type { FilingTrouble } from '../story/filing-trouble';
import type { PictureRow, PictureTrouble, WantedPicture } from '../story/kept-picture';
import { type FetchedPicture, fetchPicture } from './fetch-picture';
import { keepBytes } from './keep-bytes';
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
  /** What is wanted, the last wish first, after the first `skip` of them. */
  picturesToFetch(limit: number, skip: number): Promise<ToFetch[]>;
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
  /** Told what ended the work before its time. */
  report(error: unknown): void;
}

/** Looked at a time: a new wish waits for no more than these. */
const BATCH = 8;
const BUSY_MS = 15_000;

const meansFull = (error: unknown): boolean =>
  error instanceof Error && /quota|no ?space|disk/i.test(`${error.name} ${error.message}`);

/** One keeper a background. */
export class PictureKeeper {
  #running: Promise<void> | undefined;
  #again = false;
  #stop = new AbortController();

  constructor(readonly world: KeeperWorld) {}

  /** Goes to work, if there is any; called again, it looks again from the newest wish on. */
  wake(): void {
    this.#again = true;
    this.#running ??= this.#work().finally(() => {
      this.#running = undefined;
    });
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
    try {
      while (this.#again) {
        this.#again = false;
        await this.#round();
      }
    } catch (error) {
      this.world.report(error);
    } finally {
      clearInterval(beat);
    }
  }

  async #round(): Promise<void> {
    let left = 0;
    while (!this.#again && this.world.online()) {
      const batch = await this.world.desk.picturesToFetch(BATCH, left);
      if (batch.length === 0) return;
      left += await this.#fetchAll(batch);
    }
  }

  /** Works through a batch; says how many of it are still wanted. */
  async #fetchAll(batch: readonly ToFetch[]): Promise<number> {
    const kept = new Map<string, number>();
    const waiting = [...batch];
    let left = 0;
    const hand = async () => {
      for (let next = waiting.shift(); next && !this.#again; next = waiting.shift()) {
        const { storyId } = next.wanted;
        const beside = next.beside + (kept.get(storyId) ?? 0);
        const bytes = await this.#fetchOne({ ...next, beside });
        if (bytes === undefined) left += 1;
        else kept.set(storyId, (kept.get(storyId) ?? 0) + bytes);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, hand));
    return left;
  }

  /** The bytes kept of one picture; undefined where it is still wanted. */
  async #fetchOne(next: ToFetch): Promise<number | undefined> {
    const { signal } = this.#stop;
    try {
      const fetched = await this.#tryAddresses(next, signal);
      if (fetched === undefined) return undefined;
      if (fetched.ok) await this.#keep(next.wanted, fetched.value);
      else await this.#noteTrouble(next.wanted, fetched.trouble);
      return fetched.ok ? fetched.value.bytes.length : 0;
    } catch (error) {
      if (signal.aborted) return undefined;
      if (meansFull(error)) {
        await this.#noteTrouble(next.wanted, 'no-room');
        throw error;
      }
      // One picture that nothing was planned for must not stand in the way of the others.
      this.world.report(error);
      return undefined;
    }
  }

  /** The first address that gives a picture; undefined where none may be asked now. */
  async #tryAddresses(
    { wanted, page, beside }: ToFetch,
    signal: AbortSignal,
  ): Promise<Result<FetchedPicture, PictureTrouble> | undefined> {
    const { fetch, allowed, online } = this.world;
    let first: Result<FetchedPicture, PictureTrouble> | undefined;
    for (const address of [wanted.address, ...(wanted.others ?? [])]) {
      if (!mayAsk(address, page)) {
        first ??= failed('not-public');
        continue;
      }
      // A host that the browser's permissions cannot name cannot be asked either.
      const may = await allowed(address).catch(() => undefined);
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

  #keep({ storyId, address }: WantedPicture, { bytes, facts }: FetchedPicture): Promise<void> {
    const { lock, store } = this.world;
    return lock.storing(async () => {
      const sha256 = await keepBytes(store, bytes);
      const at = this.world.now().toISOString();
      const size = bytes.length;
      await this.#note({ state: 'kept', storyId, address, at, sha256, bytes: size, ...facts });
    });
  }

  #noteTrouble({ storyId, address }: WantedPicture, reason: PictureTrouble): Promise<void> {
    const at = this.world.now().toISOString();
    return this.#note({ state: 'failed', storyId, address, at, reason });
  }

  async #note(row: PictureRow): Promise<void> {
    const noted = await this.world.desk.notePicture(row);
    if (!noted.ok) throw new Error(`A picture could not be noted: ${noted.trouble.kind}`);
  }
}
