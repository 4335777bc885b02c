// Counts what the characters of a text are, in one walk: several patterns with a global flag cost as much as the rest of
// the judging together.
import { LETTER, UPPER } from '../../text/letter-classes';

/** What the characters of a text are. */
export interface CharacterCounts {
  /** Capital letters that begin a word. */
  capitals: number;
  digits: number;
  /** Runs of white space. */
  spaces: number;
  /** Ends of sentences. */
  sentences: number;
  commas: number;
  /** Bars, dots and slashes that part the items of a line. */
  bars: number;
}

const KNOWN = 1;
const UPPERCASE = 2;
const WORD = 4;
const DIGIT = 8;
const SPACE = 16;
const END = 32;
const QUOTE = 64;
const COMMA = 128;
const BAR = 256;

const KINDS: [number, RegExp][] = [
  [UPPERCASE, new RegExp(`[${UPPER}]`)],
  [WORD, new RegExp(`[${LETTER}0-9]`)],
  [DIGIT, /\d/],
  [SPACE, /\s/],
  [END, /[.!?。！？]/],
  [QUOTE, /["'”’»)]/],
  [COMMA, /[,;、，]/],
  [BAR, /[|•·›»/]/],
];

const kinds = new Uint16Array(65_536);

function kindOf(code: number): number {
  const letter = String.fromCharCode(code);
  let kind = KNOWN;
  for (const [bit, pattern] of KINDS) if (pattern.test(letter)) kind |= bit;
  kinds[code] = kind;
  return kind;
}

/** Counts the characters of a text. */
export function countCharacters(text: string): CharacterCounts {
  const counts = { capitals: 0, digits: 0, spaces: 0, sentences: 0, commas: 0, bars: 0 };
  let before = 0;
  // After the end of a sentence and the quotation marks that close it.
  let ended = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = kinds[code] || kindOf(code);
    if ((kind & SPACE) !== 0) {
      if ((before & SPACE) === 0) counts.spaces += 1;
      if (ended) counts.sentences += 1;
      ended = false;
    } else if ((kind & (END | QUOTE)) !== 0) {
      ended = (kind & END) !== 0 || ended;
    } else ended = false;
    if ((kind & UPPERCASE) !== 0 && (before & WORD) === 0) counts.capitals += 1;
    if ((kind & DIGIT) !== 0) counts.digits += 1;
    if ((kind & COMMA) !== 0) counts.commas += 1;
    if ((kind & BAR) !== 0) counts.bars += 1;
    before = kind;
  }
  if (ended) counts.sentences += 1;
  return counts;
}
