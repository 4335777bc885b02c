// The journal of one library: one file a write, merged now and then, and the whole library rewritten where something is
// missing.
import { coverageOf } from './coverage';
import { hasRoom } from './has-room';
import { begunAt, type History, historyBetween, historyText, newEpoch } from './history';
import type { Journal, OpenWrite } from './journal';
import { isEmptyEntry, type JournalEntry } from './journal-entry';
import type { JournalFile } from './journal-file';
import { isOther, JournalFiles, type JournalPlace } from './journal-files';
import { entryLines } from './journal-line';
import { chooseFiles, withoutSuperseded } from './merge-files';
import { openWrite } from './open-write';

/** A part of the whole library: what it is now, and after which write it was read. */
export interface BasePart {
  number: number;
  entry: JournalEntry;
}

/** Writes that are remembered for the library marker. */
const REMEMBERED = 24;

/** The recovery copy of one library. */
export class LibraryJournal implements Journal {
  readonly place: JournalFiles;
  readonly #open = new Map<number, OpenWrite>();
  #history: History = [];
  #latest: OpenWrite[] = [];
  #merging: Promise<void> | undefined;

  /** `names` is what lies in the directory. */
  constructor(place: JournalPlace, names: readonly string[]) {
    this.place = new JournalFiles(place, names);
  }

  /** Begins an epoch: what is written after `number` belongs to it. */
  begin(history: History, number: number): void {
    this.#history = begunAt(history, { epoch: newEpoch(), from: number + 1 });
  }

  get history(): string {
    return historyText(this.#history);
  }

  /** The files there are. */
  files(): JournalFile[] {
    return this.place.list();
  }

  open(): OpenWrite[] {
    return [...this.#open.values()];
  }

  /** The last writes of this opening, oldest first. */
  latest(): readonly OpenWrite[] {
    return this.#latest;
  }

  async append(number: number, entry: JournalEntry): Promise<void> {
    const write = openWrite(number, entry);
    this.#open.set(number, write);
    this.#latest = [...this.#latest, write].slice(-REMEMBERED);
    const history = historyBetween(this.#history, number, number);
    const lines = entryLines(entry);
    await this.place.write({ kind: 'entries', from: number, to: number, history, lines });
    this.#open.delete(number);
  }

  async drop(number: number): Promise<void> {
    this.#open.delete(number);
    this.#latest = this.#latest.filter((write) => write.number !== number);
    await this.place.remove(
      this.files().filter(
        ({ kind, from, to }) => kind === 'entries' && from === number && to === number,
      ),
    );
  }

  hasRoom(): Promise<boolean> {
    return hasRoom(this.place.directory);
  }

  /**
   * Writes the whole library again, beginning after write `number`, and then removes what it makes superfluous, if
   * `superfluous` says so.
   */
  async rewrite(
    number: number,
    parts: AsyncIterable<BasePart>,
    superfluous: () => boolean,
  ): Promise<void> {
    const from = Math.max(1, number);
    await this.place.remove(
      this.files().filter((file) => file.kind === 'base' && file.from === from),
    );
    let written = 0;
    for await (const { number: read, entry } of parts) {
      if (isEmptyEntry(entry)) continue;
      const to = Math.max(from, read);
      const history = historyBetween(this.#history, to, to);
      await this.place.write({ kind: 'base', from, to, history, lines: entryLines(entry) });
      written++;
    }
    const history = historyBetween(this.#history, 0, from);
    await this.place.write({ kind: 'whole', from, to: written, history, lines: [] });
    if (superfluous()) await this.place.remove(coverageOf(this.files(), from).stale);
  }

  /** Merges small files until there are few. One at a time; asking again while it runs asks for nothing more. */
  compact(): Promise<void> {
    this.#merging ??= this.#merge().finally(() => {
      this.#merging = undefined;
    });
    return this.#merging;
  }

  async #merge(): Promise<void> {
    for (;;) {
      const firstOpen = Math.min(Number.POSITIVE_INFINITY, ...this.#open.keys());
      const chosen = chooseFiles(this.files(), firstOpen);
      const [first, last] = [chosen[0], chosen.at(-1)];
      if (!first || !last || !(await this.#mergeAll(chosen, first.from, last.to))) return;
    }
  }

  // A torn file must not vanish in a merged one: what it lacks has to be noticed.
  async #mergeAll(chosen: readonly JournalFile[], from: number, to: number): Promise<boolean> {
    const lines: string[] = [];
    let history: History = [];
    for (const file of chosen) {
      const read = await this.place.read(file.name);
      if (!read?.whole || isOther(file, read.about)) {
        await this.place.repair([file]);
        return false;
      }
      lines.push(...read.lines.map(({ json }) => json));
      for (const start of read.about?.history ?? []) history = begunAt(history, start);
    }
    const kept = withoutSuperseded(lines);
    await this.place.write({ kind: 'entries', from, to, history, lines: kept });
    await this.place.remove(chosen);
    return true;
  }
}
