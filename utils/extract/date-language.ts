// In which language the page's dates are read: it decides the names of months and the order of numbers.
import { metaContent } from '../page/meta-tags';
import type { PageSnapshot } from '../page/page-snapshot';

/** Countries of English that set the day before the month, by the ends of their addresses. */
const DAY_FIRST = /\.(?:uk|ie|au|nz|za|in|pk|bd|lk|sg|my|hk|ng|gh|ke|zw|mt|jm|tt)$/;

/** The language of dates. English without a country takes the page's own locale, then the country of its address. */
export function dateLanguage(
  { document, url }: PageSnapshot,
  language: string | undefined,
): string {
  if (language !== undefined && language !== 'en') return language;
  const locale = metaContent(document, 'og:locale')?.replace('_', '-');
  if (locale && /^en-[a-z]{2}$/i.test(locale)) return locale;
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return DAY_FIRST.test(host) ? 'en-GB' : 'en';
}
