// Who wrote, where no word and no class name says so: a name beside the day, behind it, or beside a portrait.
import { UPPER } from '../../text/letter-classes';
import { bareLetters } from '../../text/likeness';
import { foldSpace } from '../../text/white-space';
import { cueBit } from '../blocks/cue-words';
import type { JudgedBlock } from '../blocks/judge-blocks';
import type { Place } from '../blocks/place';
import { namesOnly } from './names-only';
import { piecesSpaced } from './signed-line';
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

/** "Published 3 March 2026 by Anna Lind", "03.03.2026, von Ilse Brandt": the words behind the day. */
const DATED_BY = new RegExp(
  `^(.*?\\d.*?)[\\s,|·•–—-](?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f|[Оо]т)[\\s:]+(?=[${UPPER}])(.+)$`,
);
const YEAR_OR_CLOCK = /(?:19|20)\d\d|\d[:.h]\d\d/;
const isDay = (text: string): boolean => text.length < 60 && YEAR_OR_CLOCK.test(text);

/** The names of a line whose other parts tell only a day. */
function besideDay(one: JudgedBlock): string[] {
  const pieces = one.block.pieces.flatMap(({ text }) => text.split(/\s*[|·•–—]\s*/));
  const parts = pieces.map(foldSpace).filter((part) => part !== '');
  if (parts.length < 2 || !parts.some((part) => YEAR_OR_CLOCK.test(part))) return [];
  const names = parts.map(namesOnly);
  const plain = parts.every((part, at) => /\d/.test(part) || names[at]?.length || part.length < 14);
  return plain ? names.flat() : [];
}

/** A portrait stands beside the line, in a part of the page that holds little else. */
function hasPortrait({ block }: JudgedBlock): boolean {
  const around = block.place.parent;
  if (around === undefined || around.chars > 200) return false;
  return (
    block.place.element.querySelector('img') !== null ||
    around.element.querySelector(':scope > img, :scope > * > img') !== null
  );
}

const isElsewhere = ({ own, blocks }: Place): boolean =>
  (own & NOT_HERE) !== 0 || ((own & MARKS) !== 0 && blocks < FEW);

function inLine(judged: readonly JudgedBlock[], at: number): string[] {
  const one = judged[at];
  if (
    !one ||
    one.prose ||
    one.block.place.name === 'button' ||
    one.block.text.length > LONGEST ||
    /^h[12]$/.test(one.block.place.name)
  )
    return [];
  if (one.path.some(isElsewhere)) return [];
  const [, day = '', said] = DATED_BY.exec(piecesSpaced(one.block.pieces)) ?? [];
  if (said !== undefined && isDay(day))
    return splitByline(said).filter((name) => name.includes(' '));
  if (one.sinceTitle < 1 || one.sinceTitle > REACH) return [];
  const dated = besideDay(one);
  if (dated.length > 0) return dated;
  const names = namesOnly(piecesSpaced(one.block.pieces));
  const beside = [judged[at - 1], judged[at + 1]].some((other) => other && isDay(other.block.text));
  return beside || hasPortrait(one) ? names : [];
}

/** How a standfirst ends that names who wrote: "…, writes ANNA LIND." */
const WRITES = new RegExp(
  `(?:[,.;–—-]|\\band)\\s*(?:writes|reports|says|schreibt|berichtet|écrit|escribe|scrive|schrijft|skriver)\\s+([${UPPER}][^.,;!?]{4,40})[.!]?$`,
);

/** The name that ends a line over the text. A name that only speaks there is set as the words around it. */
export function namedAtEnd(judged: readonly JudgedBlock[], first: number): string[] {
  for (const { block } of judged.slice(Math.max(0, first - 4), first + 1)) {
    const name = WRITES.exec(block.text)?.[1];
    if (name === undefined || name !== name.toUpperCase()) continue;
    const names = namesOnly(name);
    if (names.length > 0) return names;
  }
  return [];
}

/** The names that stand unlabelled between the headline and the text that begins at `first`. What the page also says before is the name of a section. */
export function unlabelledNames(judged: readonly JudgedBlock[], first: number): string[] {
  for (let at = Math.max(0, first - 12); at < Math.min(judged.length, first + 2); at += 1) {
    const names = inLine(judged, at);
    if (names.length === 0 || names.length > 4) continue;
    const before = new Set(judged.slice(0, at).map((one) => bareLetters(one.block.text)));
    const people = names.filter((name) => !before.has(bareLetters(name)));
    if (people.length > 0) return people;
  }
  return [];
}
