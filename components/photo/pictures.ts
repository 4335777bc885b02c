// Whether pictures may come from the web, and which are kept. Nothing is requested before the reader has said so.
import type { PicturesStore } from '../../utils/stores/kept-pictures';
import type { WebPictures } from '../../utils/stores/web-pictures';

/** The reader's word on pictures, for the story at hand. */
export interface Pictures {
  allowed: boolean;
  /** Allows them for this story. */
  allow: () => void;
  /** Allows them for every story, from now on. */
  allowAlways: () => void;
  /** How those of the web come. */
  web: WebPictures;
  /** The pictures that are kept: these are shown without a word, since the web is not asked. */
  kept?: PicturesStore;
}
