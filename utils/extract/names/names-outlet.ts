// Telling a person from the outlet that signs its own stories.
import { metaContents } from '../../page/meta-tags';
import type { PageSnapshot } from '../../page/page-snapshot';
import { bareLetters } from '../../text/likeness';

const PUBLISHERS = ['og:site_name', 'publisher', 'dc.publisher'];

/** Whether a text is the name of the site or its publisher, letter by letter. */
export const isOutlet = (text: string, { document }: PageSnapshot, publisher = ''): boolean =>
  [publisher, ...PUBLISHERS.flatMap((name) => metaContents(document, name))].some(
    (name) => bareLetters(name) === bareLetters(text),
  );

/** Whether a name is that of the site or its publisher, or holds the name of its host. */
export function namesOutlet(name: string, page: PageSnapshot, publisher?: string): boolean {
  if (isOutlet(name, page, publisher)) return true;
  const host = bareLetters(hostOf(page.url));
  return host.length > 2 && bareLetters(name).includes(host);
}

const hostOf = (url: string): string => {
  const parts = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '').split('.') : [];
  const short = (parts.at(-2)?.length ?? 0) <= 3 && parts.length > 2;
  return parts.at(short ? -3 : -2) ?? '';
};
