// Which addresses of a saved story may be followed by a click.

const LIVE = new Set(['http:', 'https:', 'mailto:']);

/** The address in the browser's own spelling, or undefined where it is not one of http, https or mailto. */
export function liveAddress(href: string): string | undefined {
  const address = URL.parse(href);
  return address && LIVE.has(address.protocol) ? address.href : undefined;
}

/** The site of an address, without `www.`; empty where it is no address. */
export const siteOf = (href: string): string =>
  URL.parse(href)?.hostname.replace(/^www\./, '') ?? '';
