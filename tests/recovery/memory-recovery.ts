// A recovery copy in memory, with ways to damage it.

import type { CopyDirectories, CopyDirectory } from '../../utils/recovery/copy-directory';
import type { Recovery, RecoveryNews } from '../../utils/recovery/recovery';

type Files = Map<string, string>;

const directoryOf = (files: () => Files, full: () => boolean): CopyDirectory => ({
  names: async () => [...files().keys()],
  read: async (name) => files().get(name),
  write: async (name, text) => {
    if (full()) throw new DOMException('full', 'QuotaExceededError');
    files().set(name, text);
  },
  rename: async (name, to) => {
    const text = files().get(name);
    if (text !== undefined) files().set(to, text);
    files().delete(name);
  },
  remove: async (name) => void files().delete(name),
});

/** CopyDirectories in memory, the note beside them, and all that was told. */
export class MemoryRecovery implements Recovery {
  readonly libraries = new Map<string, Files>();
  readonly notes: Record<string, unknown> = {};
  readonly told: RecoveryNews[] = [];
  readonly pause = 0;
  /** While set, the directories cannot be reached. */
  barred = false;
  /** While set, nothing more can be written. */
  full = false;

  readonly directories: CopyDirectories = {
    libraries: async () => {
      if (this.barred) throw new DOMException('not here', 'SecurityError');
      return [...this.libraries.keys()];
    },
    directory: (library) =>
      directoryOf(
        () => this.#files(library),
        () => this.full,
      ),
    remove: async (library) => void this.libraries.delete(library),
  };

  readonly marker = {
    get: async (key: string) => ({ [key]: this.notes[key] }),
    set: async (items: Record<string, unknown>) => void Object.assign(this.notes, items),
  };

  tell = (news: RecoveryNews): void => void this.told.push(news);

  #files(library: string): Files {
    const files = this.libraries.get(library) ?? new Map<string, string>();
    this.libraries.set(library, files);
    return files;
  }

  /** The files of the only library. */
  files(): Files {
    const [files] = this.libraries.values();
    if (!files) throw new Error('there is no recovery copy');
    return files;
  }

  /** Flips a letter in the middle of every file that `which` names. */
  tear(which: (name: string) => boolean = () => true): void {
    for (const [name, text] of this.files()) {
      const middle = Math.floor(text.length / 2);
      const letter = text[middle] === 'x' ? 'y' : 'x';
      if (which(name))
        this.files().set(name, text.slice(0, middle) + letter + text.slice(middle + 1));
    }
  }
}
