// What is kept of a picture beside its address: that its bytes are wanted, that they lie in the store, or why they do not.
import * as v from 'valibot';
import { WebAddress } from './photo';
import { IsoDate } from './story';

/** The kinds of pictures that are kept, told by their first bytes. */
export const PictureType = v.picklist([
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
  'image/avif',
]);
export type PictureType = v.InferOutput<typeof PictureType>;

/**
 * Why a picture is not kept. `gone`: the address answers that there is none. `unreachable`: no answer, a refusal, or too
 * slow. `not-a-picture`: its bytes are of no kind that is kept. `too-big`: more bytes or pixels than are kept of one
 * picture. `too-much`: the story's pictures together. `not-public`: the address lies in a private network, and the story
 * does not. `no-room`: the disk is full. `damaged`: what lay in the store was no longer what had been fetched.
 */
export const PictureTrouble = v.picklist([
  'gone',
  'unreachable',
  'not-a-picture',
  'too-big',
  'too-much',
  'not-public',
  'no-room',
  'damaged',
]);
export type PictureTrouble = v.InferOutput<typeof PictureTrouble>;

/** A picture is known by the story that prints it and the address printed there; `at` is when it came to be as it is. */
const place = { storyId: v.string(), address: WebAddress, at: IsoDate };
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The bytes are to be fetched; other addresses of the same picture are tried after the first. */
export const WantedPicture = v.object({
  ...place,
  state: v.literal('wanted'),
  others: v.exactOptional(v.array(WebAddress)),
});
export type WantedPicture = v.InferOutput<typeof WantedPicture>;

/** The bytes lie in the store under their SHA-256. */
export const KeptPicture = v.object({
  ...place,
  state: v.literal('kept'),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  type: PictureType,
  bytes: count,
  width: count,
  height: count,
});
export type KeptPicture = v.InferOutput<typeof KeptPicture>;

/** The bytes could not be kept. */
export const FailedPicture = v.object({
  ...place,
  state: v.literal('failed'),
  reason: PictureTrouble,
});
export type FailedPicture = v.InferOutput<typeof FailedPicture>;

/** A picture of a story in one of the three states. Where there is none, only its address is kept. */
export const PictureRow = v.variant('state', [WantedPicture, KeptPicture, FailedPicture]);
export type PictureRow = v.InferOutput<typeof PictureRow>;

/** By what a picture is known: the id of a story and the address printed there. */
export type PictureKey = readonly [storyId: string, address: string];

/** How many pictures are in each state. */
export type PictureCounts = Record<PictureRow['state'], number>;

/** What a check of the kept pictures found. `bytes` are those on the disk: a picture printed twice lies there once. */
export interface PicturesReport {
  pictures: number;
  bytes: number;
  /** Pictures whose bytes were damaged or lost. */
  damaged: number;
}
