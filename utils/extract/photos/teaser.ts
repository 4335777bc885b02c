// Pictures that announce other stories: they lead away from the page.
import type { Branch } from './branch';
import { isPictureLink, saysCaption } from './caption-parts';
import { holds, type StoryScope } from './story-scope';

// An article within the page that holds neither headline nor text of this one, only links: it announces another story.
const isOtherStory = (branch: Branch, scope: StoryScope): boolean =>
  !holds(branch, scope.main) &&
  !(scope.headline && holds(branch, scope.headline)) &&
  branch.prose < 300 &&
  branch.linked > branch.text / 4;

const addressOf = (link: Branch): string => link.element.getAttribute('href') ?? '';

// The same link once around the picture and once around words is the shape of every teaser.
function wordsLeadTo(address: string, around: Branch): boolean {
  for (const child of around.children) {
    if (typeof child === 'string' || child.linked + child.text === 0) continue;
    if (child.tag === 'a' && child.text > 12 && addressOf(child) === address) return true;
    if (wordsLeadTo(address, child)) return true;
  }
  return false;
}

const SMALL_SURROUNDING = 700;

const holdsCaption = (branch: Branch): boolean =>
  branch.children.some(
    (child) =>
      typeof child !== 'string' && child.text > 0 && (saysCaption(child) || holdsCaption(child)),
  );

const showsAndLeads = (branch: Branch): boolean =>
  branch.images > 0 && (branch.tag === 'a' || branch.linked > branch.text / 2);

// One link around a photo and its caption, among the paragraphs: a large view opens. Cards of other stories come in rows,
// and have headings.
function isWrap(link: Branch, scope: StoryScope): boolean {
  if (link.headings > 0 || !holds(scope.main, link) || !holdsCaption(link)) return false;
  for (let at = link; at.parent && at !== scope.main; at = at.parent) {
    if (at.tag === 'li' || at.tag === 'aside') return false;
    const row = at.parent.children.filter(
      (other) => typeof other !== 'string' && other.tag === at.tag && showsAndLeads(other),
    );
    if (row.length > 1 && at.parent.prose === 0) return false;
  }
  return true;
}

/** Whether a picture announces another page. */
export function isTeaser(branch: Branch, scope: StoryScope): boolean {
  let link: Branch | undefined;
  for (let at: Branch | undefined = branch; at && at !== scope.whole; at = at.parent) {
    if (at.tag === 'a' && !isPictureLink(at)) {
      if (at.text === 0) link = at;
      else if (!isWrap(at, scope)) return true;
    }
    if (at.tag === 'article' && isOtherStory(at, scope)) return true;
    if (link && at.text > SMALL_SURROUNDING) break;
    if (link && at !== link && !holds(at, scope.main) && wordsLeadTo(addressOf(link), at))
      return true;
  }
  return false;
}

/**
 * Whether one link to another page covers a surrounding: it is empty and lies over all, or holds most of the words.
 * Several empty links to several pages are icons to share with.
 */
export function leadsAway(top: Branch): boolean {
  const empty = new Set<string>();
  const visit = (branch: Branch): boolean =>
    branch.children.some((child) => {
      if (typeof child === 'string') return false;
      if (child.tag === 'a' && !isPictureLink(child)) {
        if (child.text > top.text / 2) return true;
        if (child.text + child.images === 0) empty.add(addressOf(child));
      }
      return visit(child);
    });
  return visit(top) || empty.size === 1;
}
