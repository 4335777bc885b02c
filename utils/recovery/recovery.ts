// What the archive needs to keep a recovery copy, and what it has to tell about it.
import * as v from 'valibot';
import type { CopyDirectories } from './copy-directory';
import type { MarkerArea } from './library-marker';

/**
 * What was found at opening, and what became of it. `restored`: stories the browser had lost are back; `lost` of them
 * are not. `lost`: stories are gone and no copy has them. `merged`: `restored` stories came, or came with more, from another
 * history of the library. `no-copy`: nothing can be kept outside the database. `names`: what of `lost` can be named.
 */
export const RecoveryNews = v.object({
  kind: v.picklist(['restored', 'lost', 'merged', 'no-copy']),
  restored: v.number(),
  lost: v.number(),
  names: v.exactOptional(v.array(v.string())),
  detail: v.exactOptional(v.string()),
});
export type RecoveryNews = v.InferOutput<typeof RecoveryNews>;

/** The places a recovery copy is kept in, and who hears of what was found. */
export interface Recovery {
  directories: CopyDirectories;
  marker: MarkerArea;
  tell(news: RecoveryNews): void;
  /** Milliseconds after a write before the upkeep of the copy, so that many saves in a row are not held up by it. */
  pause: number;
}
