// Names for files that every system can hold: Windows, macOS, Linux, a memory stick.
import { fold } from '../text/fold';

/** Most systems end at 255 bytes; the folder of a zip and a "(2)" of the reader's own still find room. */
const LONGEST_BYTES = 240;
const LONGEST = 100;
/** Signs that show nothing and turn a name round, or hide in it. The joiners stay: words and emoji are spelled with them. */
const INVISIBLE = /(?![\u200c\u200d])\p{Cf}/gu;
/** Control characters, and what file systems and Obsidian's links refuse. */
const FORBIDDEN = /[\p{Cc}\u2028\u2029<>:"/\\|?*#^[\]]/gu;
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?:\.|\s|$)/i;

const encoder = new TextEncoder();
const bytes = (text: string): number => encoder.encode(text).length;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function tidy(wanted: string): string {
  const plain = wanted.toWellFormed().normalize('NFC').replace(INVISIBLE, '');
  const ended = trimmed(plain.replace(FORBIDDEN, ' ').replace(/\s+/g, ' '));
  return RESERVED.test(ended) ? `_${ended}` : ended;
}

// Windows drops dots and spaces at the end of a name; a dot at its beginning hides the file elsewhere.
const trimmed = (name: string): string => name.replace(/^[. ]+|[. ]+$/g, '');

/** The beginning of a name that takes up at most so many bytes, cut between two characters as a reader sees them. */
function beginning(name: string, most: number): string {
  let length = 0;
  let count = 0;
  for (const { segment, index } of graphemes.segment(name)) {
    length += bytes(segment);
    count += 1;
    if (length > most || count > LONGEST) return trimmed(name.slice(0, index));
  }
  return name;
}

/** What a file system that knows neither case nor accents nor joiners takes for the same. */
const sameAs = (name: string): string => fold(name.toUpperCase()).replace(/[\u200c\u200d]/g, '');

/** Gives out names, no two of which are the same to a file system that knows no case. */
export class FileNames {
  readonly #given = new Set<string>();

  /** A safe name close to the one wanted, of at most 240 bytes. `id` tells apart what would be called the same. */
  name(wanted: string, id: string, extension: string): string {
    const plain = tidy(wanted);
    for (const suffix of this.#suffixes(id)) {
      const room = LONGEST_BYTES - bytes(suffix) - bytes(extension);
      const name = `${beginning(plain, room) || id}${suffix}`;
      if (this.#given.has(sameAs(name))) continue;
      this.#given.add(sameAs(name));
      return `${name}${extension}`;
    }
    throw new Error('There is always one more number.');
  }

  *#suffixes(id: string): Generator<string> {
    yield '';
    yield ` ${id.slice(0, 8)}`;
    yield ` ${id}`;
    for (let number = this.#given.size; ; number += 1) yield ` ${id} ${number}`;
  }
}
