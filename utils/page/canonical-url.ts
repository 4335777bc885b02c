// The identity of a page: the tab's own address, cleaned; or the canonical address, where it is of the same site and plainly
// names this page.
import { cleanAddress } from '../text/clean-address';
import { webAddress } from '../text/web-address';
import { metaContent } from './meta-tags';
import { naming, sameSite } from './same-page';

/** The address a story is filed under, and where it was found. */
export interface Identity {
  url: string;
  from: string;
  /** What the page calls its address where that might be this page and might be another. */
  sameAs?: string;
}

/** Two addresses that the head gives its page, each with its place. */
function claims(document: Document, address: string): { from: string; claim: string }[] {
  const link = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const given: [string, string | null | undefined][] = [
    ['link rel=canonical', link],
    ['meta og:url', metaContent(document, 'og:url')],
  ];
  return given.flatMap(([from, value]) => {
    const claim = value ? webAddress(value, address) : undefined;
    return claim === undefined ? [] : [{ from, claim }];
  });
}

/** An address with the scheme of the tab: only its own page says whether that can be opened. */
function asInTab(claim: string, address: string): string {
  const url = new URL(cleanAddress(claim));
  url.protocol = new URL(address).protocol;
  return url.href;
}

/** The identity of a document shown at `address`. */
export function canonicalUrl(document: Document, address: string): Identity {
  const own = { url: cleanAddress(address), from: 'address of the tab' };
  if (webAddress(address) === undefined) return own;
  const onSite = claims(document, address).filter(({ claim }) => sameSite(claim, address));
  const same = onSite.find(({ claim }) => naming(claim, address) === 'same');
  if (same) return { url: asInTab(same.claim, address), from: same.from };
  const maybe = onSite.find(({ claim }) => naming(claim, address) === 'maybe');
  return maybe ? { ...own, sameAs: asInTab(maybe.claim, address) } : own;
}

/** Where the head names a page other than the one at `address`: the address it names. */
export function namesAnother(document: Document, address: string): string | undefined {
  if (webAddress(address) === undefined) return undefined;
  return claims(document, address).find(({ claim }) => naming(claim, address) === 'other')?.claim;
}
