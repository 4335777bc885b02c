// What can be asked about photos: the contact sheet and what it can be narrowed by.

import type { PhotoFilter } from '../../search/photo-filter';
import type { Photo } from '../../story/photo';
import type { Facet } from './facet';

/** A picture in one story: the photo as that story prints it, and enough of the story to say where. */
export interface PhotoUse {
  storyId: string;
  headline: string;
  publisher?: string;
  /** The day of the story, YYYY-MM-DD. */
  day: string;
  photo: Photo;
}

/** A picture. `uses` are the stories that print it, newest save first: each has its own caption and credit. */
export interface PhotoCard {
  /** The same for one picture in all its sizes; an own one for a caption without a picture. */
  key: string;
  uses: PhotoUse[];
}

/** A page of the contact sheet. `next` continues it. */
export interface PhotoPage {
  photos: PhotoCard[];
  next?: string;
}

/** What the photos of a filter have in common, most frequent first. */
export interface PhotoFacets {
  /** How many of the newest were counted, where there are more. */
  among?: number;
  /** How many pictures pass, each once; absent where not all were counted. */
  pictures?: number;
  credits: Facet[];
  creators: Facet[];
  agencies: Facet[];
  outlets: Facet[];
  persons: Facet[];
}

/** The questions of the photo desk. */
export interface PhotoSearch {
  /** Pictures with at least one use that passes, by their newest use; the trash left out. */
  photos(filter: PhotoFilter, page: { limit: number; after?: string }): Promise<PhotoPage>;
  /** Counts of what the newest 2,000 photos that pass have in common. */
  photoFacets(filter: PhotoFilter): Promise<PhotoFacets>;
}
