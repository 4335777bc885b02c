// In which language the page's dates are read: it decides the names of months and the order of numbers.
import { metaContent } from '../page/meta-tags';
import type { PageSnapshot } from '../page/page-snapshot';

/** Countries of English that set the day before the month, by the ends of their addresses. */
const DAY_FIRST = /\.(?:uk|ie|au|nz|za|in|pk|bd|lk|sg|my|hk|ng|gh|ke|zw|mt|jm|tt)$/;

/**
 * The language of dates. English without a country takes that of its address, then the page's own locale: American is what
 * software says unasked, so only a document that calls itself so is taken at its word.
 */
export function dateLanguage(
  { document, url }: PageSnapshot,
  language: string | undefined,
): string {
  if (language !== undefined && !/^en(?:-us)?$/i.test(language)) return language;
  if (/^en-us$/i.test(document.documentElement.lang)) return 'en-US';
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  if (DAY_FIRST.test(host)) return 'en-GB';
  const locale = metaContent(document, 'og:locale')?.replace('_', '-') ?? '';
  return /^en-(?!us)[a-z]{2}$/i.test(locale) ? locale : 'en';
}
