// Telling a person from the outlet that signs its own stories.
import { metaContent } from '../../page/meta-tags';
import type { PageSnapshot } from '../../page/page-snapshot';
import { bareLetters } from '../../text/likeness';

/** Whether a name is that of the site or its publisher, or holds the name of its host. */
export function namesOutlet(name: string, page: PageSnapshot, publisher?: string): boolean {
  const letters = bareLetters(name);
  const site = bareLetters(metaContent(page.document, 'og:site_name') ?? '');
  if (letters === site || letters === bareLetters(publisher ?? '')) return true;
  if (
    letters.length > 5 &&
    bareLetters(metaContent(page.document, 'publisher') ?? '').startsWith(letters)
  )
    return true;
  const host = bareLetters(hostOf(page.url));
  return host.length > 2 && letters.includes(host);
}

const hostOf = (url: string): string => {
  const parts = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '').split('.') : [];
  const short = (parts.at(-2)?.length ?? 0) <= 3 && parts.length > 2;
  return parts.at(short ? -3 : -2) ?? '';
};
