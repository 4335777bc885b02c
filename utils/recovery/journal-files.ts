// The files of one library's journal in their directory: written, removed, and repaired where they are not as they were written.

import type { CopyDirectory } from './copy-directory';
import { type Span, spanOfName } from './fork';
import { PROBE } from './has-room';
import { epochAt, type History, NO_EPOCH } from './history';
import { type JournalFile, journalFile, readFileName } from './journal-file';
import { aboutText, type FileAbout, type JournalText, sealed, unsealed } from './journal-text';
import { isAside, setAside } from './set-aside';

/** The directory of a library. */
export interface JournalPlace {
  readonly library: string;
  readonly directory: CopyDirectory;
}

/** What a file is to say: the writes it covers, the epochs they belong to, and its lines. */
export interface Written {
  kind: JournalFile['kind'];
  from: number;
  to: number;
  history: History;
  lines: readonly string[];
}

/** What a browser leaves behind of a file that was being written. */
const UNFINISHED = '.crswap';

const isPassing = (name: string): boolean => name === PROBE || isUnfinished(name);

const isUnfinished = (name: string): boolean => name.endsWith(UNFINISHED);

/** Whether a text says that it is another file than its name does. */
export const isOther = ({ from, to }: JournalFile, about: FileAbout | undefined): boolean =>
  about !== undefined && (about.from !== from || about.to !== to);

const kindOf = (about: FileAbout): JournalFile['kind'] | undefined =>
  (['entries', 'base', 'whole', 'rest'] as const).find((kind) => kind === about.kind);

/** The files. */
export class JournalFiles implements JournalPlace {
  readonly library: string;
  readonly directory: CopyDirectory;
  readonly #files: Map<string, JournalFile>;
  readonly #strangers: Set<string>;
  readonly #unfinished: Set<string>;

  /** `names` is what lies in the directory. */
  constructor({ library, directory }: JournalPlace, names: readonly string[]) {
    this.library = library;
    this.directory = directory;
    const files = names.map(readFileName).filter((file) => file !== undefined);
    this.#files = new Map(files.map((file) => [file.name, file]));
    this.#strangers = new Set(
      names.filter((name) => !this.#files.has(name) && !isAside(name) && !isPassing(name)),
    );
    this.#unfinished = new Set(names.filter(isUnfinished));
  }

  list(): JournalFile[] {
    return [...this.#files.values()];
  }

  async write({ kind, from, to, history, lines }: Written): Promise<void> {
    const text = await sealed({ library: this.library, kind, from, to, history }, lines);
    const last = kind === 'whole' ? from : to;
    const epoch = epochAt(history, last) ?? NO_EPOCH;
    const file = journalFile(kind, from, to, text.length, epoch);
    await this.directory.write(file.name, text);
    this.#files.set(file.name, file);
  }

  async remove(files: readonly JournalFile[]): Promise<void> {
    for (const { name } of files) {
      await this.directory.remove(name);
      this.#files.delete(name);
    }
  }

  /** What a file says; undefined where it is not there, or cannot be read. */
  async read(name: string): Promise<JournalText | undefined> {
    const text = await this.#text(name);
    return text === undefined ? undefined : unsealed(text, this.library);
  }

  /** The files that are not as they were written. */
  async torn(): Promise<JournalFile[]> {
    const torn: JournalFile[] = [];
    for (const file of this.list()) {
      const read = await this.read(file.name);
      if (!read?.whole || isOther(file, read.about)) torn.push(file);
    }
    return torn;
  }

  /**
   * Gives files up that are not what their names say, so that what they covered counts as missing. One that is whole under
   * another's name gets its own again. Of all others what can be read is rewritten, and the file is set aside.
   */
  async repair(files: readonly JournalFile[]): Promise<void> {
    for (const { name } of files) await this.#repair(name);
  }

  /**
   * The same for files whose names say nothing. One that was written whole and never got its name is given it; nobody may be
   * writing.
   */
  async repairForeignFiles(): Promise<void> {
    for (const name of this.#strangers) await this.#repair(name);
    this.#strangers.clear();
    for (const name of this.#unfinished) await this.#finish(name).catch(() => undefined);
    this.#unfinished.clear();
  }

  async #finish(name: string): Promise<void> {
    const read = await this.read(name);
    const kind = read?.about && kindOf(read.about);
    if (!read?.whole || !read.about || !kind) return;
    const { from, to } = read.about;
    const has = this.list().some(
      (file) => file.kind === kind && file.from === from && file.to === to,
    );
    if (!has) await this.#rename(name, read.about, kind);
  }

  /** Gives files their own names again that are whole under others'. */
  async restoreNames(): Promise<void> {
    for (const file of this.list()) {
      const text = await this.#text(file.name);
      if (text !== undefined && isOther(file, aboutText(text))) await this.#repair(file.name);
    }
  }

  /** What the files know of the epochs, merged ones included. */
  async spans(): Promise<Span[]> {
    const spans: Span[] = [];
    for (const file of this.list()) {
      const { kind, from, to } = file;
      const text = kind === 'whole' || from !== to ? await this.#text(file.name) : undefined;
      const history = text === undefined ? undefined : aboutText(text)?.history;
      if (history === undefined) spans.push(spanOfName(file));
      else if (kind === 'whole') spans.push({ from: history[0]?.from ?? from, to: from, history });
      else spans.push({ from, to, history });
    }
    return spans;
  }

  #text(name: string): Promise<string | undefined> {
    return this.directory.read(name).catch(() => undefined);
  }

  async #repair(name: string): Promise<void> {
    const file = this.#files.get(name);
    const read = await this.read(name);
    this.#files.delete(name);
    const kind = read?.about && kindOf(read.about);
    if (read?.whole && read.about && kind) await this.#rename(name, read.about, kind);
    else {
      if (read) await this.#saveRest(file, read);
      await setAside(this.directory, name);
    }
  }

  async #rename(name: string, { from, to, history }: FileAbout, kind: JournalFile['kind']) {
    const last = kind === 'whole' ? from : to;
    const file = journalFile(kind, from, to, 0, epochAt(history, last) ?? NO_EPOCH);
    await this.directory.rename(name, file.name);
    this.#files.set(file.name, file);
  }

  // Where not even the last line can be read, what can be comes before everything else.
  async #saveRest(file: JournalFile | undefined, { lines, about }: JournalText): Promise<void> {
    const sound = lines.filter((line) => line.sound).map(({ json }) => json);
    const { from = 0, to = 0 } = about ?? file ?? {};
    const history = about?.history ?? [];
    if (sound.length > 0) await this.write({ kind: 'rest', from, to, history, lines: sound });
  }
}
