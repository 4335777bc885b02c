// Tags as they are kept: tidy, once each, and in the spelling the library already uses.
import { fold } from '../../text/fold';
import { pendingDeltas } from '../counts/pending-deltas';
import type { TransactionReader } from '../database/transaction-reader';

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
  reader: TransactionReader,
  tags: readonly string[],
): Promise<string[]> {
  const tidy = tidyTags(tags);
  if (tidy.length === 0) return [];
  const [held, pending] = await Promise.all([
    reader.many(
      'counts',
      tidy.map((tag) => ['tag', fold(tag)]),
    ),
    pendingDeltas(reader),
  ]);
  return tidy.map((tag, at) => pending.count('tag', fold(tag), held[at])?.label ?? tag);
}
