// Whether pictures may come from the web. Nothing is requested before the reader has said so.

/** The reader's word on pictures, for the story at hand. */
export interface Pictures {
  allowed: boolean;
  /** Allows them for this story. */
  allow: () => void;
  /** Allows them for every story, from now on. */
  allowAlways: () => void;
}
