// What two addresses of one page have in common: the form that a story's id is made from. It is never shown or opened.
import { cleanAddress } from './clean-address';

/** The host without `www.` and the root's dot; `www.example` is a name of its own. */
export const plainHost = (hostname: string): string =>
  hostname.replace(/\.$/, '').replace(/^www\.(?=[^.]+\.)/, '');

const WEB: Readonly<Record<string, string>> = { 'http:': 'https:', 'https:': 'https:' };

/** Codes of a path or a query in one spelling; signs that need none stand for themselves (RFC 3986, 6.2.2). */
const spelled = (part: string): string =>
  part.replace(/%([0-9a-f]{2})/gi, (code, digits) => {
    const sign = String.fromCharCode(Number.parseInt(digits, 16));
    return /[A-Za-z0-9._~-]/.test(sign) ? sign : code.toUpperCase();
  });

/** A path without the slashes at its end. A pattern for them takes the square of their number in time. */
function withoutEnd(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

/**
 * An address without what makes no second story: http or https, `www.`, a slash at the end, what only tracks, the order of
 * parameters, and the case of percent signs. http and https are one on their default ports alone.
 */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(cleanAddress(address));
  const scheme = url.port === '' ? (WEB[url.protocol] ?? url.protocol) : url.protocol;
  const host = plainHost(url.hostname) + (url.port === '' ? '' : `:${url.port}`);
  const ended = withoutEnd(spelled(url.pathname)) || '/';
  const pairs = spelled(url.search.slice(1)).split('&').sort();
  const search = url.search === '' ? '' : `?${pairs.join('&')}`;
  return `${scheme}//${host}${ended}${search}${url.hash}`;
}
