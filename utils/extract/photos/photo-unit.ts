// The surrounding that belongs to one picture: its figure, or the largest element around it that holds no prose, no
// other picture and no heading of its own; where it ends, the lines set right behind it.
import { looksLikeCredit } from '../../caption/looks-like-credit';
import type { Branch } from './branch';
import { readParts } from './caption-parts';
import { withLinesBehind } from './lines-behind';
import type { Picture } from './picture';
import { isPlainCaption } from './plain-caption';
import { holds, type StoryScope } from './story-scope';
import { MOST_ELEMENTS, saysSomething, skipInUnit, type Unit } from './unit';
import { wordsOnly } from './words-only';

const MOST_TEXT = 1600;
const MOST_PROSE = 500;
const HIGHEST = 9;

/** Words that stand in the picture's own paragraph are its text, unless few. */
const MOST_WORDS_IN_LINE = 10;

type Pictures = ReadonlyMap<Branch, Picture>;

/** Whether everything that shows a picture below a branch shows this one (or none that counts). */
function onlyShows(branch: Branch, picture: Picture, pictures: Pictures): boolean {
  const other = pictures.get(branch);
  if (other && other.key !== picture.key && other.key !== '') return false;
  return branch.children.every(
    (child) =>
      typeof child === 'string' || child.images === 0 || onlyShows(child, picture, pictures),
  );
}

function mayGrow(
  next: Branch,
  unit: Branch,
  picture: Picture,
  scope: StoryScope,
  pictures: Pictures,
): boolean {
  if (next.tag === 'body' || next.tag === 'main' || holds(next, scope.main)) return false;
  if (scope.headline && holds(next, scope.headline)) return false;
  if (next.text > MOST_TEXT || next.prose > MOST_PROSE || next.end - next.order > MOST_ELEMENTS)
    return false;
  if (next.headings > unit.headings && next.tag !== 'figure') return false;
  return next.images === unit.images || (next.images < 12 && onlyShows(next, picture, pictures));
}

function hasFigureAbove(branch: Branch): boolean {
  for (let at: Branch | undefined = branch.parent; at; at = at.parent)
    if (at.tag === 'figure') return true;
  return false;
}

/** Finds the surrounding of a picture and the words in it that may be its caption and credit. */
export function findUnit(picture: Picture, scope: StoryScope, pictures: Pictures): Unit {
  let top = picture.branch;
  let unit: Unit = { top, parts: [], evidence: 'markup' };
  let figure = false;
  for (let height = 0; height < HIGHEST; height += 1) {
    const next = top.parent;
    if (!next || !mayGrow(next, top, picture, scope, pictures)) break;
    const fresh = next.text > top.text;
    figure ||= next.tag === 'figure';
    top = next;
    if (!fresh) {
      if (unit.parts.length === 0 || next.tag === 'figure') unit = { ...unit, top };
      continue;
    }
    const grown = grow(
      unit,
      top,
      figure && (next.tag === 'figure' || hasFigureAbove(next)),
      figure,
    );
    if (!grown) break;
    unit = grown;
  }
  return unit.parts.some((part) => part.cue !== 'credit' && !looksLikeCredit(part.text))
    ? unit
    : withLinesBehind(unit, scope, picture);
}

/** The unit one level up; undefined where the words there are not the picture's. */
function grow(unit: Unit, top: Branch, inFigure: boolean, figure: boolean): Unit | undefined {
  const parts = wordsOnly(readParts(top, skipInUnit)).filter(
    (part) => !part.linked || figure || saysSomething(part),
  );
  const known = new Set(unit.parts.map((part) => part.text));
  const added = parts.filter((part) => !known.has(part.text));
  if (added.length === 0) return { ...unit, top };
  const cued = inFigure || added.some(saysSomething);
  if (unit.parts.length > 0) {
    if (!cued) return undefined;
    const chosen = inFigure
      ? parts
      : parts.filter((part) => known.has(part.text) || saysSomething(part));
    return { top, parts: chosen, evidence: unit.evidence };
  }
  if (cued) return { top, parts, evidence: 'markup' };
  const [first, ...rest] = added;
  const inLine =
    first !== undefined &&
    top.tag === 'p' &&
    first.branch === top &&
    first.text.split(' ').length > MOST_WORDS_IN_LINE;
  const plain =
    !inLine &&
    first !== undefined &&
    isPlainCaption(first) &&
    rest.length <= 1 &&
    rest.every((part) => part.own && !part.linked && part.text.length < 60);
  return plain ? { top, parts, evidence: 'place' } : undefined;
}
