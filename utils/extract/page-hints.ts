// What the page says of itself in its head and its JSON-LD: used to tell story from surroundings, never taken as the text.
import { articleNode, textField } from '../page/article-node';
import { wordsIn } from '../page/element-words';
import { MOST } from '../page/field-lengths';
import { metaContent } from '../page/meta-tags';
import type { PageSnapshot } from '../page/page-snapshot';
import { foldSpace } from '../text/white-space';
import type { PageHints } from './blocks/block-in-page';
import type { ReadabilityVerdict } from './readability/verdict';

const present = (texts: readonly (string | undefined)[]): string[] =>
  texts.flatMap((text) => (text === undefined || text.trim() === '' ? [] : [foldSpace(text)]));

/** Titles, descriptions and JSON-LD body of a page. */
export function pageHints(page: PageSnapshot, verdict?: ReadabilityVerdict): PageHints {
  const article = articleNode(page.jsonLd);
  const { document } = page;
  const named = present([
    metaContent(document, 'og:title'),
    textField(article, 'headline'),
    document.title,
  ]);
  const headings = [...document.querySelectorAll('h1')].slice(0, MOST.headings);
  return {
    named,
    titles: [...named, ...present(headings.map((h1) => wordsIn(h1)))],
    descriptions: present([
      metaContent(document, 'og:description'),
      metaContent(document, 'description'),
      metaContent(document, 'twitter:description'),
      textField(article, 'description'),
      textField(article, 'alternativeHeadline'),
      verdict?.excerpt,
    ]),
    articleBody: textField(article, 'articleBody') ?? '',
    witnessed: verdict !== undefined,
  };
}
