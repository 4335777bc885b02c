// People listed in the order in which they stand: "From left: A, B and C", "v.l.n.r.", "слева направо".
import type { PicturePosition } from '../story/person';
import { LOWER, UPPER } from '../text/letter-classes';
import { AND_IN_LIST } from '../words/name-particles';
import { ARE, LIST_OPENERS, MAY_OPEN_LIST } from '../words/positions';

/** A name listed, where it begins in the caption, and where its bearer stands. */
export interface Listed {
  words: string;
  at: number;
  position?: PicturePosition;
}

const listOpeners = (): RegExp =>
  new RegExp(
    `(?:^|[\\s(.;:–—-])(?:${LIST_OPENERS.join('|')})\\s*(?:[:：,]|(?=\\s))\\s*(?:${ARE})?`,
    'gi',
  );
const NEXT = new RegExp(
  `\\s*(?:;|,(?:\\s*(?:${AND_IN_LIST})\\s)?|\\s(?:${AND_IN_LIST}|with)\\s)\\s*`,
  'g',
);
const DESCRIBES = new RegExp(`^[${LOWER}0-9]`);
const MOST_LISTED = 12;

const FROM_LEFT: readonly PicturePosition[] = ['left', 'second from left', 'third from left'];
const FROM_RIGHT: readonly PicturePosition[] = ['right', 'second from right', 'third from right'];

function positionIn(at: number, count: number): PicturePosition | undefined {
  if (count === 3 && at === 1) return 'center';
  const behind = count - 1 - at;
  if (behind === 0 && count > 1) return 'right';
  return at <= behind ? FROM_LEFT[at] : FROM_RIGHT[behind];
}

/** The end of a sentence, initials and shortened titles aside. */
const SENTENCE_END = new RegExp(
  `(?<!\\s[${UPPER}]|\\b(?:Dr|Mr|Mrs|Ms|St|Jr|Sr|Prof|Sen|Rep|Gov|Gen))[.!?。](?:\\s|$)`,
);

function pieces(text: string, from: number): { words: string; at: number }[] {
  const rest = text.slice(from);
  const list = rest.slice(0, SENTENCE_END.exec(rest)?.index ?? rest.length);
  const found: { words: string; at: number }[] = [];
  let start = 0;
  for (const next of list.matchAll(NEXT)) {
    found.push({ words: list.slice(start, next.index), at: from + start });
    start = next.index + next[0].length;
  }
  found.push({ words: list.slice(start), at: from + start });
  return found.slice(0, MOST_LISTED);
}

/**
 * The names listed from left to right. `nameAt` reads the name that some words begin with; a piece in small letters
 * tells more of the one before it ("the mayor"); the first other piece without a name ends the list.
 */
export function listedFromLeft(
  text: string,
  nameAt: (words: string) => string | undefined,
): Listed[] {
  if (!MAY_OPEN_LIST.test(text.toLowerCase())) return [];
  for (const opener of text.matchAll(listOpeners())) {
    const listed: { words: string; at: number }[] = [];
    for (const piece of pieces(text, opener.index + opener[0].length)) {
      const name = nameAt(piece.words);
      if (name) listed.push({ words: name, at: piece.at });
      else if (!DESCRIBES.test(piece.words)) break;
    }
    if (listed.length > 1)
      return listed.map((one, at) => {
        const position = positionIn(at, listed.length);
        return { ...one, ...(position ? { position } : {}) };
      });
  }
  return [];
}
