// The colours of tags, drawn in the shade of the theme.
import type { TagColour } from '../../utils/story/tag-colour';

/** A tag's colour as CSS knows it; none for a tag without one. */
export const tagShade = (colour: TagColour | undefined): string | undefined =>
  colour && `var(--tag-${colour})`;
