// The words near a picture, gathered generously: whatever stands in its surrounding, and the lines right behind and
// before it. Which of them are its caption and its credit is judged afterwards.
import type { Branch } from './branch';
import { type Part, readParts } from './caption-parts';
import { isOtherZone } from './page-zones';
import type { Picture } from './picture';
import { holds, type StoryScope } from './story-scope';

import { wordsOnly } from './words-only';

/** Where words stand, seen from a picture. */
export type Side = 'around' | 'behind' | 'before';

/** A part near a picture. */
export interface NearPart {
  part: Part;
  side: Side;
  /** Steps from the picture up to the element that holds both. */
  up: number;
  /** Steps from there down to the part. */
  down: number;
  /** The element that holds both. */
  joint: Branch;
}

/** A picture with the words near it. */
export interface Near {
  picture: Picture;
  /** The largest element around the picture with no prose and no other picture. */
  top: Branch;
  parts: NearPart[];
}

/** A photo with its caption, buttons and sharing links takes a few dozen elements. */
const MOST_ELEMENTS = 150;
const MOST_TEXT = 1600;
const MOST_PROSE = 500;
const HIGHEST = 9;
const MOST_LINE = 900;
const MOST_LINES_BEHIND = 3;
const MOST_LINE_BEFORE = 400;
const MOST_PARTS = 24;
const MOST_PARTS_BESIDE = 8;
const MOST_CLIMB = 5;
/** Among more empty elements than this no caption is looked for. */
const MOST_SIBLINGS = 30;

type Pictures = ReadonlyMap<Branch, Picture>;

function onlyShows(branch: Branch, picture: Picture, pictures: Pictures): boolean {
  const other = pictures.get(branch);
  if (other && other.key !== picture.key && other.key !== '') return false;
  return branch.children.every(
    (child) =>
      typeof child === 'string' || child.images === 0 || onlyShows(child, picture, pictures),
  );
}

function surroundingOf(picture: Picture, scope: StoryScope, pictures: Pictures): Branch {
  let top = picture.branch;
  for (let height = 0; height < HIGHEST; height += 1) {
    const next = top.parent;
    if (!next || next.tag === 'body' || next.tag === 'main' || holds(next, scope.main)) break;
    if (scope.headline && holds(next, scope.headline)) break;
    if (
      next.text > MOST_TEXT ||
      next.prose > MOST_PROSE ||
      next.end - next.order > MOST_ELEMENTS ||
      !(next.images === top.images || (next.images < 12 && onlyShows(next, picture, pictures)))
    )
      break;
    top = next;
  }
  return top;
}

// A heading of the first level among the paragraphs may be a caption; the headline and those over it are none.
const skipIn =
  ({ headline }: StoryScope) =>
  ({ tag, order }: Branch): boolean =>
    tag === 'noscript' ||
    tag === 'nav' ||
    (tag === 'h1' && (headline === undefined || order <= headline.order));

const isLine = (line: Branch): boolean =>
  line.images === 0 &&
  line.text <= MOST_LINE &&
  line.end - line.order <= MOST_ELEMENTS &&
  line.tag !== 'nav' &&
  !(isOtherZone(line) && line.linked > line.text / 2);

function linesBeside(at: Branch, step: 1 | -1, most: number): Branch[] {
  const siblings = at.parent?.children ?? [];
  const lines: Branch[] = [];
  const from = siblings.indexOf(at);
  const until = from + step * MOST_SIBLINGS;
  for (let i = from + step; i >= 0 && i < siblings.length && i !== until; i += step) {
    const line = siblings[i];
    if (typeof line === 'string' || line === undefined) {
      if (line?.trim()) break;
      continue;
    }
    if (line.text === 0 && line.images === 0) continue;
    if (!isLine(line)) break;
    lines.push(line);
    if (lines.length >= most) break;
  }
  return lines;
}

/** The lines beside the surrounding, or beside an element around it that holds nothing else. */
function linesAround(top: Branch, scope: StoryScope): [Side, Branch][] {
  const found: [Side, Branch][] = [];
  let at = top;
  for (let climb = 0; climb < MOST_CLIMB && at.parent; climb += 1) {
    const behind = linesBeside(at, 1, MOST_LINES_BEHIND);
    const before = linesBeside(at, -1, 1);
    for (const line of behind) found.push(['behind', line]);
    for (const line of before) if (line.text <= MOST_LINE_BEFORE) found.push(['before', line]);
    if (behind.length > 0 || holds(at.parent, scope.main) || at.parent.tag === 'body') break;
    if (at.parent.text > at.text + 3 && before.length === 0) break;
    at = at.parent;
  }
  return found;
}

/** Gathers the words near a picture. */
export function partsNear(picture: Picture, scope: StoryScope, pictures: Pictures): Near {
  const top = surroundingOf(picture, scope, pictures);
  const skip = skipIn(scope);
  const heights = new Map<Branch, number>();
  let height = 0;
  for (let at: Branch | undefined = picture.branch; at && height < 16; at = at.parent)
    heights.set(at, height++);
  const placed = (part: Part, side: Side): NearPart => {
    let joint = part.branch;
    let down = 0;
    while (!heights.has(joint) && joint.parent) {
      joint = joint.parent;
      down += 1;
    }
    return { part, side, up: heights.get(joint) ?? 16, down, joint };
  };
  const parts = wordsOnly(readParts(top, skip)).map((part) => placed(part, 'around'));
  for (const [side, line] of linesAround(top, scope))
    for (const part of wordsOnly(readParts(line, skip)).slice(0, MOST_PARTS_BESIDE))
      parts.push(placed(part, side));
  return { picture, top, parts: parts.slice(0, MOST_PARTS) };
}
