// Finds the photos of a story with what is printed under them, before the body is read.
import type { PageSnapshot } from '../../page/page-snapshot';
import type { Photo } from '../../story/photo';

/** A photo, where it stands, and the elements whose words are its own and not the story's. */
export interface PhotoFinding {
  /** With ids p1, p2 … in reading order. */
  photo: Photo;
  /** The element in the snapshot where the photo stands. */
  at?: Element;
  /** Figure, caption and credit: their text must not stand in the body. */
  claimed: Element[];
}

/** The photos of a page in reading order. */
export function findPhotos(_page: PageSnapshot): PhotoFinding[] {
  return [];
}
