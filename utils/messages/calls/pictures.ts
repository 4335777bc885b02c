// Calls about the pictures that are kept.
import * as v from 'valibot';
import { StoryTarget } from '../../search/story-target';
import { KeptPicture, type PicturesReport } from '../../story/kept-picture';
import { call } from './call';

export const pictures = {
  /** Wants the pictures of stories and fetches what may be fetched; answers at once with how many are wanted. */
  keepPictures: call({ target: StoryTarget }).answers<number>(),
  /** Lets go of what is still wanted, of some stories or altogether; what is kept stays. */
  stopPictures: call({ ids: v.exactOptional(v.array(v.string())) }).answers<number>(),
  /** Checks the bytes of every kept picture against its hash. */
  checkPictures: call({}).answers<PicturesReport>(),
  /** Files kept pictures of a backup, whose bytes the page has put into the store. */
  restorePictures: call({ pictures: v.array(KeptPicture) }).answers<number>(),
};
