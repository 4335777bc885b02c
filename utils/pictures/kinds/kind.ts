// What every kind of picture is told by.
import type { PictureType } from '../../story/kept-picture';

/** The size of a picture in pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/** A kind of picture: how its first bytes look, and where its size stands. */
export interface PictureKind {
  type: PictureType;
  /** Whether bytes begin as this kind does. 32 of them decide. */
  begins(bytes: Uint8Array): boolean;
  /** The size it states; undefined where it states none that can be read. */
  size(view: DataView): PictureSize | undefined;
}

/** Whether some letters stand at a place. */
export const lettersAt = (bytes: Uint8Array, at: number, letters: string): boolean =>
  [...letters].every((letter, n) => bytes[at + n] === letter.charCodeAt(0));
