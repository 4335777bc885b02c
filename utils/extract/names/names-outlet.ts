// Telling a person from the outlet that signs its own stories.
import { metaContents } from '../../page/meta-tags';
import type { PageSnapshot } from '../../page/page-snapshot';
import { bareLetters } from '../../text/likeness';
import { soundsLikeOutlet } from './outlet-words';

const PUBLISHERS = ['og:site_name', 'publisher', 'dc.publisher'];

/** What the head of a page calls its outlet, read once: a hostile page names as many authors as outlets. */
const known = new WeakMap<Document, Set<string>>();

function outletsOf(document: Document): Set<string> {
  const outlets =
    known.get(document) ??
    new Set(PUBLISHERS.flatMap((name) => metaContents(document, name)).map(bareLetters));
  known.set(document, outlets);
  return outlets;
}

/** Whether a text is the name of the site or its publisher, letter by letter. */
export function isOutlet(text: string, { document }: PageSnapshot, publisher = ''): boolean {
  const letters = bareLetters(text);
  return letters === bareLetters(publisher) || outletsOf(document).has(letters);
}

/** Whether a name is that of the site or its publisher, holds the name of its host, or sounds like an outlet's. */
export function namesOutlet(name: string, page: PageSnapshot, publisher?: string): boolean {
  if (isOutlet(name, page, publisher) || soundsLikeOutlet(name)) return true;
  const host = bareLetters(hostOf(page.url));
  return host.length > 2 && bareLetters(name).includes(host);
}

const hostOf = (url: string): string => {
  const parts = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '').split('.') : [];
  const short = (parts.at(-2)?.length ?? 0) <= 3 && parts.length > 2;
  return parts.at(short ? -3 : -2) ?? '';
};
