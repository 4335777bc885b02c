// Who wrote it, as the page prints it beside the headline or under the text.

import { EDITED_BY } from '../../words/roles';
import { cueBit } from '../blocks/cue-words';
import type { JudgedBlock } from '../blocks/judge-blocks';
import { agencyIn } from '../names/agencies';
import { type Byline, markedByline } from '../names/marked-byline';
import { namesInLine } from '../names/names-in-line';
import { namesOutlet } from '../names/names-outlet';
import { isSigned, printedByline } from '../names/signed-line';
import { unmarkedByline } from '../names/unmarked-byline';
import { areAccounts, isFull, isPartOf, withoutPlaces } from '../names/weigh-names';
import type { Candidate, Findings, Material, Pass, Settled } from '../pass';

const AUTHOR = cueBit('author');
const ELSEWHERE =
  cueBit('comment') |
  cueBit('related') |
  cueBit('teaser') |
  cueBit('nav') |
  cueBit('footer') |
  cueBit('picture');
const LONGEST = 240;
/** A line set in more pieces than this is no byline. */
const MOST_PIECES = 100;
/** How much a byline is worth that names only the outlet. */
const OUTLET_ONLY = 0.3;
/** An agency is whom the text rests on, and its author only where nobody else is named. */
const AGENCY_ONLY = 0.35;
const isAgency = (name: string): boolean => agencyIn(name) !== undefined && name.length < 40;

/** Who edited a text wrote it only where nobody else is named. */
const EDITOR_ONLY = 0.15;

/** Blocks that are said to be the author's or begin as a byline does, near the story's head. */
function bylineOf(one: JudgedBlock, firstStory: number, lastStory: number): Byline | undefined {
  const { text } = one.block;
  if (
    text.length > LONGEST ||
    one.block.pieces.length > MOST_PIECES ||
    one.prose ||
    one.block.place.name === 'button'
  )
    return undefined;
  const near = one.at > firstStory - 25 && one.at < firstStory + 6;
  const after = one.at > firstStory + 5 && one.at < lastStory + 16;
  if (!near && !after) return undefined;
  if (one.path.some((place) => (place.own & ELSEWHERE) !== 0 && (place.own & AUTHOR) === 0))
    return undefined;
  const says = isSigned(one.block);
  if (!says && !near && one.at >= lastStory + 8) return undefined;
  const named = [one.block.place, one.block.place.parent, one.block.place.parent?.parent].some(
    (place) => place && (place.own & AUTHOR) !== 0,
  );
  if (!says && !named) return undefined;
  const names = namesInLine(one.block);
  if (names.length === 0 && !(says && near && text.length < 60)) return undefined;
  const nobody = !says && areAccounts(names);
  const sure = (near ? 0.45 : 0.2) + (says ? 0.2 : 0) + (named ? 0.15 : 0);
  return {
    printed: printedByline(one.block.pieces),
    names,
    from: one.block.place.signature,
    confidence: EDITED_BY.test(text) ? EDITOR_ONLY : nobody ? sure / 2 : sure,
  };
}

const asCandidate = (byline: Byline): Candidate<{ name: string }[]> => ({
  value: byline.names.map((name) => ({ name })),
  from: byline.from,
  confidence: byline.confidence,
});

/** Who is known from head and JSON-LD, the outlet's own name left out. */
const peopleIn = ({ author, publisher }: Settled, { page }: Material): string[] =>
  (author ?? []).map((person) => person.name).filter((name) => !namesOutlet(name, page, publisher));

function read(material: Material, settled: Settled): Findings {
  const { judged } = material;
  const story = judged.flatMap((one, at) => (one.story > 0.5 && one.prose ? [at] : []));
  const [first = judged.length, last = judged.length] = [story[0], story.at(-1)];
  const found = judged.flatMap((one) => bylineOf(one, first, last) ?? []);
  found.sort((a, b) => b.confidence - a.confidence);
  const known = peopleIn(settled, material);
  const printed = [found[0], markedByline(material, judged[first])]
    .filter((byline) => byline !== undefined)
    .map((byline) => withoutOutlet(byline, material, settled.publisher));
  const people = printed.some(({ confidence }) => confidence > OUTLET_ONLY) || known.length > 0;
  const signed = printed.length > 0 || (settled.author?.length ?? 0) > 0;
  const alone = unmarkedByline(judged, { first, last }, { people, signed });
  const all = [...(alone ? [alone] : []), ...printed].map((byline) => ({
    ...byline,
    names: withoutPlaces(byline.names, known),
  }));
  return {
    fields: {
      author: [
        ...all.filter((byline) => byline.names.length > 0).map(asCandidate),
        ...longerList(all[0]?.names ?? [], settled),
      ],
      byline: all.map(({ printed: value, from, confidence }) => ({ value, from, confidence })),
    },
  };
}

/** What the page prints of a longer list in its head confirms that list: long bylines are folded away. */
function longerList(
  names: readonly string[],
  { author }: Settled,
): Candidate<{ name: string }[]>[] {
  const longer = author ?? [];
  if (
    names.length === 0 ||
    !isPartOf(
      names,
      longer.map((person) => person.name),
    )
  )
    return [];
  return [{ value: longer, from: 'head of the page, part of it printed', confidence: 0.8 }];
}

/** A byline that names only the outlet or an agency says little about who wrote. */
const withoutOutlet = (byline: Byline, { page }: Material, publisher?: string): Byline => {
  const signing = byline.names.filter((name) => !namesOutlet(name, page, publisher));
  const persons = signing.filter((name) => !isAgency(name));
  if (signing.length > 0 && persons.length === 0)
    return { ...byline, names: signing, confidence: AGENCY_ONLY };
  const people = persons.some(isFull) ? persons : signing;
  return people.length > 0
    ? { ...byline, names: people }
    : { ...byline, confidence: Math.min(byline.confidence, OUTLET_ONLY) };
};

/** Reads the byline off the page. */
export const visibleByline: Pass = { name: 'visible-byline', read };
