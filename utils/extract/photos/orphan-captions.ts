// Captions that stand away from their picture: in a header, behind a box, in a copy of the page's own.
import { bareWords } from '../../caption/bare-words';
import { isMachinery } from '../../caption/button-words';
import { looksLikeCredit } from '../../caption/looks-like-credit';
import type { ReadingTime } from '../../page/reading-time';
import type { Branch } from './branch';
import { readParts, saysCaption } from './caption-parts';
import type { Found } from './found';
import type { Near, NearPart } from './near-parts';
import { inOtherZone } from './page-zones';
import { isOtherWords } from './plain-caption';
import { readCutline } from './read-cutline';
import { holds, type StoryScope } from './story-scope';
import { isTeaser } from './teaser';

const MOST_TEXT = 1200;
/** A standfirst may stand between a picture and its caption; paragraphs part them. */
const MOST_BETWEEN = 1;

// A credit often stands beside the caption in one box.
function boxOf(caption: Branch): Branch {
  let box = caption;
  for (let height = 0; height < 2; height += 1) {
    const next = box.parent;
    if (!next || next.images > 0 || next.headings > 0 || next.text > 700 || next.prose > 500) break;
    const parts = readParts(next, () => false);
    if (
      !parts.every(
        (part) => part.cue !== 'none' || looksLikeCredit(part.text) || isMachinery(part.text),
      )
    )
      break;
    box = next;
  }
  return box;
}

// A figure may hold a quotation, and its caption the one who said it.
const isQuotation = (caption: Branch): boolean =>
  caption.tag === 'figcaption' &&
  caption.parent?.element.querySelector(
    ':scope > blockquote, :scope q, :scope > div > blockquote',
  ) != null;

function mayBeCaption(branch: Branch, scope: StoryScope): boolean {
  if (branch.text === 0 || branch.text > MOST_TEXT || branch.images > 0 || branch.prose > 600)
    return false;
  if (branch.element.closest('blockquote, q') || isQuotation(branch)) return false;
  if (branch.order > scope.storyEnd || branch.linked > branch.text / 2) return false;
  if (scope.headline && branch.order < scope.headline.order && !holds(scope.main, branch))
    return false;
  return !inOtherZone(branch, scope.whole.parent, scope.main.prose / 2) && !isTeaser(branch, scope);
}

const above = (caption: Branch, test: (branch: Branch) => boolean): boolean => {
  for (let at: Branch | undefined = caption; at; at = at.parent) if (test(at)) return true;
  return false;
};

const below = (branch: Branch, elements: ReadonlySet<Element>): boolean =>
  elements.has(branch.element) ||
  branch.children.some((child) => typeof child !== 'string' && below(child, elements));

const isAround = ({ side, part }: NearPart, box: Branch): boolean =>
  side === 'around' && holds(box, part.branch);

const standsAlone = (caption: Branch, credited: boolean): boolean =>
  credited ||
  caption.tag === 'figcaption' ||
  caption.element.getAttribute('itemprop') === 'caption';

const FEWEST_LETTERS_AGAIN = 24;

/** Whether words say a caption that was found already, and more: all captions of a gallery in one list. */
const saysAgain = (words: string, found: readonly Found[]): boolean => {
  const bare = bareWords(words);
  return found.some(({ cutline }) => {
    const known = bareWords(cutline.caption ?? '');
    return (
      known.length >= FEWEST_LETTERS_AGAIN && bare.length > known.length && bare.includes(known)
    );
  });
};

/** What may be a caption, the paragraphs between, and the pictures, whether or not they were taken for the story's. */
export interface Around {
  captions: readonly Branch[];
  prose: readonly number[];
  nears: readonly Near[];
}

/** Gives captions without a picture to the picture before them, or lets them stand alone, while there is time. */
export function addOrphans(
  found: Found[],
  { captions, prose, nears }: Around,
  scope: StoryScope,
  time: Pick<ReadingTime, 'up'>,
): void {
  const paragraphs = prose.filter((order) => order >= scope.main.order);
  const pictured = found.filter((item) => item.picture);
  const claimed = new Set(found.flatMap((item) => item.cutline.captionAt));
  const taken = new Set(
    found.filter((item) => item.cutline.captionAt.length > 0).map((item) => item.top),
  );
  let next = 0;
  for (const caption of captions) {
    if (time.up()) return;
    if (!holds(scope.whole, caption) || !saysCaption(caption) || !mayBeCaption(caption, scope))
      continue;
    if (above(caption, (branch) => taken.has(branch)) || below(caption, claimed)) continue;
    const box = boxOf(caption);
    const cutline = readCutline(readParts(box, () => false));
    if (!cutline.caption || isOtherWords(cutline.caption)) continue;
    if (saysAgain(cutline.caption, found)) continue;
    taken.add(box);
    while ((pictured[next]?.order ?? Number.POSITIVE_INFINITY) < caption.order) next += 1;
    const before = pictured[next - 1];
    const between = paragraphs.filter((at) => at > (before?.order ?? at) && at < caption.order);
    if (before && !before.cutline.caption && between.length <= MOST_BETWEEN) {
      const creditAt = [...before.cutline.creditAt, ...cutline.creditAt];
      before.cutline = { ...before.cutline, ...cutline, creditAt };
    } else if (standsAlone(caption, cutline.creditLine !== undefined))
      found.push({
        picture: nears.find(({ parts }) => parts.some((near) => isAround(near, box)))?.picture,
        top: box,
        cutline,
        order: caption.order,
        sure: 0.9,
      });
  }
}
