// A page that calls itself one of another host's (its mobile or AMP host's): the host it stands on, and the story it is by itself.
import { plainHost } from '../text/address-key';
import { cleanAddress } from '../text/clean-address';
import type { Story } from './story';

/** The host of an address with its port, `www.` aside; undefined where it has none. */
export function hostOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, port } = new URL(address);
  return plainHost(hostname) + (port === '' ? '' : `:${port}`);
}

/** The story under the tab's own address, where it would be filed under another host's; undefined where it is already. */
export function ownStory(story: Story): Story | undefined {
  if (hostOf(story.url) === hostOf(story.retrievedUrl)) return undefined;
  return { ...story, url: cleanAddress(story.retrievedUrl), sameAs: story.url };
}

/** What is asked of the library. */
interface Rows {
  rowByUrl(url: string): Promise<{ trashedAt?: string } | undefined>;
}

/** The story as it is filed: by itself, where the library has it so already. */
export async function heldStory(story: Story, library: Rows): Promise<Story> {
  const own = ownStory(story);
  const row = own && (await library.rowByUrl(own.url));
  return own && row && row.trashedAt === undefined ? own : story;
}
