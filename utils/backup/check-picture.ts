// A picture in a backup: its bytes are what its name says, and of a kind that is kept.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { unzipped, type ZippedFile } from '../import/zip-directory';
import { done, failed, type Result } from '../outcome/result';
import { pictureFacts } from '../pictures/picture-facts';
import { MOST_BYTES } from '../pictures/picture-limits';
import type { FileProblem } from '../story/file-problem';
import type { PictureType } from '../story/kept-picture';

/** The bytes of a picture's file. */
export async function pictureBytes(zip: Blob, file: ZippedFile): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > MOST_BYTES) throw new RangeError('The picture is larger than is kept.');
  return new Uint8Array(await new Response(await unzipped(zip, file)).arrayBuffer());
}

/** The kind of a picture whose bytes are whole, or what is wrong with it. */
export async function checkPicture(
  zip: Blob,
  file: ZippedFile,
  hash: string,
): Promise<Result<PictureType, FileProblem>> {
  const bytes = await pictureBytes(zip, file).catch(() => undefined);
  if (bytes === undefined || bytesToHex(sha256(bytes)) !== hash)
    return failed({ kind: 'picture-changed' });
  const facts = pictureFacts(bytes);
  return facts ? done(facts.type) : failed({ kind: 'no-picture' });
}
