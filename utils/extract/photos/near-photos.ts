// Every picture that may be the story's, with the words near it and what the judge of cutlines sees of them.
import { wordsIn } from '../../page/element-words';
import type { PageSnapshot } from '../../page/page-snapshot';
import { wordBag } from '../../text/likeness';
import type { Branch } from './branch';
import { jsonLdCaptions } from './json-ld-captions';
import { type Near, partsNear } from './near-parts';
import { outletOf, type PageSetting, paragraphsOf, proseKinds } from './page-setting';
import { inOtherZone } from './page-zones';
import { lineKinds } from './part-in-page';
import { type Picture, readPicture } from './picture';
import type { Tree } from './read-tree';
import { findStoryScope, holds, leadsIn, type StoryScope } from './story-scope';
import { isTeaser } from './teaser';

/** The pictures of a page with the words near them. */
export interface PhotosNear {
  scope: StoryScope;
  nears: Near[];
  setting: PageSetting;
}

/** No story has more; a page that claims to must not stop the clip. */
const MOST_PICTURES = 500;

// Within the story's own text the judge weighs what a surrounding calls itself; elsewhere it is left out unread.
function mayBeStorys(branch: Branch, scope: StoryScope): boolean {
  if (!holds(scope.whole, branch) && !leadsIn(branch, scope)) return false;
  if (holds(scope.main, branch)) return true;
  return !inOtherZone(branch, scope.whole.parent, scope.main.prose / 2);
}

function picturesOfStory(
  images: readonly Branch[],
  scope: StoryScope,
  page: PageSnapshot,
): Map<Branch, Picture> {
  const pictures = new Map<Branch, Picture>();
  for (const branch of images) {
    if (!mayBeStorys(branch, scope)) continue;
    const picture = readPicture(branch, page);
    if (picture) pictures.set(branch, picture);
    if (pictures.size >= MOST_PICTURES || page.time.up()) break;
  }
  return pictures;
}

/** Gathers them. */
export function photosNear(page: PageSnapshot, tree: Tree): PhotosNear {
  const scope = findStoryScope(tree);
  const pictures = picturesOfStory(tree.images, scope, page);
  const nears = [...pictures.values()]
    .filter((picture) => !page.time.up() && !isTeaser(picture.branch, scope))
    .map((picture) => partsNear(picture, scope, pictures));
  return { scope, nears, setting: settingOf(page, scope) };
}

function settingOf(page: PageSnapshot, scope: StoryScope): PageSetting {
  const paragraphs = paragraphsOf(scope.main);
  return {
    scope,
    proseKinds: proseKinds(paragraphs),
    lineKinds: lineKinds(scope.whole),
    storyWords: wordBag(paragraphs.map(({ element }) => element.textContent).join(' ')),
    outletWords: wordBag(outletOf(page)),
    headlineWords: wordBag(wordsIn(scope.headline?.element)),
    jsonLdCaptions: jsonLdCaptions(page.jsonLd),
  };
}
