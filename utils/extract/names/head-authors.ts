// Who wrote it, as the head of the page says.
import { wordsIn } from '../../page/element-words';
import { metaContent, metaContents } from '../../page/meta-tags';
import type { PageSnapshot } from '../../page/page-snapshot';
import { webAddress } from '../../text/web-address';
import { foldSpace } from '../../text/white-space';
import type { Candidate } from '../pass';
import { isAgencyMark } from './agencies';
import { namesOnly } from './names-only';
import { isOutlet, namesOutlet } from './names-outlet';
import { splitByline } from './split-byline';
import { areAccounts } from './weigh-names';

const AUTHORS = [
  'author',
  'article:author',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'sailthru.byline_name',
  'og:article:author',
  'citation_author',
  'authors',
  'byline',
  'byl',
  'cxenseparse:author',
  'article.author',
  'shareaholic:article_author_name',
  'twitter:creator_name',
];

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
      namesOnly(foldSpace(wordsIn(link))).length > 0,
  );
  return namesOnly(foldSpace(wordsIn(named))).slice(0, 1);
}

function namesIn(content: string, page: PageSnapshot): string[] {
  if (/^https?:/.test(content)) return nameAt(content, page);
  if (content.startsWith('@')) return [];
  return isOutlet(content, page) ? [content] : splitByline(upright(content));
}

function tagged(page: PageSnapshot, outlet: Outlet): Authors {
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

/** The authors that tags of the head name, the surer first; `publisher` is who publishes the page, where that is known. */
export function headAuthors(page: PageSnapshot, publisher: string | undefined): Authors {
  const outlet = (name: string): boolean => namesOutlet(name, page, publisher);
  return [...tagged(page, outlet), ...labelled(page.document, outlet)];
}
