// Parts of a page that hold other people's pictures: navigation, teasers, author boxes, advertising, comments.
import { OTHER_LINKS, OTHER_PARTS, PERSON_BOX } from '../../words/template-pictures';
import type { Branch } from './branch';

const OTHER_TAGS = new Set(['nav', 'footer', 'dialog']);
const words = (list: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${list})(?=$|[\\s_-])`);
const otherParts = words(OTHER_PARTS);
const otherLinks = words(OTHER_LINKS);
const personBox = words(PERSON_BOX);

const STORY =
  /article-?body|story-?body|entry-?content|post-?content|article-?content|main-?content|article__content/;

const AUTHOR_PART = /author\w*-?(?:wrap|tab|editor)/;
const isPersonBox = (branch: Branch): boolean =>
  branch.images > 0 &&
  branch.tag !== 'figure' &&
  branch.tag !== 'img' &&
  branch.text < 1500 &&
  (personBox.test(branch.hint) || AUTHOR_PART.test(branch.hint)) &&
  !branch.element.querySelector('h1, figcaption');

const isLinked = (branch: Branch): boolean => branch.linked > 0 && branch.linked > branch.text / 4;

// Every picture asks the same surroundings.
const judged = new WeakMap<Branch, boolean>();

/** Whether an element, taken alone, announces something that is not the story. */
export function isOtherZone(branch: Branch): boolean {
  let other = judged.get(branch);
  if (other === undefined) {
    other = announcesOther(branch);
    judged.set(branch, other);
  }
  return other;
}

const announcesOther = (branch: Branch): boolean =>
  OTHER_TAGS.has(branch.tag) ||
  (branch.tag !== 'body' &&
    branch.hint !== '' &&
    !STORY.test(branch.hint) &&
    (otherParts.test(branch.hint) ||
      isPersonBox(branch) ||
      (isLinked(branch) && otherLinks.test(branch.hint))));

/** Whether a branch lies in such a zone below the given top. Zones that hold the story's own prose are none. */
export function inOtherZone(branch: Branch, top: Branch | undefined, mostProse: number): boolean {
  for (let at: Branch | undefined = branch; at && at !== top; at = at.parent)
    if (at.prose < mostProse && isOtherZone(at)) return true;
  return false;
}
