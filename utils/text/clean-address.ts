// Addresses without what is not the story: fragments, names and passwords, and parameters that only track.
import { onlyTracks } from './tracking-parameters';

/** A fragment that is a route (`#!/story/1`, `#/story/1`) names what is shown. */
const ROUTE = /^#!?\//;

/** The name of a parameter as it stands in an address ("mc%5Fcid=7"). */
function nameOf(pair: string): string {
  const [given = ''] = pair.split('=', 1);
  try {
    return decodeURIComponent(given.replaceAll('+', ' '));
  } catch {
    return given;
  }
}

/** An address whose path names a script, or nothing at all. */
const NAMELESS = /^\/(?:[^/]*\.(?:php|aspx?|jsp|cgi|do)|article|story|read|view)?\/?$/i;

/**
 * The parameters that stay, as they were written. Of an address whose path names a script even `ref` stays where it is the
 * only one and a number: there it says which story.
 */
function telling(url: URL): string[] {
  const pairs = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '');
  const kept = pairs.filter((pair) => !onlyTracks(nameOf(pair)));
  if (kept.length > 0 || !NAMELESS.test(url.pathname)) return kept;
  return pairs.filter((pair) => /^(?:ref|share)=\d+$/i.test(pair));
}

/** An http(s) address as a story is filed under it; what is no address stays as it is. */
export function cleanAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (!ROUTE.test(url.hash)) url.hash = '';
  url.username = '';
  url.password = '';
  url.search = telling(url).join('&');
  return url.href;
}
