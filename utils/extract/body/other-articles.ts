// Other articles behind the story's own: blogs and endless scrolling print further stories under the one that was opened.
import type { JudgedBlock } from '../blocks/judge-blocks';
import { type Place, upwards } from '../blocks/place';

/** An article with the headline that holds less of what the judge took is a card, and the story stands elsewhere. */
const OWN = 0.1;

/** The outermost article a block stands in. */
function articleOf({ block }: JudgedBlock): Place | undefined {
  let article: Place | undefined;
  for (const place of upwards(block.place)) if (place.name === 'article') article = place;
  return article;
}

/** How much of what was taken each article holds, and all together. */
function weigh(taken: readonly JudgedBlock[]): { held: Map<Place, number>; all: number } {
  const held = new Map<Place, number>();
  let all = 0;
  for (const one of taken) {
    const article = articleOf(one);
    all += one.weight;
    if (article) held.set(article, (held.get(article) ?? 0) + one.weight);
  }
  return { held, all };
}

/**
 * Of the blocks that the judge took, in the order of the page, those of other stories: of articles behind the one with the
 * headline that have a headline of their own, of the same level. Chapters and the entries of a live blog have lesser ones.
 */
export function otherArticles(
  taken: readonly JudgedBlock[],
  judged: readonly JudgedBlock[],
): ReadonlySet<JudgedBlock> {
  const { held, all } = weigh(taken);
  if (held.size < 2) return new Set();
  const title = judged.find(
    (one) => one.sinceTitle === 0 && held.has(articleOf(one) ?? one.block.place),
  );
  const own = title && articleOf(title);
  if (!title || !own || (held.get(own) ?? 0) < all * OWN) return new Set();
  const others = new Set<Place>();
  for (const one of judged) {
    const article = one.at > title.at ? articleOf(one) : undefined;
    const heads = one.block.place.name === title.block.place.name && one.letters !== title.letters;
    if (heads && article && article !== own) others.add(article);
  }
  return new Set(taken.filter((one) => others.has(articleOf(one) ?? one.block.place)));
}
