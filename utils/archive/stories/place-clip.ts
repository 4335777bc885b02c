// Which story of the library a clip is: the one held under its address, or one of its own where the page only calls itself so.

import * as v from 'valibot';
import { hostOf } from '../../story/own-story';
import type { Story } from '../../story/story';
import { StoryRow } from '../../story/story-row';
import type { StoredRow } from '../database/tables';
import type { TransactionReader } from '../database/transaction-reader';
import { hostsOf } from './hosts-of';

/** A story that was read, with its id, the hash of its content and when it was read. */
export interface Clip {
  story: Story;
  id: string;
  hash: string;
  seenAt: string;
}

/** A clip and the row it would replace. */
interface Placed {
  clip: Clip;
  held: StoredRow | undefined;
}

/** A clip under the id and address that its row has, where that is sound. */
const asHeld = (clip: Clip, held: StoredRow | undefined): Placed =>
  held && v.is(StoryRow, held)
    ? { clip: { ...clip, id: held.id, story: { ...clip.story, url: held.url } }, held }
    : { clip, held };

/**
 * Where a clip goes whose page calls itself one of another host's: to the story that it is by itself, `own`, where that is
 * held, or where the other would get new content from a host it never came from and nobody has said that they are the same.
 */
export async function placeClip(
  reader: TransactionReader,
  clip: Clip,
  own: Clip | undefined,
  sameStory: boolean,
): Promise<Placed> {
  const [held, heldOwn] = await Promise.all(
    [clip, own].map((one) => one && reader.get('rows', one.id)),
  );
  if (own === undefined) return asHeld(clip, held);
  if (heldOwn && heldOwn.trashedAt === undefined) return asHeld(own, heldOwn);
  if (held === undefined || held.contentHash === clip.hash || sameStory) return asHeld(clip, held);
  const hosts = await hostsOf(reader, held.id);
  const isKnown = hosts.includes(hostOf(clip.story.retrievedUrl) ?? '');
  return isKnown ? asHeld(clip, held) : asHeld(own, heldOwn);
}
