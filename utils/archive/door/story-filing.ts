// Changing the filing of stories, one or everything filtered, and taking it back.
import type { Result } from '../../outcome/result';
import type { StoryTarget } from '../../search/story-target';
import type { Corrected, Correcting } from '../../story/correction';
import type { Changed, FilingChange } from '../../story/filing-change';
import type { FilingTrouble } from '../../story/filing-trouble';
import type { HighlightChange } from '../../story/highlight';

/** How long the trash keeps a story. */
export const TRASH_DAYS = 30;

/** What only the background asks. Each call is one transaction. */
export interface StoryFiling {
  /** Changes stories. `undo` of the answer takes back exactly this. */
  change(
    target: StoryTarget,
    change: FilingChange,
    now: Date,
  ): Promise<Result<Changed, FilingTrouble>>;
  /** Puts stories, or photos of them, right. `undo` of the answer takes it back. */
  correct(of: readonly Corrected[], how: Correcting): Promise<Result<Changed, FilingTrouble>>;
  /** Takes back a change by its name or `LAST_CHANGE`; 0 where it is no longer known (the last 20 are). */
  undo(name: string): Promise<Result<number, FilingTrouble>>;
  /**
   * Joins `from` into `into`: its content becomes an earlier version, its filing is united, it goes to the trash itself. `undo`
   * of the answer takes it back.
   */
  join(ids: { into: string; from: string }, now: Date): Promise<Result<Changed, FilingTrouble>>;
  /** Writes a note on a story; an empty one removes it. */
  note(id: string, note: string): Promise<Result<number, FilingTrouble>>;
  /** Changes what is marked in a story; says how many stories changed. */
  highlight(id: string, change: HighlightChange): Promise<Result<number, FilingTrouble>>;
  /** Deletes stories that lie in the trash for good: those named, or all that do. */
  purge(ids?: readonly string[], now?: Date): Promise<Result<number, FilingTrouble>>;
  /** Deletes what has lain in the trash for more than 30 days. */
  purgeExpired(now: Date): Promise<Result<number, FilingTrouble>>;
}
