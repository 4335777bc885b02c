// A check sum of a short text, at once: what names and closing lines carry. Lines of stories are checked by the platform's
// own cryptography, which is faster with long texts and answers later.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The first hexadecimal digits of the SHA-256 of a text in UTF-8. */
export const quickCheck = (text: string, digits: number): string =>
  bytesToHex(sha256(utf8ToBytes(text))).slice(0, digits);
