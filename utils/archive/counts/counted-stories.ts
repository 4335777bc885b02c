// How many stories the counts know of, with what still waits in the ledger.
import type { LibraryDatabase } from '../database/library-database';
import { PendingChanges } from './pending-changes';

/** Kept stories and those in the trash. Runs inside the caller's transaction over counts and ledger. */
export async function countedStories({ counts, ledger }: LibraryDatabase): Promise<number> {
  const [waiting, kept, trash] = await Promise.all([
    ledger.toArray(),
    counts.get(['kept', '']),
    counts.get(['trash', '']),
  ]);
  const pending = new PendingChanges(waiting);
  const held = [pending.count('kept', '', kept), pending.count('trash', '', trash)];
  return held.reduce((sum, row) => sum + (row?.count ?? 0), 0);
}
