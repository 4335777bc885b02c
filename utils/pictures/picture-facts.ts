// What some bytes are, by themselves: no server's word and no file's ending is asked. SVG is none of the kinds: it is a
// document, which can hold scripts and ask for more.
import type { PictureType } from '../story/kept-picture';
import { avif } from './kinds/avif';
import { gif } from './kinds/gif';
import { jpeg } from './kinds/jpeg';
import type { PictureKind, PictureSize } from './kinds/kind';
import { png } from './kinds/png';
import { webp } from './kinds/webp';

/** What a picture is. */
export interface PictureFacts extends PictureSize {
  type: PictureType;
}

/** So many bytes say which kind of picture follows. */
export const DECISIVE = 32;

const KINDS: readonly PictureKind[] = [jpeg, png, gif, webp, avif];

/** The kind that bytes begin as; undefined where it is none that is kept. */
export const kindOf = (bytes: Uint8Array): PictureKind | undefined =>
  KINDS.find((kind) => kind.begins(bytes));

/** What a whole file is; undefined where it is no picture, or one without a size. */
export function pictureFacts(bytes: Uint8Array): PictureFacts | undefined {
  const kind = kindOf(bytes);
  const size = kind?.size(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return kind && size && size.width > 0 && size.height > 0
    ? { type: kind.type, width: size.width, height: size.height }
    : undefined;
}
