// What the page's head says of the story: Open Graph, Dublin Core and the names that analytics and search engines ask for.
import { wordsIn } from '../../page/element-words';
import { MOST } from '../../page/field-lengths';
import { metaContents } from '../../page/meta-tags';
import { isOpenOrder, isoDate } from '../../text/iso-date';
import { foldSpace } from '../../text/white-space';
import { dateLanguage } from '../date-language';
import { headTitles } from '../head-titles';
import { headAuthors } from '../names/head-authors';
import type { Candidate, Findings, Material, Pass, Settled } from '../pass';

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'article.published',
  'datePublished',
  'parsely-pub-date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cXenseParse:publishtime',
  'vr:published_time',
  'article_date_original',
  'originalpublicationdate',
  'displaydate',
  'shareaholic:article_published_time',
  'last-updated',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'dateModified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'article:modified',
];
function first<T>(
  document: Document,
  names: readonly string[],
  confidence: number,
  read: (content: string) => T | undefined,
): Candidate<T>[] {
  for (const name of names) {
    const contents = metaContents(document, name);
    for (const content of contents) {
      const value = read(content);
      if (value !== undefined) return [{ value, from: `meta ${name}`, confidence }];
    }
  }
  return [];
}

const SURE = 0.8;
/** Of numbers in no certain order. */
const OPEN = 0.3;
/** Of the file: software sets it anew whenever the page is made. */
const OF_FILE = 0.6;
const OF_DOCUMENT = new Set(
  ['date', 'dc.date', 'dcterms.date', 'pubdate', 'last-updated'].map((name) => `meta ${name}`),
);

/** A date of the head. Of numbers in no certain order any other source knows better. */
function day(document: Document, names: readonly string[], language: string): Candidate<string>[] {
  let open = false;
  const found = first(document, names, SURE, (content) => {
    open = isOpenOrder(content, language);
    return isoDate(content, language);
  });
  const [name] = found;
  const sure = open ? OPEN : name && OF_DOCUMENT.has(name.from) ? OF_FILE : SURE;
  return found.map((one) => ({ ...one, confidence: sure }));
}

const words = (contents: readonly string[]): string[] | undefined => {
  const found = contents
    .flatMap((content) => content.split(/[,;]/))
    .map(foldSpace)
    .filter((word) => word !== '');
  return found.length > 0 ? [...new Set(found)].slice(0, MOST.named) : undefined;
};

/** Microformats: `<a rel="tag">`. */
function tagLinks(document: Document): Candidate<string[]>[] {
  const links = [...document.querySelectorAll('a[rel~="tag"]')].slice(0, 30);
  const value = words(links.map((link) => wordsIn(link)));
  return value ? [{ value, from: 'a rel=tag', confidence: 0.4 }] : [];
}

const text = (content: string): string | undefined => foldSpace(content) || undefined;

function read({ page }: Material, { publisher, headline }: Settled): Findings {
  const { document } = page;
  const language = dateLanguage(page, document.documentElement.lang || undefined);
  const tags =
    words(metaContents(document, 'article:tag')) ??
    words(metaContents(document, 'news_keywords')) ??
    words(metaContents(document, 'keywords'));
  return {
    fields: {
      headline: headTitles(page, headline),
      author: headAuthors(page, publisher),
      datePublished: day(document, PUBLISHED, language),
      dateModified: day(document, MODIFIED, language),
      publisher: first(
        document,
        ['og:site_name', 'application-name', 'publisher', 'dc.publisher'],
        0.6,
        text,
      ),
      articleSection: first(
        document,
        ['article:section', 'parsely-section', 'section', 'cxenseparse:section'],
        0.6,
        text,
      ),
      keywords: tags
        ? [{ value: tags, from: 'meta keywords', confidence: 0.5 }]
        : tagLinks(document),
      isAccessibleForFree: first(document, ['article:content_tier'], 0.7, (tier) =>
        tier === 'free' ? true : tier === 'locked' || tier === 'metered' ? false : undefined,
      ),
    },
  };
}

/** Reads the head of the page. */
export const metaTags: Pass = { name: 'meta-tags', read };
