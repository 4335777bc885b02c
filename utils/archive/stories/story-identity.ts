// What makes two clips the same story, and what makes them the same content.
import type { Story } from '../../story/story';
import { addressKey } from '../../text/address-key';
import { canonicalJson } from '../../text/canonical-json';
import { sha256Hex } from '../../text/sha256';

/** The id of the story at an identity address: 32 hexadecimal digits of its key form's SHA-256, the same in every library. */
export const storyId = async (url: string): Promise<string> =>
  (await sha256Hex(addressKey(url))).slice(0, 32);

/**
 * SHA-256 of what the page said. Left out is what differs between two readings of the same words: when and by which
 * version it was read, under which addresses, and how the reader explains itself (provenance, reasons, flags), and what a correction took the place of.
 */
export function contentHash(story: Story): Promise<string> {
  return sha256Hex(
    canonicalJson({
      headline: story.headline,
      alternativeHeadline: story.alternativeHeadline,
      kicker: story.kicker,
      byline: story.byline,
      author: story.author,
      dateline: story.dateline,
      datePublished: story.datePublished,
      dateModified: story.dateModified,
      publisher: story.publisher,
      articleSection: story.articleSection,
      keywords: story.keywords,
      inLanguage: story.inLanguage,
      isAccessibleForFree: story.isAccessibleForFree,
      correction: story.correction,
      agencyAttribution: story.agencyAttribution,
      body: story.body,
      photos: story.photos.map(({ provenance, alternateUrls, printed, ...said }) => said),
    }),
  );
}
