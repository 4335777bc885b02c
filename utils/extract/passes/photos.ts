// The photos, found before the body was read so that their words could be kept out of it.
import type { Pass } from '../pass';

/** Hands over the photos of the story. */
export const photos: Pass = {
  name: 'photos',
  read: ({ photos: findings }) => {
    const bare = findings.filter(({ photo }) => photo.creditLine === undefined);
    return {
      fields: {
        photos: [
          {
            value: findings.map((finding) => finding.photo),
            from: 'pictures of the page',
            confidence: 0.9,
          },
        ],
      },
      flags: bare.length > 0 ? ['no-credit'] : [],
      reasons: bare.map(({ photo }) => ({
        did: 'flagged',
        what: `photo ${photo.id}`,
        why: 'no credit is printed with it',
      })),
    };
  },
};
