// Kept pictures of invented stories, held in memory.
import { createHash } from 'node:crypto';
import type { PictureSource } from '../../utils/export/export-about';
import type { SavedStory } from '../../utils/story/saved-story';

/** Some bytes and what they are kept as. */
export const pictureBytes = (content: string) => {
  const bytes = Buffer.from(content);
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
};

/** Keeps a picture of every photo with an address. `broken`: their bytes are other ones by now. */
export function keptPictures(stories: readonly SavedStory[], broken = false): PictureSource {
  const held = new Map<string, Uint8Array>();
  const rows = stories.flatMap((story) =>
    story.photos.flatMap(({ contentUrl: address }) => {
      if (address === undefined) return [];
      const { bytes, sha256 } = pictureBytes(`the picture at ${address}`);
      held.set(sha256, broken ? Buffer.from('something else') : bytes);
      return [
        {
          storyId: story.id,
          address,
          at: '2026-11-01T00:00:00.000Z',
          state: 'kept' as const,
          sha256,
          type: 'image/jpeg' as const,
          bytes: bytes.length,
          width: 1200,
          height: 800,
        },
      ];
    }),
  );
  return {
    of: async (id) => rows.filter(({ storyId }) => storyId === id),
    bytes: async (sha256) => held.get(sha256),
  };
}
