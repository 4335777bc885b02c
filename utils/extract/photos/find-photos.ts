// Finds the photos of a story with what is printed under them, before the body is read.
import type { PageSnapshot } from '../../page/page-snapshot';
import type { Photo } from '../../story/photo';
import { advertises } from './advertising';
import { findBareLines } from './bare-lines';
import type { Branch } from './branch';
import { type ChosenCutline, chooseCutlines } from './choose-cutline';
import { addCreditsAway } from './credit-away';
import type { Found } from './found';
import { judgeCutlines } from './judge-cutlines';
import { keptCaption } from './kept-caption';
import { dropLists, dropRepeated, mergeFound } from './merge-found';
import type { Near, NearPart } from './near-parts';
import { photosNear } from './near-photos';
import { addOrphans } from './orphan-captions';
import { inOtherZone } from './page-zones';
import { photoRecord } from './photo-record';
import { standsInStory } from './plain-caption';
import { readTree } from './read-tree';
import { withRegularity } from './regular-lines';
import { shareCaptions } from './shared-caption';
import { jsonLdCredits, spokenCredit } from './spoken-credit';
import { holds, type StoryScope } from './story-scope';
import { leadsAway } from './teaser';
import { completeCaption } from './whole-caption';

/** A photo, where it stands, and the elements whose words are its own and not the story's. */
export interface PhotoFinding {
  /** With ids p1, p2 … in reading order. */
  photo: Photo;
  /** The element in the snapshot where the photo stands. */
  at?: Element;
  /** Figure, caption and credit: their text must not stand in the body. */
  claimed: Element[];
}

const SURE_IN_LIST = 0.8;
/** A page that claims to hold more captions must not stop the clip. */
const MOST_CAPTIONS = 1000;

/** The photos of a page in reading order. */
export function findPhotos(
  page: PageSnapshot,
  tree = readTree(page.document.body),
): PhotoFinding[] {
  const { scope, nears, setting } = photosNear(page, tree);
  const judged = withRegularity(judgeCutlines(oneEach(nears), setting), setting);
  const chosen = chooseCutlines(judged);
  const found = shareCaptions(chosen, scope).flatMap((one) => photoOf(one, scope) ?? []);
  const captions = tree.captions.slice(0, MOST_CAPTIONS);
  addOrphans(found, { captions, prose: tree.prose, nears }, scope, page.time);
  addBareLines(found, scope);
  dropRepeated(found);
  dropLists(found);
  found.sort((a, b) => a.order - b.order);
  for (const item of found) {
    completeCaption(item);
    addKept(item);
  }
  addCreditsAway(found, scope);
  const credits = jsonLdCredits(page.jsonLd);
  const language = page.document.documentElement.lang || 'en';
  const photos = mergeFound(found).filter(
    ({ cutline, picture }) => cutline.caption || cutline.creditLine || picture?.contentUrl,
  );
  return photos.map((item, index) => {
    const spoken = item.cutline.creditLine ? undefined : spokenCredit(item, credits);
    return {
      photo: photoRecord(item, `p${index + 1}`, index === 0, spoken, language),
      at: item.top.element,
      claimed: claimedBy(item),
    };
  });
}

// Several elements that show one picture in one surrounding (a placeholder and its copy): the first with an address.
function oneEach(nears: readonly Near[]): Near[] {
  const chosen = new Map<Branch, Near>();
  for (const near of nears) {
    const first = chosen.get(near.top);
    if (!first || (!first.picture.contentUrl && near.picture.contentUrl))
      chosen.set(near.top, near);
  }
  return [...chosen.values()];
}

function photoOf(
  { near, cutline, sure, top }: ChosenCutline,
  scope: StoryScope,
): Found | undefined {
  const { picture } = near;
  if (!cutline.caption && !mayStandAlone(near, scope)) return undefined;
  const named = top.tag === 'figure' || near.parts.some(isNamed);
  if (cutline.caption && !named) {
    // A card of another story or an author's box; a step of a list, where being fairly sure is not enough.
    if (leadsAway(top) || isElsewhere(picture.branch, scope)) return undefined;
    if (sure < SURE_IN_LIST && !cutline.creditLine && !standsInStory(picture.branch, scope))
      return undefined;
  }
  return { picture, top, cutline, order: picture.branch.order, sure };
}

// The credit that is printed beside a picture counts more than the one that is kept with its caption.
function addKept(item: Found): void {
  const kept = keptCaption(item);
  if (!kept) return;
  item.cutline = { ...kept.cutline, ...item.cutline };
  item.keptIn = kept.from;
}

const isElsewhere = (branch: Branch, scope: StoryScope): boolean =>
  inOtherZone(branch, scope.whole.parent, scope.main.prose / 2);

const isNamed = ({ part }: NearPart): boolean => part.cue === 'caption';

/** Set smaller than this in both directions, a picture without words is a thumbnail, a portrait or a mark. */
const SMALLEST_ALONE = 180;
const stated = (element: Element, name: string): number =>
  Number(element.getAttribute(name) || Number.NaN);

// A size beside several addresses, or one that comes later, may be a proportion only.
const isThumbnail = ({ element }: Branch): boolean =>
  !element.getAttributeNames().some((name) => /srcset|^data-.*src/.test(name)) &&
  Math.max(stated(element, 'width'), stated(element, 'height')) < SMALLEST_ALONE;

/** Whether a picture without a caption is a photo of the story all the same. */
function mayStandAlone({ picture, top }: Near, scope: StoryScope): boolean {
  const { branch } = picture;
  return (
    !advertises(picture) &&
    (top.tag === 'figure' || !isThumbnail(branch)) &&
    standsInStory(branch, scope) &&
    branch.order <= scope.storyEnd &&
    holds(scope.whole, branch) &&
    !isElsewhere(branch, scope) &&
    (top.tag === 'figure' || !leadsAway(top))
  );
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
        sure: 1,
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
