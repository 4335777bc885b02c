// A page of a list, as a page of Cutline gets it.
import type { StoryRow } from '../../story/story-row';

/** A page of a list. `next` continues it; absent at the end. */
export interface RowPage {
  rows: StoryRow[];
  next?: string;
  /** The ids of rows too damaged to be shown. Absent where all are whole. */
  damaged?: string[];
}
