// The titles that a page's head gives the story: on cards of other sites, in catalogues, on the tab.
import { wordsIn } from '../page/element-words';
import { MOST } from '../page/field-lengths';
import { metaContent } from '../page/meta-tags';
import type { PageSnapshot } from '../page/page-snapshot';
import { bareLetters, shareIn, wordBag, wordsOf } from '../text/likeness';
import { foldSpace } from '../text/white-space';
import type { Candidate } from './pass';
import { withoutSiteName } from './without-site-name';

const CARD = 'og:title';
const OTHERS = ['twitter:title', 'dc.title', 'title', 'parsely-title'];

/** What a title is worth that only says after another what one editor typed once. */
const ECHO = 0.1;

/** Whether a printed heading tells of the same in other words. One that shares none is of a box, of the section or the blog. */
function isRivalled(title: string, document: Document): boolean {
  const bag = wordBag(title);
  return [...document.querySelectorAll('h1')].slice(0, MOST.headings).some((heading) => {
    const telling = wordsOf(wordsIn(heading)).filter((word) => word.length > 3);
    return telling.length > 2 && shareIn(telling, bag) > 0.15;
  });
}

/**
 * The titles of the head, without the name of the site. Templates fill most of them from one field, so the card's title
 * repeated is one voice against a printed heading, unless the JSON-LD, which `told` it, says the same; and so is what
 * repeats only the JSON-LD.
 */
export function headTitles(page: PageSnapshot, told: string | undefined): Candidate<string>[] {
  const { document, url } = page;
  const site = metaContent(document, 'og:site_name');
  const bare = (title: string | undefined): string =>
    withoutSiteName(foldSpace(title ?? ''), site, url);
  const card = bare(metaContent(document, CARD));
  const [first, structured] = [bareLetters(card), bareLetters(told ?? '')];
  const rivalled = first !== structured && isRivalled(card || (told ?? ''), document);
  const offer = (value: string, from: string): Candidate<string>[] => {
    const letters = bareLetters(value);
    const echo = rivalled && (letters === first || letters === structured);
    return value === '' ? [] : [{ value, from, confidence: echo ? ECHO : 0.3 }];
  };
  const other = OTHERS.find((name) => bare(metaContent(document, name)) !== '');
  return [
    ...(card === '' ? [] : [{ value: card, from: `meta ${CARD}`, confidence: 0.5 }]),
    ...(other ? offer(bare(metaContent(document, other)), `meta ${other}`) : []),
    ...offer(bare(document.title), 'title'),
  ];
}
