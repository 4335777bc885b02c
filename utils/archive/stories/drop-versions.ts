// Taking versions away that an act brought and its way back takes again.
import { type VersionName, versionWord } from '../../recovery/deleted-version';
import type { LibraryDatabase } from '../database/library-database';

/** Deletes versions by what they are, inside the caller's transaction. */
export async function dropVersions(
  { versions }: LibraryDatabase,
  names: readonly VersionName[],
): Promise<void> {
  const words = new Set(names.map(versionWord));
  const ids = [...new Set(names.map(({ storyId }) => storyId))];
  const held = await versions.where('storyId').anyOf(ids).toArray();
  const keys = held.flatMap(({ key, ...one }) => (key && words.has(versionWord(one)) ? [key] : []));
  await versions.bulkDelete(keys);
}
