// Where a link of an exported story leads: http, https and mailto, spelled so that it needs no escapes and is a URI to every checker.

const LIVE = /^(?:https?|mailto):$/;
// What Markdown or a template engine reads as its own; brackets around an IPv6 host stand before the path and stay.
const READ_AS_MARKUP = /[()[\]{}|\\^`]|%(?![0-9A-Fa-f]{2})/g;

const encoded = (text: string): string =>
  text.replace(
    READ_AS_MARKUP,
    (found) => `%${found.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

/** The address as it is written, or undefined for one that is not to be live. */
export function linkAddress(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  if (!LIVE.test(url.protocol)) return undefined;
  const { href: spelled, protocol } = url;
  // The host stays: an IPv6 address stands in brackets.
  const path = protocol === 'mailto:' ? protocol.length : spelled.indexOf('/', protocol.length + 2);
  return `${spelled.slice(0, path)}${encoded(spelled.slice(path))}`;
}
