// The page as a list of blocks of text in reading order, with photos and embeds where they stand.

import type { Place } from './place';
import type { PostLines } from './post-lines';
import type { Piece } from './text-run';

/** A run of text between two breaks of the page, or something that stands in its place. */
export interface TextBlock {
  place: Place;
  /** White space folded; empty for photos and embeds. */
  text: string;
  pieces: Piece[];
  /** Characters in links, and in bold type. */
  linked: number;
  strong: number;
  /** Whether a link holds the whole block, as in a teaser. */
  insideLink: boolean;
  /** Its length in Latin letters' worth. */
  weight: number;
  /** Whether it ends as a sentence does, and whether it is running prose. */
  ends: boolean;
  prose: boolean;
  /** The share of its text that Readability keeps. */
  kept: number;
  /** The index among the photo findings of the photo that stands here. */
  photo?: number;
  /** The address of something of another site that is shown here, and the lines of a post that the page itself holds. */
  embed?: string;
  post?: PostLines | undefined;
}
