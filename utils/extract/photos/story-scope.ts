// Where on the page the story stands: the container of its prose, its headline, and the stretch between which its
// photos are to be found.
import type { Branch } from './branch';
import type { Tree } from './read-tree';

/** The part of the page that is the story. */
export interface StoryScope {
  /** The smallest element with nearly all of the story's prose. */
  main: Branch;
  /** The smallest element with the prose and the headline. */
  whole: Branch;
  headline: Branch | undefined;
  /** Position of the last paragraph of the story. */
  lastProse: number;
  /** Position where the story's own element ends; what follows belongs to other stories. */
  storyEnd: number;
}

/** Share of an element's prose that one child must hold for the story to lie within that child. */
const NEARLY_ALL = 0.72;

const childBranches = (branch: Branch): Branch[] =>
  branch.children.filter((child) => typeof child !== 'string');

function heaviestChild(branch: Branch): Branch | undefined {
  let best: Branch | undefined;
  for (const child of childBranches(branch)) if (!best || child.prose > best.prose) best = child;
  return best;
}

const isStory = (branch: Branch): boolean =>
  branch.tag === 'article' || /newsarticle|articlebody/.test(branch.hint);

// Several whole stories side by side (endless scrolling): the first of them that carries weight.
function firstOfSeveral(branch: Branch): Branch | undefined {
  const stories = childBranches(branch).filter((child) => isStory(child) && child.prose > 600);
  return stories.length > 1 ? stories[0] : undefined;
}

/** Share that suffices where the child is an article, or no sibling holds a third as much. */
const MOST = 0.45;

function mayDescend(branch: Branch, child: Branch): boolean {
  if (child.prose >= branch.prose * NEARLY_ALL) return true;
  if (child.prose < branch.prose * MOST) return false;
  if (isStory(child) || child.tag === 'main') return true;
  return childBranches(branch).every((other) => other === child || other.prose * 3 < child.prose);
}

function tightest(root: Branch): Branch {
  let branch = root;
  for (;;) {
    const several = firstOfSeveral(branch);
    const child = several ?? heaviestChild(branch);
    if (!child || child.prose === 0) return branch;
    if (!several && !mayDescend(branch, child)) return branch;
    if (child.tag === 'p') return branch;
    branch = child;
  }
}

/** Whether `outer` holds `inner`. */
export const holds = (outer: Branch, inner: Branch): boolean =>
  outer.order <= inner.order && inner.end <= outer.end;

const ENOUGH_FOR_HEADLINE = 12;

/** Whether a picture stands before the article that holds headline and prose, in a surrounding with no other story. */
export function leadsIn(branch: Branch, scope: StoryScope): boolean {
  if (branch.order > scope.whole.order) return false;
  for (let at = branch.parent; at; at = at.parent)
    if (holds(at, scope.whole))
      return (
        at.tag !== 'body' &&
        at.prose < scope.whole.prose * 1.3 &&
        at.headings <= scope.whole.headings + 2
      );
  return false;
}

// The headline is the last first-level heading before the prose ends, best one in the story's own container.
function headlineOf(tree: Tree, main: Branch): Branch | undefined {
  const candidates = tree.headlines.filter(
    (h1) =>
      h1.text > ENOUGH_FOR_HEADLINE &&
      h1.order <= main.end &&
      !/breadcrumb|logo|site-?title/.test(h1.hint),
  );
  const inside = candidates.find((h1) => holds(main, h1));
  return inside ?? candidates.filter((h1) => h1.order < main.order).at(-1) ?? candidates[0];
}

// The article around the prose, where there is one.
function storyEnd(main: Branch, whole: Branch): number {
  for (let at: Branch | undefined = main; at; at = at === whole ? undefined : at.parent)
    if (isStory(at)) return at.end;
  return main.end;
}

// Within the container of the prose, the article of the headline ends the story: others may follow it.
function articleEnd(headline: Branch, main: Branch): number {
  for (let at = headline.parent; at && at !== main && holds(main, at); at = at.parent)
    if (isStory(at) && at.prose > main.prose / 4) return at.end;
  return Number.POSITIVE_INFINITY;
}

/** Finds the story in a page; without any prose the whole page is the scope. */
export function findStoryScope(tree: Tree): StoryScope {
  const main = tightest(tree.root);
  const headline = headlineOf(tree, main);
  let whole = main;
  while (whole.parent && !isStory(whole) && whole.tag !== 'main' && whole.tag !== 'body') {
    const next = whole.parent;
    if (headline && holds(whole, headline) && next.prose > whole.prose * 1.3) break;
    whole = next;
    if (headline && holds(whole, headline) && (isStory(whole) || whole.tag === 'main')) break;
  }
  while (headline && !holds(whole, headline) && whole.parent) whole = whole.parent;
  const inside = tree.prose.filter((order) => order >= main.order && order <= main.end);
  return {
    main,
    whole,
    headline,
    lastProse: inside.length > 0 ? Math.max(...inside) : main.end,
    storyEnd: headline
      ? Math.min(storyEnd(main, whole), articleEnd(headline, main))
      : storyEnd(main, whole),
  };
}
