// Names for files that every system can hold: Windows, macOS, a memory stick.
import { fold } from '../text/fold';

const LONGEST = 100;
// Control and formatting characters (a name must not read backwards), and what file systems and Obsidian's links refuse.
const FORBIDDEN = /[\p{Cc}\p{Cf}\u2028\u2029<>:"/\\|?*#^[\]]/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

function tidy(wanted: string): string {
  const plain = wanted.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
  const cut = Array.from(plain).slice(0, LONGEST).join('');
  const ended = cut.replace(/^[. ]+|[. ]+$/g, '');
  return RESERVED.test(ended) ? `_${ended}` : ended;
}

/** Gives out names, no two of which are the same to a file system that knows no case. */
export class FileNames {
  readonly #given = new Set<string>();

  /** A safe name close to the one wanted. `id` tells apart what would be called the same. */
  name(wanted: string, id: string, extension: string): string {
    const plain = tidy(wanted) || id;
    const free = [plain, `${plain} ${id.slice(0, 8)}`, `${plain} ${id}`].find(
      (name) => !this.#given.has(fold(name)),
    );
    const name = free ?? `${plain} ${id} ${this.#given.size}`;
    this.#given.add(fold(name));
    return `${name}${extension}`;
  }
}
