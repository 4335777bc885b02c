// The words around a picture without the page's machinery and without what is printed twice.
import { bareWords } from '../../caption/bare-words';
import { isMachinery, withoutMachinery } from '../../caption/button-words';
import { LETTER } from '../../text/letter-classes';
import type { Part } from './caption-parts';

const SHORTEST_COPY = 20;
/** A surrounding in more parts than this is no caption. */
const MOST_PARTS = 40;

const WORDED = new RegExp(`[${LETTER}0-9©]`);

interface Read {
  part: Part;
  words: string;
}

// "… more": the first words of a caption, standing before or behind the whole of it.
function isCutCopy(read: Read, all: readonly Read[]): boolean {
  const start = read.words.replace(/ (?:more|less|mehr|weniger)$/, '');
  return (
    start.length >= SHORTEST_COPY &&
    all.some(({ words }) => words.length > start.length + 8 && words.startsWith(start))
  );
}

const withText = ({ lines = [], ...part }: Part, text: string): Part => {
  const left = lines.map(withoutMachinery).filter(Boolean);
  return left.length > 1 ? { ...part, text, lines: left } : { ...part, text };
};

/** Drops machinery and words printed twice (a copy for the lightbox, one for narrow screens). */
export function wordsOnly(parts: readonly Part[]): Part[] {
  const read: Read[] = [];
  for (const part of parts.slice(0, MOST_PARTS)) {
    if (isMachinery(part.text) || !WORDED.test(part.text)) continue;
    const text = withoutMachinery(part.text);
    if (text)
      read.push({ part: text === part.text ? part : withText(part, text), words: bareWords(text) });
  }
  if (read.length < 2) return read.map(({ part }) => part);
  return read
    .filter(
      (one, at) =>
        !isCutCopy(one, read) &&
        !read.some(
          (other, before) =>
            before < at && other.part.cue === one.part.cue && other.words === one.words,
        ),
    )
    .map(({ part }) => part);
}
