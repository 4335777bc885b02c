// Following the library: an answer now, and again whenever a table it may rest on has changed, in this page or any other.
import { changesChannel } from './changes-channel';

/** Asks one question over and over; changes that come while it is being answered are one. */
class Watching<T> {
  #stopped = false;
  #asking = false;
  #again = false;

  constructor(
    readonly ask: () => Promise<T>,
    readonly tell: (value: T) => void,
    readonly fail: (error: unknown) => void,
  ) {}

  async look(): Promise<void> {
    this.#again = true;
    if (this.#asking) return;
    this.#asking = true;
    while (this.#again && !this.#stopped) {
      this.#again = false;
      await this.#once();
    }
    this.#asking = false;
  }

  async #once(): Promise<void> {
    try {
      const value = await this.ask();
      if (!this.#stopped) this.tell(value);
    } catch (error) {
      if (!this.#stopped) this.fail(error);
    }
  }

  stop(): void {
    this.#stopped = true;
  }
}

/** All that one page follows. It listens only while somebody does. */
export class Watchers {
  readonly #watching = new Set<{ look(): void }>();
  #channel: BroadcastChannel | undefined;

  constructor(readonly name: string) {}

  #listen(): void {
    if (this.#channel) return;
    this.#channel = changesChannel(this.name);
    this.#channel.onmessage = () => {
      for (const one of this.#watching) one.look();
    };
  }

  /** Calls `tell` with what `ask` reads, now and after every change of the library. Returns the way to stop. */
  watch<T>(
    ask: () => Promise<T>,
    tell: (value: T) => void,
    fail: (error: unknown) => void,
  ): () => void {
    const watching = new Watching(ask, tell, fail);
    this.#watching.add(watching);
    this.#listen();
    void watching.look();
    return () => {
      watching.stop();
      this.#watching.delete(watching);
      if (this.#watching.size === 0) this.close();
    };
  }

  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }
}
