// The surrounding that belongs to one picture: its figure, or the largest element around it that holds no prose, no
// other picture and no heading of its own.
import { type Branch } from './branch';
import { type Part, readParts, saysCaption, saysCredit } from './caption-parts';
import { isOtherZone } from './page-zones';
import type { Picture } from './picture';
import { wordsOnly } from './read-cutline';
import { holds, type StoryScope } from './story-scope';
import { looksLikeCredit } from '../../caption/looks-like-credit';

/** A picture with its surrounding and the words in it. */
export interface Unit {
  top: Branch;
  parts: Part[];
}

const MOST_TEXT = 1600;
const MOST_PROSE = 500;
const HIGHEST = 9;

const skipInUnit = (branch: Branch): boolean =>
  branch.tag === 'noscript' || branch.tag === 'h1' || (isOtherZone(branch) && !saysCredit(branch.hint) && !saysCaption(branch));

/** Whether everything that shows a picture below a branch shows this one (or none that counts). */
function onlyShows(branch: Branch, picture: Picture, pictures: ReadonlyMap<Branch, Picture>): boolean {
  let alone = true;
  const visit = (at: Branch): void => {
    const other = pictures.get(at);
    if (other && other.key !== picture.key && other.key !== '') alone = false;
    for (const child of at.children) if (alone && typeof child !== 'string' && child.images > 0) visit(child);
  };
  visit(branch);
  return alone;
}

function mayGrow(next: Branch, unit: Branch, picture: Picture, scope: StoryScope, pictures: ReadonlyMap<Branch, Picture>): boolean {
  if (next.tag === 'body' || next.tag === 'main' || holds(next, scope.main)) return false;
  if (scope.headline && holds(next, scope.headline)) return false;
  if (next.text > MOST_TEXT || next.prose > MOST_PROSE) return false;
  if (next.headings > unit.headings && next.tag !== 'figure') return false;
  return next.images === unit.images || (next.images < 12 && onlyShows(next, picture, pictures));
}

const saysSomething = (part: Part): boolean => part.cue !== 'none' || looksLikeCredit(part.text);

const PLAIN_MOST_WORDS = 70;
const NO_CAPTION =
  /^(?:by|von|par|por|di|av|af|text|story|updated?|published|posted|last (?:updated|modified)|stand|aktualisiert|veröffentlicht|publié|publicado|actualizado|written by|read(?:ing)? time|\d+ min|min read|share|teilen|lesedauer|watch|video|listen|follow|sign up|subscribe|getty images\/)\b|^\d{1,2}[./ ]\w+[./ ]\d{2,4}|^\w+ \d{1,2}, \d{4}|ago$|^\d+ (?:comments?|kommentare?|shares?)$/iu;

/** Whether a part that nothing calls a caption may be one, standing right behind a picture. */
function isPlainCaption(part: Part, picture: Picture): boolean {
  return (
    !part.linked && !part.heading && part.branch.order > picture.branch.order &&
    part.text.split(/\s+/).length <= PLAIN_MOST_WORDS && part.text.length > 3 && !NO_CAPTION.test(part.text)
  );
}

/** Finds the surrounding of a picture and the words in it that may be its caption and credit. */
export function findUnit(picture: Picture, scope: StoryScope, pictures: ReadonlyMap<Branch, Picture>): Unit {
  let top = picture.branch;
  let unit: Unit = { top, parts: [] };
  let figure = false;
  for (let height = 0; height < HIGHEST; height += 1) {
    const next = top.parent;
    if (!next || !mayGrow(next, top, picture, scope, pictures)) break;
    const fresh = next.text > top.text;
    figure ||= next.tag === 'figure';
    top = next;
    if (!fresh) {
      if (unit.parts.length === 0 || next.tag === 'figure') unit = { top, parts: unit.parts };
      continue;
    }
    const parts = wordsOnly(readParts(top, skipInUnit)).filter((part) => !part.linked || figure || saysSomething(part));
    const known = new Set(unit.parts.map((part) => part.text));
    const added = parts.filter((part) => !known.has(part.text));
    const cued = added.some(saysSomething);
    const inFigure = next.tag === 'figure' || (figure && hasFigureAbove(next));
    if (unit.parts.length > 0 && !cued && !inFigure) break;
    if (unit.parts.length === 0 && !cued && !inFigure && !(height < 4 && added.length <= 2 && added.every((part) => isPlainCaption(part, picture)))) {
      if (added.length > 0) break;
      continue;
    }
    const chosen = unit.parts.length > 0 && !inFigure ? parts.filter((part) => known.has(part.text) || saysSomething(part)) : parts;
    unit = { top, parts: chosen };
  }
  return unit;
}

function hasFigureAbove(branch: Branch): boolean {
  for (let at: Branch | undefined = branch.parent; at; at = at.parent) if (at.tag === 'figure') return true;
  return false;
}
