// Things of other sites shown in the page: posts, videos, maps. They are kept as their address.
import type { ElementBranch } from '../photos/branch';

const POST =
  /twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|fb-video|reddit-embed|bluesky-embed|mastodon-embed|threads-embed/;
const PLAYER =
  /youtube|youtu\.be|vimeo|dailymotion|soundcloud|spotify|twitter|x\.com|instagram|facebook|tiktok|datawrapper|infogram|flourish|google\.[a-z]{2,3}(?:\.[a-z]{2})?\/maps|documentcloud|scribd|streamable|bsky|reddit|podcast/;

const absolute = (address: string | null, element: Element): string | undefined => {
  if (!address) return undefined;
  try {
    const url = new URL(address, element.baseURI);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
};

/** The address of what an element shows of another site, or undefined where it is no embed. */
export function embedAddress({ element, tag, className }: ElementBranch): string | undefined {
  if (tag === 'iframe' || tag === 'embed') {
    const given = element.getAttribute('src') ?? element.getAttribute('data-src');
    const address = absolute(given, element);
    return address && PLAYER.test(address) ? address : undefined;
  }
  if (className === '' || !POST.test(className)) return undefined;
  const links = element.querySelectorAll('a[href]');
  const given =
    element.getAttribute('data-instgrm-permalink') ??
    element.getAttribute('cite') ??
    element.getAttribute('data-href') ??
    links.item(links.length - 1)?.getAttribute('href') ??
    null;
  return absolute(given, element);
}
