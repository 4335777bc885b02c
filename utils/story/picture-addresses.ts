// Where the pictures of a story may lie.
import type { Photo } from './photo';

/** Every address of some photos' pictures, those of the same picture in other sizes too. */
export const pictureAddresses = (photos: readonly Photo[]): string[] =>
  photos.flatMap(({ contentUrl, alternateUrls }) =>
    contentUrl === undefined ? [] : [contentUrl, ...(alternateUrls ?? [])],
  );
