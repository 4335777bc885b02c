// Captions that stand away from their picture: in a header, behind a box, in a copy of the page's own.
import { isMachinery } from '../../caption/button-words';
import { looksLikeCredit } from '../../caption/looks-like-credit';
import type { Branch } from './branch';
import { readParts, saysCaption } from './caption-parts';
import type { Found } from './found';
import { inOtherZone } from './page-zones';
import { isOtherWords } from './plain-caption';
import { readCutline } from './read-cutline';
import { holds, type StoryScope } from './story-scope';
import { isTeaser } from './teaser';

const MOST_TEXT = 1200;

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

/** Gives captions without a picture to the picture before them, or lets them stand alone. */
export function addOrphans(found: Found[], captions: readonly Branch[], scope: StoryScope): void {
  const done: Branch[] = [];
  for (const caption of captions) {
    if (!holds(scope.whole, caption) || !saysCaption(caption) || !mayBeCaption(caption, scope))
      continue;
    if (done.some((box) => holds(box, caption))) continue;
    if (found.some((item) => holds(item.top, caption) && item.cutline.captionAt.length > 0))
      continue;
    if (
      found.some((item) =>
        item.cutline.captionAt.some((element) => caption.element.contains(element)),
      )
    )
      continue;
    const box = boxOf(caption);
    const cutline = readCutline(readParts(box, () => false));
    if (!cutline.caption || isOtherWords(cutline.caption)) continue;
    done.push(box);
    const before = found.filter((item) => item.order < caption.order && item.picture).at(-1);
    if (before && !before.cutline.caption) before.cutline = { ...before.cutline, ...cutline };
    else if (
      caption.tag === 'figcaption' ||
      cutline.creditLine ||
      caption.element.getAttribute('itemprop') === 'caption'
    )
      found.push({
        picture: undefined,
        top: box,
        cutline,
        order: caption.order,
        evidence: 'markup',
      });
    found.sort((a, b) => a.order - b.order);
  }
}
