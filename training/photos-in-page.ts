// Runs inside a page: the photos read from the source of a page, as it is or in disguise.
import { findPhotos } from '../utils/extract/photos/find-photos';
import { snapshotPage } from '../utils/page/page-snapshot';
import { readingTime } from '../utils/page/reading-time';
import type { KnownPhoto } from './disguise-ground';
import { disguised } from './disguise-in-page';

/** Caption, credit and addresses of every photo, in the shape that extraction scorers read. */
export function readPhotos(html: string, url: string, names: string, known: readonly KnownPhoto[]) {
  const page = {
    ...snapshotPage(
      disguised(html, url, names, known),
      new Date(0),
      readingTime(() => 0),
    ),
    url,
  };
  return findPhotos(page).map(({ photo }) => ({
    url: photo.contentUrl,
    urls: photo.alternateUrls,
    caption: photo.caption,
    credit: photo.creditLine,
    alt: photo.altText,
  }));
}
