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

/** Of the blocks that the judge took, in the order of the page, those of articles behind the one with the headline. */
export function otherArticles(
  taken: readonly JudgedBlock[],
  judged: readonly JudgedBlock[],
): ReadonlySet<JudgedBlock> {
  const articles = new Map(taken.map((one) => [one, articleOf(one)]));
  const held = new Map<Place, number>();
  let all = 0;
  for (const [one, article] of articles) {
    all += one.weight;
    if (article) held.set(article, (held.get(article) ?? 0) + one.weight);
  }
  if (held.size < 2) return new Set();
  const title = judged.find(
    (one) => one.sinceTitle === 0 && held.has(articleOf(one) ?? one.block.place),
  );
  const own = title && articleOf(title);
  if (!title || !own || (held.get(own) ?? 0) < all * OWN) return new Set();
  const isOther = (one: JudgedBlock): boolean => {
    const article = articles.get(one);
    return article !== undefined && article !== own && one.at >= title.at;
  };
  return new Set(taken.filter(isOther));
}
