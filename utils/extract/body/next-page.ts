// Whether a story goes on on a next page: a link to its own address with the number of the page after this one.
import type { PageSnapshot } from '../../page/page-snapshot';
import { webAddress } from '../../text/web-address';
import { NEXT_PAGE } from '../../words/controls';

const QUERY = /^(?:page|p|pg|paged|seite|pagina|side|sida|strona|pageno|currentpage)$/i;
const IN_PATH =
  /(?:\/(?:page|seite|pagina|p)[-/]?|[,_/-](?:p(?:age)?|seite[-_]?)?)(\d{1,2})(?=\/?$|\.\w{2,5}$)/i;

/** An address that may end in the number of a page: most of a page's links do not. */
const COUNTED = /\d(?:\/|\.\w{2,5})?$|[?&]\w+=\d/;

interface Numbered {
  stem: string;
  page: number | undefined;
}

/** An address without the number of its page. */
function numbered(address: string): Numbered {
  const url = new URL(address);
  url.hash = '';
  for (const [name, value] of url.searchParams)
    if (QUERY.test(name) && /^\d{1,2}$/.test(value)) {
      url.searchParams.delete(name);
      return { stem: stemOf(url), page: Number(value) };
    }
  const found = IN_PATH.exec(url.pathname);
  if (!found) return { stem: stemOf(url), page: undefined };
  url.pathname = url.pathname.replace(IN_PATH, '');
  return { stem: stemOf(url), page: Number(found[1]) };
}

const stemOf = ({ host, pathname, search }: URL): string =>
  `${host}${pathname.replace(/\/$/, '')}${search}`;

/** Whether an address is the page after one; an address may end in digits that number no page. */
function follows(next: string, own: string): boolean {
  const [to, from] = [numbered(next), numbered(own)];
  if (to.page === undefined) return false;
  if (to.stem === from.stem && to.page === (from.page ?? 1) + 1) return true;
  return to.page === 2 && to.stem === stemOf(new URL(own));
}

/** The address of the story's next page, or undefined. */
export function nextPage({ document, url }: PageSnapshot): string | undefined {
  if (!webAddress(url)) return undefined;
  const marked = document.querySelectorAll('link[rel~="next" i], a[rel~="next" i]');
  const said = [...document.querySelectorAll('a[href]')].filter((link) => {
    if (!COUNTED.test(link.getAttribute('href') ?? '')) return false;
    const text = link.textContent ?? '';
    return text.length < 40 && NEXT_PAGE.test(text.trim());
  });
  for (const link of [...marked, ...said]) {
    const address = webAddress(link.getAttribute('href') ?? '', document.baseURI || url);
    if (address && follows(address, url)) return address;
  }
  return undefined;
}
