// Reads the people a caption names as seen in the picture, and where it says they stand. Nothing guessed: a name counts
// where a position stands behind it, or where, beside such a one, a title or "with" or "and" leads to it.
import type { PersonShown, PicturePosition } from '../story/person';
import { LETTER, LOWER, UPPER } from '../text/letter-classes';
import { foldSpace } from '../text/white-space';
import { PARTICLE_SHOWN } from '../words/name-particles';
import { NO_PERSON_SHOWN } from '../words/no-persons';
import { BEFORE_POSITION, POSITIONS } from '../words/positions';
import { PLACING } from '../words/scenes';
import { LEADS_TO_NAME, TITLES, WITH_NAME } from '../words/titles';
import { listedFromLeft } from './from-left';

const positions = new Map(
  POSITIONS.flatMap(([position, words]) =>
    words.split('|').map((word): [string, PicturePosition] => [word, position]),
  ),
);
const titles = new Set(TITLES);
const WORD = `(?:[${UPPER}](?:[${LETTER}'’-]+|\\.))`;
const NAME = `${WORD}(?:\\s+(?:${PARTICLE_SHOWN}\\s+){0,2}${WORD}){1,3}`;
/** A name with a remark in brackets or between commas behind it. */
const MARKED = new RegExp(
  `(${NAME})(?:,? Jr\\.?|,? Sr\\.?)?(?:,?\\s*\\(([^()]{1,40})\\)|,\\s+([^,.;()]{1,26})(?=[,.;)]|$)|\\s+((?:${BEFORE_POSITION})?[${LOWER}]+),)`,
  'g',
);
/** Titles before a name may be longer than the name: "Oskarian Deputy Defence Minister Vel Anh Tor". */
const TITLED = `${NAME}(?:\\s+${WORD}){0,3}`;
const CONNECTED = new RegExp(`(?<![${LETTER}-])([${LETTER}][${LETTER}-]*)\\s+(${TITLED})`, 'g');
/** "with Velmouth harbour master Agda Pryce": an office of one to three plain words between "with" and the name. */
const IN_OFFICE = new RegExp(
  `(?<![${LETTER}-])(?:${WITH_NAME})\\s+(?:${WORD}\\s+)?(?:(?!(?:${PLACING})\\s)[${LOWER}]{5,}\\s+){1,3}(${NAME})`,
  'g',
);

function positionOf(remark: string): PicturePosition | undefined {
  for (const piece of remark.split(/[,;/]/)) {
    const known = positions.get(foldSpace(piece).toLowerCase());
    if (known) return known;
  }
  return undefined;
}

const MOST_WORDS = 6;

// "Marentan President Ilvar Dekanos": what stands before the last title is no part of the name.
function withoutTitles(name: string): string {
  const words = name.split(/\s+/);
  const last = words.findLastIndex((word) => titles.has(word.toLowerCase().replace(/\.$/, '')));
  return words.slice(last + 1).join(' ');
}

function readName(words: string): { name: string; titled: boolean } | undefined {
  const name = withoutTitles(words);
  const titled = name.length < words.length;
  if (!name || NO_PERSON_SHOWN.test(name) || name.split(/\s+/).length > MOST_WORDS)
    return undefined;
  return name.includes(' ') || titled ? { name, titled } : undefined;
}

/** Whether words that may tell a position stand between brackets or commas: most captions have none. */
function namesPosition(text: string): boolean {
  const pieces = [...text.split(/[(),;/]/), ...text.split(/[(),.;/]/)];
  return pieces.some((piece) => {
    const words = piece.trim().toLowerCase().split(/\s+/);
    return [words.length, 1, 2, 3].some((last) => positions.has(words.slice(-last).join(' ')));
  });
}

const BEGINS_WITH_NAME = new RegExp(
  `^(?:(?:the |der |die |le |la |el )?(?:[${LOWER}]+ ){0,2})?(${NAME})`,
);

function nameAt(words: string): string | undefined {
  const name = BEGINS_WITH_NAME.exec(words)?.[1];
  return name && readName(name)?.name;
}

/** Reads the people shown, in the order of the caption. */
export function readPersons(caption: string): PersonShown[] {
  const text = foldSpace(caption);
  const listed = listedFromLeft(text, nameAt);
  if (listed.length > 0)
    return listed.map(({ words, position }) => ({
      name: words,
      ...(position ? { position } : {}),
    }));
  if (!namesPosition(text)) return [];
  const found = new Map<string, { at: number; position?: PicturePosition }>();
  for (const match of text.matchAll(MARKED)) {
    const position = positionOf(match[2] ?? match[3] ?? match[4] ?? '');
    const read = position && readName(match[1] ?? '');
    if (read && !found.has(read.name)) found.set(read.name, { at: match.index, position });
  }
  if (found.size === 0) return [];
  for (const match of text.matchAll(CONNECTED)) {
    const read = readName(match[2] ?? '');
    if (!read || found.has(read.name)) continue;
    if (read.titled || LEADS_TO_NAME.test(match[1] ?? ''))
      found.set(read.name, { at: match.index });
  }
  for (const { 1: words = '', index } of text.matchAll(IN_OFFICE)) {
    const read = readName(words);
    if (read && !found.has(read.name)) found.set(read.name, { at: index });
  }
  return [...found]
    .sort((a, b) => a[1].at - b[1].at)
    .map(([name, { position }]) => ({ name, ...(position ? { position } : {}) }));
}
