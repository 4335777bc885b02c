// How the page sets its story, which the judge of cutlines holds the words near pictures against.
import type { PageSnapshot } from '../../page/page-snapshot';
import type { Branch } from './branch';
import type { StoryScope } from './story-scope';

/** What the page as a whole says, for judging its parts. */
export interface PageSetting {
  scope: StoryScope;
  /** How prose is set: tag and class, with the share of paragraphs set so. */
  proseKinds: ReadonlyMap<string, number>;
  headlineWords: ReadonlyMap<string, number>;
  /** How often lines are set in each way, near pictures or not. */
  lineKinds: ReadonlyMap<string, number>;
  /** The words of the story's paragraphs. */
  storyWords: ReadonlyMap<string, number>;
  /** The words of the outlet's name and address. */
  outletWords: ReadonlyMap<string, number>;
  /** Captions that the JSON-LD gives to pictures, as bare words. */
  jsonLdCaptions: ReadonlySet<string>;
}

/** How an element is set: its tag and its classes. */
export const kindOf = (branch: Branch): string =>
  `${branch.tag} ${branch.element.getAttribute('class') ?? ''}`;

/** The story's paragraphs of running prose. */
export function paragraphsOf(main: Branch): Branch[] {
  const found: Branch[] = [];
  const visit = (branch: Branch): void => {
    const below = branch.children.filter((child) => typeof child !== 'string' && child.prose > 0);
    if (below.length === 0) found.push(branch);
    for (const child of below) if (typeof child !== 'string') visit(child);
  };
  if (main.prose > 0) visit(main);
  return found;
}

/** How some paragraphs are set. */
export function proseKinds(paragraphs: readonly Branch[]): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const branch of paragraphs) kinds.set(kindOf(branch), (kinds.get(kindOf(branch)) ?? 0) + 1);
  for (const [kind, n] of kinds) kinds.set(kind, n / paragraphs.length);
  return kinds;
}

/** The name of the outlet and its host, as the page tells them. */
export function outletOf({ document, url }: Pick<PageSnapshot, 'document' | 'url'>): string {
  const told = document.querySelector(
    'meta[property="og:site_name"], meta[name="application-name"]',
  );
  const [, host = ''] = /^\w+:\/\/(?:www\.)?([^/:]+)/.exec(url) ?? [];
  const behind = /\s[|–—-]\s([^|–—]{2,40})$/.exec(document.title)?.[1] ?? '';
  return `${told?.getAttribute('content') ?? ''} ${host.replace(/\.\w+$/, '')} ${behind}`;
}
