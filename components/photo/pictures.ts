// Whether pictures may come from the web, and which are kept. Nothing is requested before the reader has said so.
import type { PicturesStore } from '../../utils/stores/kept-pictures';

/** The reader's word on pictures, for the story at hand. */
export interface Pictures {
  allowed: boolean;
  /** Allows them for this story. */
  allow: () => void;
  /** Allows them for every story, from now on. */
  allowAlways: () => void;
  /** The pictures that are kept: these are shown without a word, since the web is not asked. */
  kept?: PicturesStore;
}
