// How the page sets its story, which the judge of cutlines holds the words near pictures against.
import type { Branch } from './branch';
import type { StoryScope } from './story-scope';

/** What the page as a whole says, for judging its parts. */
export interface PageSetting {
  scope: StoryScope;
  /** How prose is set: tag and class, with the share of paragraphs set so. */
  proseKinds: ReadonlyMap<string, number>;
  headlineWords: ReadonlyMap<string, number>;
  /** Captions that the JSON-LD gives to pictures, as bare words. */
  jsonLdCaptions: ReadonlySet<string>;
}

/** How an element is set: its tag and its classes. */
export const kindOf = (branch: Branch): string =>
  `${branch.tag} ${branch.element.getAttribute('class') ?? ''}`;

/** How the story's paragraphs are set. */
export function proseKinds(main: Branch): Map<string, number> {
  const kinds = new Map<string, number>();
  let count = 0;
  const visit = (branch: Branch): void => {
    let deeper = false;
    for (const child of branch.children)
      if (typeof child !== 'string' && child.prose > 0) {
        visit(child);
        deeper = true;
      }
    if (deeper) return;
    count += 1;
    kinds.set(kindOf(branch), (kinds.get(kindOf(branch)) ?? 0) + 1);
  };
  if (main.prose > 0) visit(main);
  for (const [kind, n] of kinds) kinds.set(kind, n / count);
  return kinds;
}
