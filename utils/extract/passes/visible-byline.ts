// Who wrote it, as the page prints it beside the headline or under the text.
import { foldSpace } from '../../text/white-space';
import { cueBit } from '../blocks/cue-words';
import type { JudgedBlock } from '../blocks/judge-blocks';
import { namesOutlet } from '../names/names-outlet';
import { piecesApart, printedByline, SIGNED } from '../names/signed-line';
import { splitByline } from '../names/split-byline';
import type { Candidate, Findings, Material, Pass } from '../pass';

const AUTHOR = cueBit('author');
const ELSEWHERE =
  cueBit('comment') |
  cueBit('related') |
  cueBit('teaser') |
  cueBit('nav') |
  cueBit('footer') |
  cueBit('picture');
const MARKED =
  '[rel~="author"], [itemprop~="author"], [itemprop~="creator"], [class*="author" i]:not(body, main, article), [class*="byline" i]';
const NOT_HERE =
  'aside, footer, nav, figure, [class*="comment" i], [class*="related" i], [class*="teaser" i], [class*="caption" i]';
const LONGEST = 240;
interface Byline {
  printed: string;
  names: string[];
  from: string;
  confidence: number;
}

/** Blocks that are said to be the author's or begin as a byline does, near the story's head. */
function bylineOf(one: JudgedBlock, firstStory: number, lastStory: number): Byline | undefined {
  const { text } = one.block;
  if (text.length > LONGEST || one.prose) return undefined;
  const near = one.at > firstStory - 25 && one.at < firstStory + 6;
  const after = one.at > firstStory + 5 && one.at < lastStory + 8;
  if (!near && !after) return undefined;
  if (one.path.some((place) => (place.own & ELSEWHERE) !== 0 && (place.own & AUTHOR) === 0))
    return undefined;
  const says = SIGNED.test(text);
  const named = [one.block.place, one.block.place.parent, one.block.place.parent?.parent].some(
    (place) => place && (place.own & AUTHOR) !== 0,
  );
  if (!says && !named) return undefined;
  const names = splitByline(piecesApart(one.block.pieces));
  if (names.length === 0 && !(says && near && text.length < 60)) return undefined;
  const confidence = (near ? 0.45 : 0.2) + (says ? 0.2 : 0) + (named ? 0.15 : 0);
  return {
    printed: printedByline(one.block.pieces),
    names,
    from: one.block.place.signature,
    confidence,
  };
}

const isBefore = (element: Element, other: Element): boolean =>
  (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;

/** Elements that name themselves the author's, in the head of the page down to the first paragraph. */
function marked(
  { page, hints }: Material,
  firstStory: JudgedBlock | undefined,
): Byline | undefined {
  const start = firstStory?.block.place.element;
  const elements = [...page.document.querySelectorAll(MARKED)].filter(
    (element) =>
      !element.closest(NOT_HERE) &&
      (!start || element.hasAttribute('itemprop') || isBefore(element, start)),
  );
  const printed = elements
    .map((element) => foldSpace(element.textContent ?? ''))
    .filter((text) => text !== '' && text.length < 80 && !hints.titles.includes(text));
  const names = [...new Set(printed.flatMap(splitByline))];
  return names.length > 0 && names.length < 6
    ? { printed: printed[0] ?? '', names, from: 'element named for its author', confidence: 0.5 }
    : undefined;
}

const asCandidate = (byline: Byline): Candidate<{ name: string }[]> => ({
  value: byline.names.map((name) => ({ name })),
  from: byline.from,
  confidence: byline.confidence,
});

function read(material: Material): Findings {
  const { judged } = material;
  const story = judged.flatMap((one, at) => (one.story > 0.5 && one.prose ? [at] : []));
  const [first = judged.length, last = judged.length] = [story[0], story.at(-1)];
  const found = judged.flatMap((one) => bylineOf(one, first, last) ?? []);
  found.sort((a, b) => b.confidence - a.confidence);
  const best = found[0];
  const link = marked(material, judged[first]);
  const all = [best, link]
    .filter((byline) => byline !== undefined)
    .map((byline) => withoutOutlet(byline, material));
  return {
    fields: {
      author: all.filter((byline) => byline.names.length > 0).map(asCandidate),
      byline: all.map(({ printed, from, confidence }) => ({ value: printed, from, confidence })),
    },
  };
}

/** A byline that names only the outlet says little about who wrote. */
const withoutOutlet = (byline: Byline, { page }: Material): Byline => {
  const people = byline.names.filter((name) => !namesOutlet(name, page));
  return people.length > 0
    ? { ...byline, names: people }
    : { ...byline, confidence: Math.min(byline.confidence, 0.3) };
};

/** Reads the byline off the page. */
export const visibleByline: Pass = { name: 'visible-byline', read };
