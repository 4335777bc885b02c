// Finds the photos of a story with what is printed under them, before the body is read.
import { splitCutline } from '../../caption/split-cutline';
import type { PageSnapshot } from '../../page/page-snapshot';
import type { Photo } from '../../story/photo';
import { findBareLines } from './bare-lines';
import type { Branch } from './branch';
import type { Found } from './found';
import { dropRepeated, mergeFound } from './merge-found';
import { addOrphans } from './orphan-captions';
import { inOtherZone } from './page-zones';
import { photoRecord } from './photo-record';
import { findUnit } from './photo-unit';
import { type Picture, readPicture } from './picture';
import { standsInStory } from './plain-caption';
import { readCutline } from './read-cutline';
import { readTree } from './read-tree';
import { jsonLdCredits, spokenCredit } from './spoken-credit';
import { findStoryScope, holds, leadsIn, type StoryScope } from './story-scope';
import { isTeaser, leadsAway } from './teaser';

/** A photo, where it stands, and the elements whose words are its own and not the story's. */
export interface PhotoFinding {
  /** With ids p1, p2 … in reading order. */
  photo: Photo;
  /** The element in the snapshot where the photo stands. */
  at?: Element;
  /** Figure, caption and credit: their text must not stand in the body. */
  claimed: Element[];
}

/** No story has more; a page that claims to must not stop the clip. */
const MOST_PICTURES = 500;

/** The photos of a page in reading order. */
export function findPhotos(
  page: PageSnapshot,
  tree = readTree(page.document.body),
): PhotoFinding[] {
  const scope = findStoryScope(tree);
  const pictures = picturesOfStory(tree.images, scope, page);
  const found: Found[] = [];
  const used = new Set<Branch>();
  for (const picture of pictures.values()) {
    const item = readPhoto(picture, scope, pictures);
    if (!item || (used.has(item.top) && item.top !== picture.branch)) continue;
    used.add(item.top);
    found.push(item);
  }
  addOrphans(found, tree.captions.slice(0, 2 * MOST_PICTURES), scope);
  addBareLines(found, scope);
  dropRepeated(found);
  found.sort((a, b) => a.order - b.order);
  const credits = jsonLdCredits(page.jsonLd);
  return mergeFound(found).map((item, index) => {
    const spoken = item.cutline.creditLine ? undefined : spokenCredit(item, credits);
    return {
      photo: photoRecord(item, `p${index + 1}`, index === 0, spoken),
      at: item.top.element,
      claimed: claimedBy(item),
    };
  });
}

function picturesOfStory(
  images: readonly Branch[],
  scope: StoryScope,
  page: PageSnapshot,
): Map<Branch, Picture> {
  const pictures = new Map<Branch, Picture>();
  for (const branch of images) {
    if (!holds(scope.whole, branch) && !leadsIn(branch, scope)) continue;
    if (inOtherZone(branch, scope.whole.parent, scope.main.prose / 2)) continue;
    const picture = readPicture(branch, page);
    if (picture) pictures.set(branch, picture);
    if (pictures.size >= MOST_PICTURES) break;
  }
  return pictures;
}

function readPhoto(
  picture: Picture,
  scope: StoryScope,
  pictures: ReadonlyMap<Branch, Picture>,
): Found | undefined {
  const { branch } = picture;
  if (isTeaser(branch, scope)) return undefined;
  const unit = findUnit(picture, scope, pictures);
  const cutline = readCutline(unit.parts);
  const sure =
    unit.evidence === 'markup' ||
    unit.parts.some((part) => splitCutline(part.text).creditLine !== undefined);
  if (!sure && !standsInStory(branch, scope)) return undefined;
  const outside = branch.order > scope.storyEnd || !holds(scope.whole, branch);
  const named = unit.top.tag === 'figure' || unit.parts.some((part) => part.cue === 'caption');
  if (outside && !(cutline.creditLine && named)) return undefined;
  if (!named && leadsAway(unit.top)) return undefined;
  return { picture, top: unit.top, cutline, order: branch.order, evidence: unit.evidence };
}

// A line belongs to the picture right before it, where that has no caption of its own.
function addBareLines(found: Found[], scope: StoryScope): void {
  for (const line of findBareLines(scope.main)) {
    if (found.some((item) => item.cutline.captionAt.includes(line.element))) continue;
    const cutline = { ...line.cutline, captionAt: [line.element], creditAt: [] };
    const before = elementBefore(line.element);
    const owner = found.find(
      (item) =>
        !item.cutline.caption && item.picture && before?.contains(item.picture.branch.element),
    );
    if (owner) owner.cutline = cutline;
    else
      found.push({
        picture: undefined,
        top: { ...scope.main, element: line.element, tag: 'p' },
        cutline,
        order: line.order,
        evidence: 'markup',
      });
  }
}

function elementBefore(element: Element): Element | null {
  let before = element.previousElementSibling;
  while (before?.localName === 'br') before = before.previousElementSibling;
  return before;
}

function claimedBy(item: Found): Element[] {
  const elements = [...item.cutline.captionAt, ...item.cutline.creditAt];
  return item.top.tag === 'figure' ? [item.top.element, ...elements] : elements;
}
