// Kept pictures of invented stories, held in memory.
import { createHash } from 'node:crypto';
import type { PictureSource } from '../../utils/export/export-about';
import type { PictureType } from '../../utils/story/kept-picture';
import type { SavedStory } from '../../utils/story/saved-story';

/** Some bytes and what they are kept as. */
export const pictureBytes = (content: string | Uint8Array) => {
  const bytes = Buffer.from(content);
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
};

/** What lies in the store: one picture for all; `broken`: other bytes than were kept. */
interface Kept {
  bytes?: Uint8Array;
  type?: PictureType;
  broken?: boolean;
}

/** Keeps a picture of every photo with an address. */
export function keptPictures(
  stories: readonly SavedStory[],
  { bytes: given, type = 'image/jpeg', broken = false }: Kept = {},
): PictureSource {
  const held = new Map<string, Uint8Array>();
  const rows = stories.flatMap((story) =>
    story.photos.flatMap(({ contentUrl: address }) => {
      if (address === undefined) return [];
      const { bytes, sha256 } = pictureBytes(given ?? `the picture at ${address}`);
      held.set(sha256, broken ? Buffer.from('something else') : bytes);
      const size = { width: 1200, height: 800, bytes: bytes.length };
      const at = '2026-11-01T00:00:00.000Z';
      return [{ storyId: story.id, address, at, state: 'kept' as const, sha256, type, ...size }];
    }),
  );
  return {
    of: async (id) => rows.filter(({ storyId }) => storyId === id),
    bytes: async (sha256) => held.get(sha256),
  };
}
