// What the page's head says of the story: Open Graph, Dublin Core and the names that analytics and search engines ask for.
import { metaContent, metaContents } from '../../page/meta-tags';
import { isoDate } from '../../text/iso-date';
import { foldSpace } from '../../text/white-space';
import { splitByline } from '../names/split-byline';
import type { Candidate, Findings, Material, Pass } from '../pass';
import { withoutSiteName } from '../without-site-name';

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

function authors(document: Document): Candidate<{ name: string }[]>[] {
  for (const name of AUTHORS) {
    const names = metaContents(document, name)
      .filter((content) => !/^https?:|^@/.test(content))
      .flatMap(splitByline);
    if (names.length > 0)
      return [
        {
          value: [...new Set(names)].map((one) => ({ name: one })),
          from: `meta ${name}`,
          confidence: 0.5,
        },
      ];
  }
  return [];
}

/** Twitter's cards have two labelled lines, one of which blogs fill with the author. */
function labelled(document: Document): Candidate<{ name: string }[]>[] {
  const label = metaContent(document, 'twitter:label1') ?? '';
  const names = /written|verfasst|écrit|escrito|autor|geschreven|skrevet|scritto|napisan/i.test(
    label,
  )
    ? splitByline(metaContent(document, 'twitter:data1') ?? '')
    : [];
  const value = names.map((name) => ({ name }));
  return value.length > 0 ? [{ value, from: 'meta twitter:data1', confidence: 0.4 }] : [];
}

const words = (contents: readonly string[]): string[] | undefined => {
  const found = contents
    .flatMap((content) => content.split(/[,;]/))
    .map(foldSpace)
    .filter((word) => word !== '');
  return found.length > 0 ? [...new Set(found)] : undefined;
};

const text = (content: string): string | undefined => foldSpace(content) || undefined;

function read({ page }: Material): Findings {
  const { document } = page;
  const site = metaContent(document, 'og:site_name');
  const language = document.documentElement.getAttribute('lang') ?? 'en';
  const day = (content: string): string | undefined => isoDate(content, language);
  const title = (content: string): string | undefined =>
    withoutSiteName(foldSpace(content), site, page.url) || undefined;
  const tags =
    words(metaContents(document, 'article:tag')) ??
    words(metaContents(document, 'news_keywords')) ??
    words(metaContents(document, 'keywords'));
  return {
    fields: {
      headline: [
        ...first(document, ['og:title'], 0.5, title),
        ...first(document, ['twitter:title', 'dc.title', 'title', 'parsely-title'], 0.3, title),
        ...(document.title
          ? [
              {
                value: withoutSiteName(foldSpace(document.title), site, page.url),
                from: 'title',
                confidence: 0.3,
              },
            ]
          : []),
      ].filter((one) => one.value !== ''),
      author: [...authors(document), ...labelled(document)],
      datePublished: first(document, PUBLISHED, 0.8, day),
      dateModified: first(document, MODIFIED, 0.8, day),
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
      keywords: tags ? [{ value: tags, from: 'meta keywords', confidence: 0.5 }] : [],
      isAccessibleForFree: first(document, ['article:content_tier'], 0.7, (tier) =>
        tier === 'free' ? true : tier === 'locked' || tier === 'metered' ? false : undefined,
      ),
    },
  };
}

/** Reads the head of the page. */
export const metaTags: Pass = { name: 'meta-tags', read };
