// The surrounding that belongs to one picture: its figure, or the largest element around it that holds no prose, no
// other picture and no heading of its own; where it ends, the lines set right behind it.
import { innerMarks } from '../../caption/credit-marks';
import { looksLikeCredit } from '../../caption/looks-like-credit';
import { namesAgency } from '../../caption/name-agency';
import { splitCutline } from '../../caption/split-cutline';
import { type Branch, isInline } from './branch';
import { type Part, readParts, saysCaption, saysCredit } from './caption-parts';
import { isOtherZone } from './page-zones';
import type { Picture } from './picture';
import { isPlainCaption } from './plain-caption';
import { holds, type StoryScope } from './story-scope';
import { wordsOnly } from './words-only';

/** How sure it is that the words belong to the picture: said by the markup, or only by where they stand. */
export type Evidence = 'markup' | 'place';

/** A picture with its surrounding and the words in it. */
export interface Unit {
  top: Branch;
  parts: Part[];
  evidence: Evidence;
}

const MOST_TEXT = 1600;
const MOST_PROSE = 500;
/** A photo with its caption, buttons and sharing links takes a few dozen elements. */
const MOST_ELEMENTS = 150;
const HIGHEST = 9;

const skipInUnit = (branch: Branch): boolean =>
  branch.tag === 'noscript' ||
  branch.tag === 'h1' ||
  (isOtherZone(branch) && !saysCredit(branch.hint) && !saysCaption(branch));

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

const saysSomething = (part: Part): boolean => part.cue !== 'none' || looksLikeCredit(part.text);

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

const MOST_WORDS_BEHIND = 80;
const MOST_TEXT_BEHIND = 700;
const MOST_WORDS_SET_APART = 16;
/** Words that stand in the picture's own paragraph are its text, unless few. */
const MOST_WORDS_IN_LINE = 10;
const SET_APART = new Set(['em', 'i', 'small', 'cite', 'figcaption', 'center']);

/** Whether all the words of a line are set in italics or small print. */
function isSetApart(branch: Branch): boolean {
  if (SET_APART.has(branch.tag)) return true;
  const filled = branch.children.filter(
    (child) => typeof child !== 'string' || child.trim() !== '',
  );
  return (
    filled.length > 0 &&
    filled.every((child) => typeof child !== 'string' && (child.tag === 'br' || isSetApart(child)))
  );
}

// A line behind a picture is its caption where the markup says so, where it is set apart, or where it ends in a credit.
function speaksOfPicture(line: Branch, parts: readonly Part[], picture: Picture): boolean {
  if (saysCaption(line) || parts.some((part) => part.cue !== 'none')) return true;
  const words = parts.map((part) => part.text).join(' ');
  if (
    line.text > MOST_TEXT_BEHIND ||
    words.split(' ').length > MOST_WORDS_BEHIND ||
    parts.some((part) => part.linked)
  )
    return false;
  if (looksLikeCredit(words) || isSaidOf(picture, words)) return true;
  const last = parts.at(-1);
  const small = last !== undefined && parts.length === 2 && last.branch.tag === 'small';
  const cutline = splitCutline(words);
  const apart =
    isSetApart(line) &&
    !/^["“„«‘]|[…:]$/u.test(words) &&
    words.split(' ').length <= MOST_WORDS_SET_APART;
  return (
    small ||
    apart ||
    (cutline.creditLine !== undefined && (innerMarks(words).length > 0 || isBracketed(words)))
  );
}
// A bracket with a supplier's name ends a caption, seldom a paragraph; a long text needs a label.
const isBracketed = (words: string): boolean => {
  const inner = /[([（]([^()]{2,80})[)\]）]\s*$/u.exec(words)?.[1];
  return (
    inner !== undefined && namesAgency(inner) && words.split(' ').length <= MOST_WORDS_BRACKETED
  );
};

// The picture's own text alternative or title, printed.
const isSaidOf = (picture: Picture, words: string): boolean =>
  [picture.alt, picture.title].some((said) => said !== undefined && sameStart(said, words));

const sameStart = (said: string, words: string): boolean => {
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const short = bare(words);
  return short.length > 3 && bare(said).startsWith(short);
};

const MOST_WORDS_BRACKETED = 45;

// Of a line that is no caption as a whole, only what the markup calls one; a credit's neighbour goes with it.
function partsOfPicture(line: Branch): Part[] {
  const parts = readParts(line, skipInUnit);
  if (saysCaption(line) || !parts.some(saysSomething)) return parts;
  const captioned = parts.some((part) => part.cue === 'caption');
  const credit = parts.findIndex(saysSomething);
  return parts.filter(
    (part, at) =>
      saysSomething(part) ||
      (!captioned && at === credit - 1 && !part.linked && part.text.length < 500),
  );
}

/** Adds the lines that stand right behind the surrounding. */
function withLinesBehind(unit: Unit, scope: StoryScope, picture: Picture): Unit {
  const lines: Branch[] = [];
  let at = unit.top;
  for (let height = 0; height < 4 && at.parent && lines.length === 0; height += 1) {
    const siblings = at.parent.children;
    for (const line of siblings.slice(siblings.indexOf(at) + 1)) {
      if (typeof line === 'string') {
        if (line.trim()) break;
        continue;
      }
      if (line.tag === 'br' || line.text === 0) {
        if (line.images > 0) break;
        continue;
      }
      if (
        line.images > 0 ||
        line.headings > 0 ||
        line.text > 900 ||
        line.end - line.order > MOST_ELEMENTS ||
        isOtherZone(line)
      )
        break;
      const parts = wordsOnly(readParts(line, skipInUnit));
      if (parts.length === 0) continue;
      if (!speaksOfPicture(line, parts, picture)) break;
      lines.push(line);
      if (
        lines.length > 2 ||
        splitCutline(
          lines
            .map((l) =>
              wordsOnly(partsOfPicture(l))
                .map((part) => part.text)
                .join(' '),
            )
            .join(' '),
        ).creditLine
      )
        break;
    }
    if (at.parent === scope.main || holds(at.parent, scope.main)) break;
    if (at.parent.text > at.text || isInline(at.parent.tag))
      if (at.parent.text - at.text > 3) break;
    at = at.parent;
  }
  if (lines.length === 0) return unit;
  const parts = [...unit.parts, ...lines.flatMap(partsOfPicture)];
  return { top: unit.top, parts: wordsOnly(parts), evidence: 'markup' };
}
