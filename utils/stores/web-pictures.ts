// Pictures shown from the web on the reader's word: from public addresses alone, and so that no site is told who asks.
import { EVERY_HOST, hostPatterns } from '../pictures/host-pattern';
import { MOST_BYTES } from '../pictures/picture-limits';
import { isPublicAddress } from '../pictures/public-address';
import type { HostPermission } from '../shell/host-permission';
import type { Photo } from '../story/photo';

/** The bytes of a picture; `no-leave` where its host may not be asked, `failed` where it gave none. */
export type BroughtPicture = Blob | 'no-leave' | 'failed';

/** How pictures of the web come to a page. */
export interface WebPictures {
  /** Whether an image may be given the address: this browser then asks without cookies. Else the bytes are brought. */
  readonly bare: boolean;
  /** Brings the bytes of a picture, without cookies, referrer or origin. */
  bring(address: string): Promise<BroughtPicture>;
  /** Has the reader asked for leave, where this browser needs it. Has to be called while a press lasts. */
  allow(addresses?: readonly string[]): Promise<boolean>;
}

/** The world around them. */
export interface WebPicturesWorld {
  bare: boolean;
  permission: Pick<HostPermission, 'has' | 'ask'>;
  fetch: typeof fetch;
  /** Loads what brings bytes; a build for a browser whose images come bare has it not. */
  fetching?: (() => Promise<FetchingRoom>) | undefined;
}

type FetchingRoom = typeof import('../pictures/fetch-picture');

/** The addresses at which a photo's picture may be shown from the web, the best first. */
export const shownAddresses = ({ contentUrl, alternateUrls }: Photo): string[] =>
  contentUrl === undefined ? [] : [contentUrl, ...(alternateUrls ?? [])].filter(isPublicAddress);

/** The same before the reader has said anything: the one address from which the page at hand has loaded it itself. */
export const unaskedAddresses = (web: WebPictures, loaded: string | undefined): string[] =>
  web.bare && loaded !== undefined && isPublicAddress(loaded) ? [loaded] : [];

/** Over a browser. */
export function createWebPictures({
  bare,
  permission,
  fetch,
  fetching,
}: WebPicturesWorld): WebPictures {
  return {
    bare,
    async bring(address) {
      const hosts = hostPatterns([address]);
      // Without leave the browser would ask all the same, and name the installation as the origin.
      if (hosts.length === 0 || !(await permission.has(hosts).catch(() => false)))
        return 'no-leave';
      if (!fetching) return 'failed';
      const { fetchPicture } = await fetching();
      const { signal } = new AbortController();
      const order = { address, page: '', room: MOST_BYTES, fetch, signal };
      const fetched = await fetchPicture(order).catch(() => undefined);
      if (!fetched?.ok) return 'failed';
      const { bytes, facts } = fetched.value;
      return new Blob([bytes], { type: facts.type });
    },
    async allow(addresses) {
      if (bare) return true;
      const hosts = addresses ? hostPatterns(addresses.filter(isPublicAddress)) : [EVERY_HOST];
      return hosts.length === 0 || (await permission.ask(hosts).catch(() => false));
    },
  };
}
