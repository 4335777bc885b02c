// The lines that stand right behind a picture's surrounding: its caption where the markup, the setting or the words say so.
import { innerMarks } from '../../caption/credit-marks';
import { looksLikeCredit } from '../../caption/looks-like-credit';
import { namesAgency } from '../../caption/name-agency';
import { splitCutline } from '../../caption/split-cutline';
import { bareLetters } from '../../text/likeness';
import { type Branch, isInline } from './branch';
import { type Part, readParts, saysCaption } from './caption-parts';
import { isOtherZone } from './page-zones';
import type { Picture } from './picture';
import { holds, type StoryScope } from './story-scope';
import { MOST_ELEMENTS, saysSomething, skipInUnit, type Unit } from './unit';
import { wordsOnly } from './words-only';

const MOST_WORDS_BEHIND = 80;
const MOST_TEXT_BEHIND = 700;
const MOST_WORDS_SET_APART = 16;
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
    !/^["“„«‘]|[…:]$/.test(words) &&
    words.split(' ').length <= MOST_WORDS_SET_APART;
  return (
    small ||
    apart ||
    (cutline.creditLine !== undefined && (innerMarks(words).length > 0 || isBracketed(words)))
  );
}
// A bracket with a supplier's name ends a caption, seldom a paragraph; a long text needs a label.
const isBracketed = (words: string): boolean => {
  const inner = /[([（]([^()]{2,80})[)\]）]\s*$/.exec(words)?.[1];
  return (
    inner !== undefined && namesAgency(inner) && words.split(' ').length <= MOST_WORDS_BRACKETED
  );
};

// The picture's own text alternative or title, printed.
const isSaidOf = (picture: Picture, words: string): boolean =>
  [picture.alt, picture.title].some((said) => said !== undefined && sameStart(said, words));

const sameStart = (said: string, words: string): boolean => {
  const short = bareLetters(words);
  return short.length > 3 && bareLetters(said).startsWith(short);
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
export function withLinesBehind(unit: Unit, scope: StoryScope, picture: Picture): Unit {
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
