// What the photo passes hand to each other: a picture with the words printed for it.
import type { Branch } from './branch';
import type { Picture } from './picture';
import type { PrintedCutline } from './read-cutline';

/** A photo in the making. Without `picture` it is a caption whose picture is not on the page. */
export interface Found {
  picture: Picture | undefined;
  /** The surrounding that belongs to it. */
  top: Branch;
  cutline: PrintedCutline;
  /** The attribute in which the caption is kept that the page does not print. */
  keptIn?: string;
  /** Position in reading order. */
  order: number;
  /** How sure it is that the caption is this picture's, 0 to 1. */
  sure: number;
}
