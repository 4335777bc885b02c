// A head that still speaks of the page before: sites that show the next story without loading a page often leave it as it
// was. It names another address, and its headline is not printed. Then nothing it says of a story is believed.
import { bareLetters, wordShare } from '../text/likeness';
import { webAddress } from '../text/web-address';
import { fieldOf, isArticle, textField, typesOf } from './article-node';
import { namesAnother } from './canonical-url';
import { metaContent, removeMetas } from './meta-tags';
import type { PageSnapshot } from './page-snapshot';

/** Of two wordings of one headline so many words are the same. */
const ALIKE = 0.8;
/** Shorter titles stand in any text. */
const SHORTEST = 10;

/** Tags that speak of the site and not of a story. */
const OF_THE_SITE = new Set([
  ...['og:site_name', 'application-name', 'publisher', 'dc.publisher', 'og:locale'],
  ...['viewport', 'generator', 'robots', 'theme-color', 'content-language'],
]);
const SITE_NODES = /^(?:WebSite|(?:NewsMedia)?Organization)$/;

/** Whether an element leads to another page, as the headlines of other stories do. */
function leadsElsewhere(element: Element, own: string): boolean {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  const address = link && webAddress(link.getAttribute('href') ?? '', own);
  return address ? new URL(address).pathname !== new URL(own).pathname : false;
}

/** What the page prints, its links to other pages left out. */
function printedText({ document, url }: PageSnapshot): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    const link = parentElement?.closest('a[href]');
    if (!link || !leadsElsewhere(link, url)) text += nodeValue ?? '';
  }
  return bareLetters(text);
}

const alike = (one: string, other: string): boolean =>
  Math.max(wordShare(one, other), wordShare(other, one)) >= ALIKE;

/** Whether a title is printed on the page: as a heading in more or less the same words, or anywhere word for word. */
function printing(page: PageSnapshot): (title: string) => boolean {
  const own = [...page.document.body.querySelectorAll('h1, h2')].filter(
    (heading) => !leadsElsewhere(heading, page.url),
  );
  const headings = own
    .map((heading) => heading.textContent ?? '')
    .filter((text) => bareLetters(text).length >= SHORTEST);
  // A short headline, as in scripts without spaces, is printed where a heading of the first level says it and nothing else.
  const first = own.filter(({ localName }) => localName === 'h1');
  const whole = new Set(first.map(({ textContent }) => bareLetters(textContent ?? '')));
  const text = printedText(page);
  return (title) => {
    const letters = bareLetters(title);
    if (letters !== '' && whole.has(letters)) return true;
    if (letters.length >= SHORTEST && text.includes(letters)) return true;
    return headings.some((heading) => alike(title, heading));
  };
}

interface Stale {
  tags: boolean;
  jsonLd: boolean;
}

/** Which voices of the head have a headline that is not printed. A voice without one is as good as the other. */
function staleVoices(page: PageSnapshot, isPrinted: (title: string) => boolean): Stale {
  const { document, jsonLd } = page;
  const card = metaContent(document, 'og:title') ?? metaContent(document, 'twitter:title');
  const told = jsonLd.filter(isArticle).flatMap((node) => textField(node, 'headline') ?? []);
  const title = document.title.trim();
  const inCard = card === undefined ? undefined : isPrinted(card);
  const inJsonLd = told.length === 0 ? undefined : told.some(isPrinted);
  if (inCard === undefined && inJsonLd === undefined) {
    const stale = title !== '' && !isPrinted(title);
    return { tags: stale, jsonLd: stale };
  }
  return {
    // Cards often have a headline of their own.
    tags: inCard === undefined ? inJsonLd === false : !inCard && inJsonLd !== true,
    jsonLd: (inJsonLd ?? inCard) === false,
  };
}

/** Of JSON-LD about a story only who publishes it. */
function ofTheSite(nodes: readonly unknown[]): unknown[] {
  return nodes.flatMap((node) => {
    if (isArticle(node))
      return [{ '@type': fieldOf(node, '@type'), publisher: fieldOf(node, 'publisher') }];
    return typesOf(node).some((type) => SITE_NODES.test(type)) ? [node] : [];
  });
}

/** The page without what its head says of another story; `staleHead` is then the address that the head names. */
export function withoutStaleHead(page: PageSnapshot): PageSnapshot {
  const another = namesAnother(page.document, page.url);
  if (another === undefined) return page;
  const isPrinted = printing(page);
  const { tags, jsonLd } = staleVoices(page, isPrinted);
  if (!tags && !jsonLd) return page;
  const { document } = page;
  if (tags) {
    removeMetas(document, (name) => OF_THE_SITE.has(name));
    for (const link of document.querySelectorAll('link[rel~="canonical" i]')) link.remove();
    if (!isPrinted(document.title)) document.title = '';
  }
  return { ...page, jsonLd: jsonLd ? ofTheSite(page.jsonLd) : page.jsonLd, staleHead: another };
}
