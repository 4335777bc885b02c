// The identity of a page: its canonical address where that is believable, else the tab's without what only tracks.
import { webAddress } from '../text/web-address';
import { metaContent } from './meta-tags';

const TRACKING =
  /^(?:utm_|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|cmpid|ocid|icid|ito|ns_|xtor|at_(?:medium|campaign|custom)|ref_?src|ref_?url|smid|smtyp|share(?:_?id|token)?$|s_cid|sref|wt_|spm|__twitter|amp_js|guccounter|guce_)/i;

/** An address without fragment and tracking parameters. A fragment that is a route (`#!/story/1`, `#/story/1`) stays. */
function withoutTracking(address: string): string {
  const url = new URL(address);
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  for (const name of [...url.searchParams.keys()])
    if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** Where an address was found. */
export interface Identity {
  url: string;
  from: string;
}

const site = (url: URL): string => {
  const parts = url.hostname.replace(/^(?:www|m|mobile|amp)\./, '').split('.');
  const short = (parts.at(-2)?.length ?? 0) <= 3 && parts.length > 2;
  return parts.slice(short ? -3 : -2).join('.');
};

/** The last part of a path: what names the story. */
const slug = (url: URL): string =>
  url.pathname
    .replace(/\/(?:amp|index\.\w+)?\/?$/, '')
    .split('/')
    .at(-1) ?? '';

/** A canonical address names this page, and not the home page, a section, the first of several pages or another story. */
function plausible(canonical: URL, tab: URL): boolean {
  if (site(canonical) !== site(tab)) return false;
  const own = slug(tab);
  const named = slug(canonical);
  if (named === '') return own === '';
  if (own === '' || own === named) return true;
  if (tab.pathname.startsWith(canonical.pathname.replace(/\/?$/, '/')) && !/\d|-.*-/.test(named))
    return false;
  const numbers = (text: string): string[] => text.match(/\d{4,}/g) ?? [];
  const shared = numbers(tab.pathname + tab.search).some((n) =>
    numbers(canonical.pathname).includes(n),
  );
  const words = named.split(/[-_.]/).filter((word) => word.length > 3);
  const alike = words.filter((word) => own.includes(word)).length;
  return (
    shared ||
    alike * 2 >= words.length ||
    named.includes(own) ||
    /^\d+$/.test(own) ||
    tab.search !== ''
  );
}

/** The identity of a document shown at `address`. */
export function canonicalUrl(document: Document, address: string): Identity {
  const tab = withoutTracking(address);
  const offers: [string, string | null | undefined][] = [
    [
      'link rel=canonical',
      document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    ],
    ['meta og:url', metaContent(document, 'og:url')],
  ];
  for (const [from, given] of offers) {
    const found = given ? webAddress(given, address) : undefined;
    if (found && webAddress(address) && plausible(new URL(found), new URL(address)))
      return { url: withoutTracking(found), from };
  }
  return { url: tab, from: 'address of the tab' };
}
