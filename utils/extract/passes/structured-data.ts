// What the page's JSON-LD says of the story. It may lie: the visible page is asked by other passes and outweighs it.
import { fieldOf, listOf, textField, typesOf } from '../../page/article-node';
import { MOST } from '../../page/field-lengths';
import { metaContent } from '../../page/meta-tags';
import type { PageSnapshot } from '../../page/page-snapshot';
import { isoDate } from '../../text/iso-date';
import { bareLetters } from '../../text/likeness';
import { foldSpace } from '../../text/white-space';
import { jsonLdNames } from '../names/json-ld-names';
import { isOutlet, namesOutlet } from '../names/names-outlet';
import { areAccounts } from '../names/weigh-names';
import type { Candidate, Findings, Material, Pass } from '../pass';
import { withoutSignature } from '../without-site-name';
import { languageTag } from './language';

const candidate = <T>(value: T | undefined, from: string, confidence: number): Candidate<T>[] =>
  value === undefined ? [] : [{ value, from: `json-ld ${from}`, confidence }];

const text = (article: unknown, name: string): string | undefined => {
  const value = textField(article, name);
  return value === undefined ? undefined : foldSpace(value) || undefined;
};

function headline(article: unknown, { document }: PageSnapshot): string | undefined {
  const given = text(article, 'headline') ?? text(article, 'name');
  return given && withoutSignature(given, metaContent(document, 'og:site_name'));
}

const date = (article: unknown, name: string): string | undefined =>
  isoDate(textField(article, name) ?? '');

const truth = (value: unknown): boolean | undefined => {
  if (typeof value === 'boolean') return value;
  const said =
    typeof value === 'string' ? /^(?:.*schema\.org\/)?(true|false)$/i.exec(value)?.[1] : undefined;
  return said === undefined ? undefined : said.toLowerCase() === 'true';
};

/** Free or not; a part that is not free makes the whole not free. */
function free(article: unknown): boolean | undefined {
  const locked = listOf(fieldOf(article, 'hasPart')).some(
    (part) => truth(fieldOf(part, 'isAccessibleForFree')) === false,
  );
  return truth(fieldOf(article, 'isAccessibleForFree')) ?? (locked ? false : undefined);
}

/** The last step of the trail of breadcrumbs that is neither the story nor the front page. */
function trailSection({ page, article }: Material): string | undefined {
  const trail = page.jsonLd.find((node) => fieldOf(node, '@type') === 'BreadcrumbList');
  const own = bareLetters(textField(article, 'headline') ?? page.document.title);
  const steps = listOf(fieldOf(trail, 'itemListElement'))
    .map((step) =>
      foldSpace(textField(step, 'name') ?? textField(fieldOf(step, 'item'), 'name') ?? ''),
    )
    .slice(1)
    .filter((name) => name !== '' && name.length < 40 && !own.includes(bareLetters(name)));
  return steps.at(-1);
}

function keywords(article: unknown): string[] | undefined {
  const found = listOf(fieldOf(article, 'keywords'))
    .flatMap((entry) =>
      typeof entry === 'string' ? entry.split(/[,;]/) : [textField(entry, 'name') ?? ''],
    )
    .map(foldSpace)
    .filter((word) => word !== '' && !word.includes(':'));
  return found.length > 0 ? [...new Set(found)].slice(0, MOST.named) : undefined;
}

/** An author that is the outlet itself says only that nobody is named: any other name goes before it. */
function authorCandidates(
  authors: readonly string[],
  publisher: string | undefined,
  page: PageSnapshot,
): Candidate<{ name: string }[]>[] {
  const people = authors.filter((name) => !namesOutlet(name, page, publisher));
  const value = (people.length > 0 ? people : authors).map((name) => ({ name }));
  const sure = areAccounts(people) ? 0.3 : 0.7;
  return candidate(value.length > 0 ? value : undefined, 'author', people.length > 0 ? sure : 0.2);
}

/** Of a page that names no article in its JSON-LD, what it says of itself as a page. The day may be that of the template. */
function ofPage({ jsonLd, url }: PageSnapshot): Findings['fields'] {
  const pages = jsonLd.filter(
    (one) => typesOf(one).includes('WebPage') && date(one, 'datePublished') !== undefined,
  );
  const bare = (address: unknown): string =>
    (String(address).split(/[?#]/, 1)[0] ?? '').replace(/\/$/, '');
  const isOwn = (one: unknown): boolean =>
    ['url', '@id'].some((name) => bare(fieldOf(one, name)) === bare(url));
  const node = pages.find(isOwn) ?? pages[0];
  return {
    datePublished: candidate(date(node, 'datePublished'), 'WebPage.datePublished', 0.35),
    dateModified: candidate(date(node, 'dateModified'), 'WebPage.dateModified', 0.35),
  };
}

function read(material: Material): Findings {
  const { article, page } = material;
  const trail = candidate(trailSection(material), 'BreadcrumbList', 0.4);
  if (article === undefined) return { fields: { articleSection: trail, ...ofPage(page) } };
  const publisher = jsonLdNames(fieldOf(article, 'publisher'), page.jsonLd, () => true)[0];
  const authors = jsonLdNames(
    fieldOf(article, 'author') ?? fieldOf(article, 'creator'),
    page.jsonLd,
    (name) => isOutlet(name, page, publisher),
  );
  return {
    fields: {
      headline: candidate(headline(article, page), 'headline', 0.5),
      author: authorCandidates(authors, publisher, page),
      datePublished: candidate(
        date(article, 'datePublished') ?? date(article, 'dateCreated'),
        'datePublished',
        0.9,
      ),
      dateModified: candidate(date(article, 'dateModified'), 'dateModified', 0.9),
      publisher: candidate(publisher, 'publisher.name', 0.8),
      articleSection: [
        ...candidate(text(article, 'articleSection'), 'articleSection', 0.7),
        ...trail,
      ],
      keywords: candidate(keywords(article), 'keywords', 0.7),
      inLanguage: candidate(languageTag(text(article, 'inLanguage')), 'inLanguage', 0.6),
      isAccessibleForFree: candidate(free(article), 'isAccessibleForFree', 0.8),
    },
  };
}

/** Reads the JSON-LD. */
export const structuredData: Pass = { name: 'structured-data', read };
