// What the page's head says of the story: Open Graph, Dublin Core and the names that analytics and search engines ask for.
import { metaContent, metaContents } from '../../page/meta-tags';
import type { PageSnapshot } from '../../page/page-snapshot';
import { isOpenOrder, isoDate } from '../../text/iso-date';
import { webAddress } from '../../text/web-address';
import { foldSpace } from '../../text/white-space';
import { dateLanguage } from '../date-language';
import { headTitles } from '../head-titles';
import { isAgencyMark } from '../names/agencies';
import { namesOnly } from '../names/names-only';
import { isOutlet, namesOutlet } from '../names/names-outlet';
import { splitByline } from '../names/split-byline';
import { areAccounts } from '../names/weigh-names';
import type { Candidate, Findings, Material, Pass, Settled } from '../pass';

const PUBLISHED = [
  'article:published_time',
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
const AUTHORS = [
  'author',
  'article:author',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'byl',
  'cxenseparse:author',
  'article.author',
  'shareaholic:article_author_name',
  'twitter:creator_name',
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

/** A date of the head. Of numbers in no certain order any other source knows better. */
function day(document: Document, names: readonly string[], language: string): Candidate<string>[] {
  let open = false;
  const found = first(document, names, 0.8, (content) => {
    open = isOpenOrder(content, language);
    return isoDate(content, language);
  });
  return open ? found.map((one) => ({ ...one, confidence: 0.3 })) : found;
}

/** "Lind, Anna", "Wit, Jan de": catalogues put the family name first. */
function upright(content: string): string {
  const [, family, given] = /^(\S+), (\S+(?: \S\.?)?(?: [a-z]{1,4})*)$/.exec(content.trim()) ?? [];
  if (!family || !given || isAgencyMark(family) || isAgencyMark(given)) return content;
  return `${given} ${family}`;
}

type Authors = Candidate<{ name: string }[]>[];

/** Names from a tag of the head; one that is only the outlet's says that nobody is named. */
function signed(
  names: readonly string[],
  from: string,
  confidence: number,
  outlet: Outlet,
): Authors {
  const people = names.filter((name) => !outlet(name));
  const value = [...new Set(people.length > 0 ? people : names)].map((name) => ({ name }));
  if (value.length === 0) return [];
  const sure = areAccounts(people) ? confidence / 2 : confidence;
  return [{ value, from, confidence: people.length > 0 ? sure : OUTLET_ONLY }];
}

type Outlet = (name: string) => boolean;
const OUTLET_ONLY = 0.15;

/** A head that names more authors is hostile. */
const MOST_AUTHORS = 20;

/**
 * What the page calls its link to somebody's page on the same site, where that is a name: cards tell authors by the address of
 * their pages.
 */
function nameAt(address: string, { document, url }: PageSnapshot): string[] {
  const page = URL.canParse(address) ? new URL(address) : undefined;
  if (page?.host !== new URL(url).host || !/\/.+\/./.test(page.pathname)) return [];
  const named = [...document.querySelectorAll('a[href]')].find(
    (link) =>
      webAddress(link.getAttribute('href') ?? '', url) === page.href &&
      namesOnly(foldSpace(link.textContent ?? '')).length > 0,
  );
  return namesOnly(foldSpace(named?.textContent ?? '')).slice(0, 1);
}

function namesIn(content: string, page: PageSnapshot): string[] {
  if (/^https?:/.test(content)) return nameAt(content, page);
  if (content.startsWith('@')) return [];
  return isOutlet(content, page) ? [content] : splitByline(upright(content));
}

function authors(page: PageSnapshot, outlet: Outlet): Authors {
  for (const name of AUTHORS) {
    const names = metaContents(page.document, name)
      .slice(0, MOST_AUTHORS)
      .flatMap((content) => namesIn(content, page));
    if (names.length > 0) return signed(names, `meta ${name}`, 0.5, outlet);
  }
  return [];
}

/** Twitter's cards have two labelled lines, one of which blogs fill with the author. */
function labelled(document: Document, outlet: Outlet): Authors {
  const label = metaContent(document, 'twitter:label1') ?? '';
  const names = /written|verfasst|écrit|escrito|autor|geschreven|skrevet|scritto|napisan/i.test(
    label,
  )
    ? splitByline(metaContent(document, 'twitter:data1') ?? '')
    : [];
  return signed(names, 'meta twitter:data1', 0.4, outlet);
}

const words = (contents: readonly string[]): string[] | undefined => {
  const found = contents
    .flatMap((content) => content.split(/[,;]/))
    .map(foldSpace)
    .filter((word) => word !== '');
  return found.length > 0 ? [...new Set(found)] : undefined;
};

/** Microformats: `<a rel="tag">`. */
function tagLinks(document: Document): Candidate<string[]>[] {
  const links = [...document.querySelectorAll('a[rel~="tag"]')].slice(0, 30);
  const value = words(links.map((link) => link.textContent ?? ''));
  return value ? [{ value, from: 'a rel=tag', confidence: 0.4 }] : [];
}

const text = (content: string): string | undefined => foldSpace(content) || undefined;

function read({ page }: Material, { publisher, headline }: Settled): Findings {
  const { document } = page;
  const outlet = (name: string): boolean => namesOutlet(name, page, publisher);
  const language = dateLanguage(page, document.documentElement.lang || undefined);
  const tags =
    words(metaContents(document, 'article:tag')) ??
    words(metaContents(document, 'news_keywords')) ??
    words(metaContents(document, 'keywords'));
  return {
    fields: {
      headline: headTitles(page, headline),
      author: [...authors(page, outlet), ...labelled(document, outlet)],
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
