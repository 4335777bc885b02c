// What the judge of cutlines sees of a picture itself: its surrounding, its place in the story, its size and links.
import type { Branch } from './branch';
import { isPictureLink } from './caption-parts';
import type { Near } from './near-parts';
import type { PageSetting } from './page-setting';
import { isOtherZone } from './page-zones';
import { standsInStory } from './plain-caption';
import { holds } from './story-scope';
import { leadsAway } from './teaser';

/** Names of the numbers, in order. */
export const PICTURE_FEATURES = [
  'parts',
  'topText',
  'topProse',
  'topLinked',
  'topHeadings',
  'topFigure',
  'topElements',
  'inStory',
  'inMain',
  'beforeHeadline',
  'afterProse',
  'outside',
  'zoneAbove',
  'leadsAway',
  'inLink',
  'inPictureLink',
  'inList',
  'smallest',
  'sized',
  'hasAlt',
  'video',
  'noscript',
  'figcaptionNear',
  'cueNear',
] as const;

/** Whether an element or one above it, up to the last, is such. */
export const isBelow = (branch: Branch, until: Branch, test: (at: Branch) => boolean): boolean => {
  for (let at: Branch | undefined = branch; at; at = at === until ? undefined : at.parent)
    if (test(at)) return true;
  return false;
};

/** The numbers of a picture. */
export function pictureFeatures(near: Near, page: PageSetting): number[] {
  const { picture, top, parts } = near;
  const { branch } = picture;
  const { scope } = page;
  let link: Branch | undefined;
  let zones = 0;
  let list = 0;
  for (let at: Branch | undefined = branch; at && !holds(at, scope.main); at = at.parent) {
    if (at.tag === 'a') link = at;
    if (isOtherZone(at)) zones += 1;
    if (at.tag === 'li' || at.tag === 'tr' || at.tag === 'aside') list += 1;
  }
  const size = Math.min(picture.width ?? 9999, picture.height ?? 9999);
  return [
    parts.length,
    top.text,
    top.prose,
    top.linked / Math.max(1, top.text),
    top.headings,
    isBelow(branch, top, (at) => at.tag === 'figure') ? 1 : 0,
    top.end - top.order,
    standsInStory(branch, scope) ? 1 : 0,
    holds(scope.main, branch) ? 1 : 0,
    scope.headline && branch.order < scope.headline.order ? 1 : 0,
    branch.order > scope.lastProse ? 1 : 0,
    branch.order > scope.storyEnd || !holds(scope.whole, branch) ? 1 : 0,
    zones,
    leadsAway(top) ? 1 : 0,
    link && !isPictureLink(link) ? 1 : 0,
    link && isPictureLink(link) ? 1 : 0,
    list,
    size,
    picture.width ? 1 : 0,
    picture.alt ? 1 : 0,
    branch.tag === 'video' ? 1 : 0,
    branch.tag === 'noscript' ? 1 : 0,
    parts.some(({ part, joint }) => isBelow(part.branch, joint, (at) => at.tag === 'figcaption'))
      ? 1
      : 0,
    parts.some(({ part }) => part.cue === 'caption') ? 1 : 0,
  ];
}
