// Finds the photos of a story with what is printed under them, before the body is read.
import { readCredit } from '../../caption/read-credit';
import { readPersons } from '../../caption/read-persons';
import type { PageSnapshot } from '../../page/page-snapshot';
import type { Photo } from '../../story/photo';
import type { Provenance } from '../../story/provenance';
import { findBareLines } from './bare-lines';
import { type Branch, readTree } from './branch';
import { isPictureLink, readParts } from './caption-parts';
import { inOtherZone } from './page-zones';
import { type Evidence, findUnit } from './photo-unit';
import { type Picture, readPicture } from './picture';
import { standsInStory } from './plain-caption';
import { type PrintedCutline, readCutline } from './read-cutline';
import { findStoryScope, holds, type StoryScope } from './story-scope';

/** A photo, where it stands, and the elements whose words are its own and not the story's. */
export interface PhotoFinding {
  /** With ids p1, p2 … in reading order. */
  photo: Photo;
  /** The element in the snapshot where the photo stands. */
  at?: Element;
  /** Figure, caption and credit: their text must not stand in the body. */
  claimed: Element[];
}

interface Found {
  picture: Picture | undefined;
  top: Branch;
  cutline: PrintedCutline;
  order: number;
  evidence: Evidence;
}

const PASS = 'photos';

/** The photos of a page in reading order. */
export function findPhotos(page: PageSnapshot): PhotoFinding[] {
  const tree = readTree(page.document.body);
  const scope = findStoryScope(tree);
  const pictures = new Map<Branch, Picture>();
  for (const branch of tree.images) {
    if (!inScope(branch, scope)) continue;
    const picture = readPicture(branch, page);
    if (picture) pictures.set(branch, picture);
  }
  const found: Found[] = [];
  const used = new Set<Branch>();
  for (const picture of pictures.values()) {
    const top = scope.whole.parent;
    if (inOtherZone(picture.branch, top, scope.main.prose / 2)) continue;
    if (isTeaser(picture.branch, scope)) continue;
    const unit = findUnit(picture, scope, pictures);
    if (unit.evidence === 'place' && !standsInStory(picture.branch, scope)) continue;
    const cutline = readCutline(unit.parts);
    if (picture.branch.order > scope.storyEnd && !cutline.creditLine) continue;
    if (used.has(unit.top) && unit.top !== picture.branch) continue;
    used.add(unit.top);
    found.push({
      picture,
      top: unit.top,
      cutline,
      order: picture.branch.order,
      evidence: unit.evidence,
    });
  }
  addOrphans(found, tree.captions, scope);
  addBareLines(found, scope);
  dropRepeated(found);
  found.sort((a, b) => a.order - b.order);
  return merged(found).map((item, index) => toFinding(item, index));
}

function inScope(branch: Branch, scope: StoryScope): boolean {
  return holds(scope.whole, branch);
}

// A picture inside a link to another page, with words in that link, announces that page.
function isTeaser(branch: Branch, scope: StoryScope): boolean {
  for (let at: Branch | undefined = branch; at && at !== scope.whole; at = at.parent) {
    if (at.tag === 'a' && !isPictureLink(at)) return at.text > 0;
    if (at.tag === 'article' && isOtherStory(at, scope)) return true;
  }
  return false;
}

// An article within the page that holds neither headline nor text of this one, only links: it announces another story.
const isOtherStory = (branch: Branch, scope: StoryScope): boolean =>
  !holds(branch, scope.main) &&
  !(scope.headline && holds(branch, scope.headline)) &&
  branch.prose < 300 &&
  branch.linked > branch.text / 4;

function addOrphans(found: Found[], captions: readonly Branch[], scope: StoryScope): void {
  const taken = (branch: Branch): boolean =>
    found.some((item) => holds(item.top, branch) && item.cutline.caption !== undefined);
  for (const branch of captions) {
    if (!holds(scope.whole, branch) || branch.text === 0 || branch.text > 1200 || branch.images > 0)
      continue;
    if (
      taken(branch) ||
      inOtherZone(branch, scope.whole.parent, scope.main.prose / 2) ||
      isTeaser(branch, scope)
    )
      continue;
    if (branch.parent && captions.includes(branch.parent)) continue;
    const cutline = readCutline(readParts(branch, () => false));
    if (!cutline.caption || (branch.order > scope.storyEnd && !cutline.creditLine)) continue;
    const before = found.filter((item) => item.order < branch.order && item.picture).at(-1);
    if (before && !before.cutline.caption)
      before.cutline = {
        ...cutline,
        ...(cutline.creditLine
          ? {}
          : before.cutline.creditLine
            ? { creditLine: before.cutline.creditLine }
            : {}),
      };
    else
      found.push({
        picture: undefined,
        top: branch,
        cutline,
        order: branch.order,
        evidence: 'markup',
      });
    found.sort((a, b) => a.order - b.order);
  }
}

// The same words under several pictures that nothing calls captions are a button, not a caption.
function dropRepeated(found: Found[]): void {
  const seen = new Map<string, number>();
  for (const { cutline } of found)
    if (cutline.caption) seen.set(cutline.caption, (seen.get(cutline.caption) ?? 0) + 1);
  for (const item of found)
    if (item.evidence === 'place' && (seen.get(item.cutline.caption ?? '') ?? 0) > 1)
      item.cutline = { captionAt: [], creditAt: [] };
}

// A line belongs to the picture right before it, where that has no caption of its own.
function addBareLines(found: Found[], scope: StoryScope): void {
  for (const line of findBareLines(scope.main)) {
    if (found.some((item) => item.cutline.captionAt.some((element) => line.element === element)))
      continue;
    const cutline = { ...line.cutline, captionAt: [line.element], creditAt: [] };
    const before = elementBefore(line.element);
    const owner =
      before &&
      found.find(
        (item) =>
          !item.cutline.caption && item.picture && before.contains(item.picture.branch.element),
      );
    if (owner) owner.cutline = cutline;
    else
      found.push({
        picture: undefined,
        top: { ...scope.main, element: line.element },
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

const words = (text: string | undefined): string =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

// The same picture twice, or the same words twice of which one has no picture: one photo.
function merged(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const item of found) {
    const twin = kept.find((other) => {
      const sameKey =
        item.picture &&
        other.picture &&
        item.picture.key !== '' &&
        item.picture.key === other.picture.key;
      const sameWords =
        item.cutline.caption !== undefined &&
        words(item.cutline.caption) === words(other.cutline.caption);
      if (sameKey) return sameWords || !item.cutline.caption || !other.cutline.caption;
      return sameWords && (!item.picture?.contentUrl || !other.picture?.contentUrl);
    });
    if (!twin) kept.push(item);
    else {
      if (!twin.cutline.caption && item.cutline.caption) twin.cutline = item.cutline;
      if (!twin.cutline.creditLine && item.cutline.creditLine)
        twin.cutline = { ...twin.cutline, creditLine: item.cutline.creditLine };
      if (!twin.picture?.contentUrl && item.picture) twin.picture = item.picture;
    }
  }
  return kept;
}

function toFinding(item: Found, index: number): PhotoFinding {
  const { picture, cutline } = item;
  const provenance: Record<string, Provenance> = {};
  const say = (field: string, from: string, confidence: number): void => {
    provenance[field] = { pass: PASS, from, confidence };
  };
  const credit = cutline.creditLine ? readCredit(cutline.creditLine) : { creator: [] };
  const photo: Photo = {
    id: `p${index + 1}`,
    ...(cutline.caption ? { caption: cutline.caption } : {}),
    ...(cutline.creditLine ? { creditLine: cutline.creditLine } : {}),
    creator: credit.creator,
    ...(credit.source ? { source: credit.source } : {}),
    ...(cutline.copyrightNotice ? { copyrightNotice: cutline.copyrightNotice } : {}),
    ...(picture?.alt ? { altText: picture.alt } : {}),
    ...(picture?.contentUrl ? { contentUrl: picture.contentUrl } : {}),
    ...(picture && picture.alternateUrls.length > 0
      ? { alternateUrls: picture.alternateUrls }
      : {}),
    ...(picture?.width ? { width: picture.width } : {}),
    ...(picture?.height ? { height: picture.height } : {}),
    representativeOfPage: index === 0,
    personsShown: cutline.caption ? readPersons(cutline.caption) : [],
    provenance,
  };
  if (photo.caption) say('caption', item.top.tag, 0.8);
  if (photo.contentUrl) say('contentUrl', picture?.branch.tag ?? '', 0.9);
  const elements = [...cutline.captionAt, ...cutline.creditAt];
  return {
    photo,
    at: item.top.element,
    claimed: item.top.tag === 'figure' ? [item.top.element, ...elements] : elements,
  };
}
