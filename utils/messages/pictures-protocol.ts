// What pages may ask the background to do about kept pictures. One doc line a call; parsed on arrival.
import * as v from 'valibot';
import type { Result } from '../outcome/result';
import { StoryTarget } from '../search/story-target';
import type { FilingTrouble } from '../story/filing-trouble';
import { KeptPicture, type PicturesReport } from '../story/kept-picture';

/** The shape of every request, by the name of the call. */
export const picturesRequests = {
  keepPictures: v.object({ target: StoryTarget }),
  stopPictures: v.object({ ids: v.exactOptional(v.array(v.string())) }),
  checkPictures: v.object({}),
  restorePictures: v.object({ pictures: v.array(KeptPicture) }),
};
type Requests = {
  [K in keyof typeof picturesRequests]: v.InferOutput<(typeof picturesRequests)[K]>;
};
type Outcome<T> = Result<T, FilingTrouble>;

export interface PicturesProtocolMap {
  /** Wants the pictures of stories and fetches what may be fetched; answers at once with how many are wanted. */
  keepPictures(request: Requests['keepPictures']): Outcome<number>;
  /** Lets go of what is still wanted, of some stories or altogether; what is kept stays. */
  stopPictures(request: Requests['stopPictures']): Outcome<number>;
  /** Checks the bytes of every kept picture against its hash. */
  checkPictures(request: Requests['checkPictures']): Outcome<PicturesReport>;
  /** Files kept pictures of a backup, whose bytes the page has put into the store. */
  restorePictures(request: Requests['restorePictures']): Outcome<number>;
}
