// Who wrote, where no word and no class name says so: names beside the day that a second sign speaks for, or behind it.
import { UPPER } from '../../text/letter-classes';
import { bareLetters } from '../../text/likeness';
import { foldSpace } from '../../text/white-space';
import { cueBit } from '../blocks/cue-words';
import type { JudgedBlock } from '../blocks/judge-blocks';
import type { Place } from '../blocks/place';
import { namesOnly } from './names-only';
import { isOnlyADay } from './only-a-day';
import { BY, piecesSpaced } from './signed-line';
import { splitByline } from './split-byline';

const NOT_HERE =
  cueBit('nav') |
  cueBit('related') |
  cueBit('teaser') |
  cueBit('comment') |
  cueBit('footer') |
  cueBit('picture') |
  cueBit('dialog') |
  cueBit('button') |
  cueBit('contents') |
  cueBit('ticker') |
  cueBit('share');
/** Marks that lead to other stories stand in a part that holds little else; the head of the story may be named for them too. */
const MARKS = cueBit('tag');
const FEW = 4;
const LONGEST = 120;
/** Blocks between the headline and a line about who wrote. */
const REACH = 7;

/** "Published 3 March 2026 by Anna Lind", "03.03.2026, von Ilse Brandt": the word between the day and who wrote. */
const BY_BEHIND = new RegExp(`[\\s,|·•–—-](?:${BY}|[Оо]т)[\\s:]+(?=[${UPPER}])`, 'g');

const isElsewhere = ({ own, blocks }: Place): boolean =>
  (own & NOT_HERE) !== 0 || ((own & MARKS) !== 0 && blocks < FEW);

/** Whether a short line stands where a page may say who wrote. */
const isCandidate = ({ block, path, prose }: JudgedBlock): boolean =>
  !prose &&
  block.text.length <= LONGEST &&
  !/^(?:button|h[12])$/.test(block.place.name) &&
  !path.some(isElsewhere);

/** The names in a line behind the day and a word for who wrote. */
function behindDay({ block }: JudgedBlock): string[] {
  const line = piecesSpaced(block.pieces);
  const by = [...line.matchAll(BY_BEHIND)].find(({ index }) => /\d/.test(line.slice(0, index)));
  if (!by || !isOnlyADay(line.slice(0, by.index))) return [];
  const said = line.slice(by.index + by[0].length);
  return splitByline(said).filter((name) => name.includes(' '));
}

/** The names of a line whose other parts tell only a day. */
function inLineOfDay({ block }: JudgedBlock): string[] {
  const pieces = block.pieces.flatMap(({ text }) => text.split(/\s*[|·•–—]\s*/));
  const parts = pieces.map(foldSpace).filter((part) => part !== '');
  const names = parts.map(namesOnly);
  const plain = parts.every((part, at) => /\d/.test(part) || names[at]?.length || part.length < 14);
  return plain && parts.some(isOnlyADay) ? names.flat() : [];
}

const AUTHOR_PAGE =
  /\/(?:authors?|aut[oe]u?r\w*|people|person\w*|staff|journalist\w*|reporters?|writers?|contributors?|columnists?|redakt\w*)\/|[?&]author=/i;

const PERSON = '[itemprop~="name"], [rel~="author"], .fn, .p-author';

/** Besides the day: the line leads to the page of an author, or is marked as a person's name. */
function isVouchedFor({ block }: JudgedBlock): boolean {
  const { element } = block.place;
  const link = element.querySelector('a[href]') ?? element.closest('a[href]');
  return (
    AUTHOR_PAGE.test(link?.getAttribute('href') ?? '') ||
    element.matches(PERSON) ||
    element.querySelector(PERSON) !== null
  );
}

function inLine(judged: readonly JudgedBlock[], at: number): string[] {
  const one = judged[at];
  if (!one || one.sinceTitle < 1 || one.sinceTitle > REACH || !isVouchedFor(one)) return [];
  const names = inLineOfDay(one);
  if (names.length > 0) return names;
  const beside = [judged[at - 1], judged[at + 1]].some(
    (other) => other && isOnlyADay(other.block.text),
  );
  return beside ? namesOnly(piecesSpaced(one.block.pieces)) : [];
}

/**
 * The names between the headline and the text that begins at `first`: behind the day and "by", or, unless the page is `signed`
 * by anybody, beside the day. What the page also says before is the name of a section.
 */
export function namesByDay(
  judged: readonly JudgedBlock[],
  first: number,
  signed: boolean,
): string[] {
  for (let at = Math.max(0, first - 12); at < Math.min(judged.length, first + 2); at += 1) {
    const one = judged[at];
    if (!one || !isCandidate(one)) continue;
    const behind = behindDay(one);
    const names = behind.length > 0 || signed ? behind : inLine(judged, at);
    if (names.length > 4) continue;
    const before = new Set(judged.slice(0, at).map(({ block }) => bareLetters(block.text)));
    const people = names.filter((name) => !before.has(bareLetters(name)));
    if (people.length > 0) return people;
  }
  return [];
}
