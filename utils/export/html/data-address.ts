// A picture as an address that holds it.
import type { PictureFile } from '../picture-files';

/** Bytes that are turned into characters at once: a call takes only so many arguments. */
const STRETCH = 0x8000;

/** `data:image/jpeg;base64,…` */
export function dataAddress({ type, bytes = new Uint8Array() }: PictureFile): string {
  let characters = '';
  for (let at = 0; at < bytes.length; at += STRETCH)
    characters += String.fromCharCode(...bytes.subarray(at, at + STRETCH));
  return `data:${type};base64,${btoa(characters)}`;
}
