// What checking the whole library found and did.

/** `damaged` of `stories` were not what they say they are; `mended` of those are whole again. `torn` files of the copy are rewritten. */
export interface CheckReport {
  stories: number;
  damaged: number;
  mended: number;
  torn: number;
}
