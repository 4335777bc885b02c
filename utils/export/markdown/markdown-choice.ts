// What goes into a Markdown file beside what was printed.
import type { PictureFile } from '../picture-files';

/** The choice. */
export interface MarkdownChoice {
  /** What the reader added: tags, note, highlights. */
  own: boolean;
  /** The kept pictures of the story. */
  pictures: readonly PictureFile[];
}

/** Everything but pictures. */
export const WITHOUT_PICTURES: MarkdownChoice = { own: true, pictures: [] };
