// When to clear away bytes that no picture needs: after stories were deleted for good, and once after the browser has
// started, since what was begun before may have been killed anywhere.

/** What remembers, as long as the browser runs, that nothing waits to be cleared away. */
export interface SweptNote {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** The world around the sweeper. `report` is told what went wrong while nobody waits. */
export interface SweeperWorld {
  sweep(): Promise<unknown>;
  note: SweptNote;
  report(error: unknown): void;
}

const KEY = 'picturesSwept';

/** One sweeper a background. */
export class Sweeper {
  #running: Promise<void> | undefined;
  #again = false;

  constructor(readonly world: SweeperWorld) {}

  /** Has to be waited for before anything is deleted: a background that is killed then finds out that it has to sweep. */
  async foresee(): Promise<void> {
    await this.world.note.remove(KEY).catch(this.world.report);
  }

  /** Sweeps now. Asked while it sweeps, it sweeps once more. */
  ask(): void {
    this.#again = true;
    this.#running ??= this.#work();
  }

  /** Sweeps what an earlier background has left, if it has. */
  async goOn(): Promise<void> {
    const held = await this.world.note.get(KEY).catch(() => ({}));
    if (!(KEY in held)) this.ask();
  }

  /** Resolves when nothing is swept any more. */
  settled(): Promise<void> {
    return this.#running ?? Promise.resolve();
  }

  async #work(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      await this.#once().catch(this.world.report);
    }
    this.#running = undefined;
  }

  async #once(): Promise<void> {
    await this.world.note.remove(KEY);
    await this.world.sweep();
    if (!this.#again) await this.world.note.set({ [KEY]: true });
  }
}
