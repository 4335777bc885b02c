// The journal of one library on its shelf: one file a write, merged now and then, and the whole library written anew
// where something is missing.

import { coverageOf } from './coverage';
import { hasRoom } from './has-room';
import type { Journal, OpenWrite } from './journal';
import { isEmptyEntry, type JournalEntry } from './journal-entry';
import { type JournalFile, journalFile, readFileName } from './journal-file';
import { entryLines, sealed, unsealed } from './journal-text';
import { chooseFiles, withoutSuperseded } from './merge-files';
import { openWrite } from './open-write';
import type { Shelf } from './shelf';

/** A part of the whole library: what it is now, and after which write it was read. */
export interface BasePart {
  number: number;
  entry: JournalEntry;
}

/** The recovery copy of one library. */
export class LibraryJournal implements Journal {
  readonly #open = new Map<number, OpenWrite>();
  readonly #files: Map<string, JournalFile>;
  #merging: Promise<void> | undefined;

  /** `names` is what lies on the shelf. */
  constructor(
    readonly shelf: Shelf,
    names: readonly string[],
  ) {
    const files = names.map(readFileName).filter((file) => file !== undefined);
    this.#files = new Map(files.map((file) => [file.name, file]));
  }

  /** The files there are. */
  files(): JournalFile[] {
    return [...this.#files.values()];
  }

  open(): OpenWrite[] {
    return [...this.#open.values()];
  }

  async append(number: number, entry: JournalEntry): Promise<void> {
    this.#open.set(number, openWrite(number, entry));
    await this.#write('entries', number, number, entryLines(entry));
    this.#open.delete(number);
  }

  async drop(number: number): Promise<void> {
    this.#open.delete(number);
    await this.#remove(
      this.files().filter(
        ({ kind, from, to }) => kind === 'entries' && from === number && to === number,
      ),
    );
  }

  hasRoom(): Promise<boolean> {
    return hasRoom(this.shelf);
  }

  async #write(kind: JournalFile['kind'], from: number, to: number, lines: readonly string[]) {
    const text = await sealed(lines);
    const file = journalFile(kind, from, to, text.length);
    await this.shelf.write(file.name, text);
    this.#files.set(file.name, file);
  }

  async #remove(files: readonly JournalFile[]): Promise<void> {
    for (const { name } of files) {
      await this.shelf.remove(name);
      this.#files.delete(name);
    }
  }

  /**
   * Writes the whole library anew, beginning after write `number`, and then removes what it makes superfluous, if
   * `superfluous` says so.
   */
  async rewrite(
    number: number,
    parts: AsyncIterable<BasePart>,
    superfluous: () => boolean,
  ): Promise<void> {
    const begun = Math.max(1, number);
    await this.#remove(this.files().filter(({ kind, from }) => kind === 'base' && from === begun));
    let written = 0;
    for await (const { number: read, entry } of parts) {
      if (isEmptyEntry(entry)) continue;
      await this.#write('base', begun, Math.max(begun, read), entryLines(entry));
      written++;
    }
    await this.#write('whole', begun, written, []);
    if (superfluous()) await this.#remove(coverageOf(this.files(), begun).stale);
  }

  /** Merges small files until there are few. One at a time; asking again while it runs asks for nothing more. */
  tend(): Promise<void> {
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
      if (!first || !last) return;
      const lines: string[] = [];
      for (const file of chosen) lines.push(...(await this.#linesOf(file)));
      await this.#write('entries', first.from, last.to, withoutSuperseded(lines));
      await this.#remove(chosen);
    }
  }

  // A torn file must not vanish in a merged one: what it lacks has to be noticed.
  async #linesOf(file: JournalFile): Promise<string[]> {
    const read = await unsealed((await this.shelf.read(file.name)) ?? '');
    if (!read.ok) throw new TornJournalError(file);
    return read.value;
  }

  /** The files that are not as they were written. */
  async torn(): Promise<JournalFile[]> {
    const torn: JournalFile[] = [];
    for (const file of this.files()) {
      const text = await this.shelf.read(file.name).catch(() => undefined);
      if (text === undefined || !(await unsealed(text)).ok) torn.push(file);
    }
    return torn;
  }

  /** Gives up files that cannot be read, so that what they covered counts as missing. */
  forget(files: readonly JournalFile[]): Promise<void> {
    return this.#remove(files);
  }
}

/** Thrown where a file of the journal cannot be read. */
export class TornJournalError extends Error {
  override readonly name = 'TornJournalError';

  constructor(readonly file: JournalFile) {
    super(`The journal's file ${file.name} is torn.`);
  }
}
