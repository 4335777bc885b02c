// Tags as they are kept: tidy, once each, and in the spelling the library already uses.
import { fold } from '../text/fold';
import type { LibraryDatabase } from './library-database';
import { PendingChanges } from './pending-changes';

/** Trims tags and drops the empty ones and those that differ only in case or accents, keeping the first. */
export function tidyTags(tags: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const tag of tags) {
    const tidy = tag.trim().replace(/\s+/g, ' ');
    const key = fold(tidy);
    if (tidy && !kept.has(key)) kept.set(key, tidy);
  }
  return [...kept.values()];
}

/** Tidies tags and spells each as the library does where it is in use. Runs inside the caller's transaction. */
export async function spellTags(
  database: LibraryDatabase,
  tags: readonly string[],
): Promise<string[]> {
  const tidy = tidyTags(tags);
  if (tidy.length === 0) return [];
  const [held, waiting] = await Promise.all([
    database.counts.bulkGet(tidy.map((tag) => ['tag', fold(tag)])),
    database.ledger.toArray(),
  ]);
  const pending = new PendingChanges(waiting);
  return tidy.map((tag, at) => pending.count('tag', fold(tag), held[at])?.label ?? tag);
}
