// The standfirst that the judge left out: a line of its own between the headline and the first paragraph.
import { bareLetters, wordShare } from '../../text/likeness';
import { cueBit } from '../blocks/cue-words';
import type { JudgedBlock } from '../blocks/judge-blocks';
import { BY, CALLS, READ_ALSO, RIGHTS, WHEN } from '../blocks/phrases';
import type { Place } from '../blocks/place';
import type { Material } from '../pass';
import { isFurniture } from './furniture';
import { captionLetters, isCaptionAgain } from './kept-blocks';

const SUMMARY = cueBit('summary');
const ELSEWHERE = [
  'nav',
  'footer',
  'aside',
  'related',
  'ad',
  'share',
  'newsletter',
  'author',
  'tag',
  'picture',
  'dialog',
  'player',
  'button',
  'search',
  'note',
] as const;
const NOT_HERE = ELSEWHERE.reduce((bits, name) => bits | cueBit(name), 0);

const SHORTEST = 25;
const LONGEST = 900;
/** Without a headline on the page this many blocks over the text are looked at. */
const HEAD = 12;
/** A headline does not stand farther than this over the text; one that does is a link to another page. */
const FAR = 40;
/** So near to the headline stands a heading that belongs to it. */
const NEAR = 2;
/** A line that nothing names must at least have given the judge this much doubt. */
const DOUBT = 0.15;

/** A block of the standfirst, with the reason for taking it. */
export interface StandfirstLine {
  line: JudgedBlock;
  why: string;
}

/** The blocks between the headline and the first of the story's paragraphs that is no standfirst. */
function headOf(
  judged: readonly JudgedBlock[],
  text: readonly JudgedBlock[],
  headline: string,
): JudgedBlock[] {
  const first = text.find((one) => one.prose)?.at ?? 0;
  const letters = bareLetters(headline);
  const named = judged.findIndex(
    (one) => one.at < first && one.at > first - FAR && isHeadline(one, letters),
  );
  return judged.slice(named < 0 ? Math.max(0, first - HEAD) : named + 1, first);
}

const isHeadline = (one: JudgedBlock, headline: string): boolean =>
  one.letters === headline ||
  (/^h[12]$/.test(one.block.place.name) && headline !== '' && one.letters.includes(headline));

/** The places of a line that hold little more than it. */
const around = ({ block }: JudgedBlock): Place[] =>
  [block.place, block.place.parent, block.place.parent?.parent].flatMap((place) =>
    place !== undefined && place.chars < LONGEST ? [place] : [],
  );

/** What no standfirst is: a link, a line of the page, a heading said again. */
function isOtherwise({ block, prose, letters }: JudgedBlock, titles: readonly string[]): boolean {
  const { text, linked, insideLink } = block;
  return (
    text.length < SHORTEST ||
    text.length > LONGEST ||
    insideLink ||
    linked > text.length * 0.3 ||
    titles.includes(letters) ||
    (!prose && [WHEN, BY].some((pattern) => pattern.test(text))) ||
    [RIGHTS, READ_ALSO, CALLS].some((pattern) => pattern.test(text))
  );
}

/** What the head of a story holds too: its byline, buttons and section outweigh no line that is itself named for a standfirst. */
const IN_HEAD = (['author', 'share', 'tag', 'button'] as const).reduce(
  (bits, name) => bits | cueBit(name),
  0,
);

/** Whether the line stands in a part of the page that is not the story's. */
function isElsewhere(one: JudgedBlock): boolean {
  const foreign = (one.block.place.own & SUMMARY) === 0 ? NOT_HERE : NOT_HERE & ~IN_HEAD;
  return (
    isFurniture(one, true) ||
    around(one).some(({ own }) => (own & foreign) !== 0 && (own & SUMMARY) === 0)
  );
}

const DESCRIBED = 'it stands under the headline and is what the page says of the story';
/** The reason for a line that nothing names: the weakest. */
const ALONE = 'it stands alone under the headline';

const isDescribed = ({ block: { text, place } }: JudgedBlock, { hints }: Material): boolean =>
  !/^h[12]$/.test(place.name) &&
  hints.descriptions.some((words) => wordShare(text, words) > 0.9 && wordShare(words, text) > 0.6);

/** Whether a line is a lesser heading right under the headline, of a kind that no section of the text has. */
function isSubheading({ block, at }: JudgedBlock, { judged }: Material, under: number): boolean {
  const { name, signature } = block.place;
  return (
    /^h[2-4]$/.test(name) &&
    at - under <= NEAR &&
    !judged.some(
      (other) => other.at > at && other.story > 0.5 && other.block.place.signature === signature,
    )
  );
}

function whyTaken(one: JudgedBlock, material: Material, headline: number): string | undefined {
  if (isDescribed(one, material)) return DESCRIBED;
  if (isElsewhere(one)) return undefined;
  if (around(one).some(({ own }) => (own & SUMMARY) !== 0))
    return 'it stands under the headline in a part of the page named for it';
  if (isSubheading(one, material, headline)) return 'it is a heading right under the headline';
  return one.prose && one.story > DOUBT ? ALONE : undefined;
}

/** Whether a line belongs to the page's own standfirst: elsewhere a box may hold a summary that a program wrote. */
const isBeside = (line: JudgedBlock, told: JudgedBlock): boolean =>
  line === told ||
  line.block.place.parent === told.block.place.parent ||
  (line.at < told.at && /^h[2-4]$/.test(line.block.place.name));

/** The story's blocks as the judge chose them: its standfirst, and the text without it. */
export interface Chosen {
  standfirst: readonly JudgedBlock[];
  text: readonly JudgedBlock[];
}

/** Lines between headline and text that are standfirst too though the judge did not keep them. */
export function standfirstOverText(
  material: Material,
  { standfirst, text }: Chosen,
  headline: string,
): StandfirstLine[] {
  const known = new Set([...standfirst, ...text].map((one) => one.letters));
  const captions = captionLetters(material.photos);
  const titles = material.hints.titles.map(bareLetters);
  const head = headOf(material.judged, text, headline);
  const over = material.judged[(head[0]?.at ?? 0) - 1];
  const named = over && isHeadline(over, bareLetters(headline)) ? over.at : -FAR;
  const lines = head.flatMap((line) => {
    if (known.has(line.letters) || isOtherwise(line, titles) || isCaptionAgain(line, captions))
      return [];
    known.add(line.letters);
    const why = whyTaken(line, material, named);
    return why === undefined ? [] : [{ line, why }];
  });
  const told = [...standfirst, ...lines.map(({ line }) => line)].find((one) =>
    isDescribed(one, material),
  );
  const own = told ? lines.filter(({ line }) => isBeside(line, told)) : lines;
  const telling = own.filter(({ why }) => why !== ALONE);
  const alone = standfirst.length === 0 && telling.length === 0 && own.length === 1;
  return alone ? own : telling;
}
