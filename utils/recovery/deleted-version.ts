// A version that was taken back, as the recovery copy has it: the row of a table whose keys hold in one database alone, and
// which is therefore named by what it is.

import type { KeptVersion } from '../story/earlier-version';
import type { KeptRow } from './journal-entry';

/** What tells a version from every other. */
export type VersionName = Pick<KeptVersion, 'storyId' | 'contentHash' | 'lastSeenAt'>;

const TABLE = 'versions';

/** The word by which a version is known. */
export const versionWord = ({ storyId, contentHash, lastSeenAt }: VersionName): string =>
  `version ${storyId} ${contentHash} ${lastSeenAt}`;

/** What an entry says of a version that goes. */
export const deletedVersion = ({ storyId, contentHash, lastSeenAt }: VersionName): KeptRow => ({
  table: TABLE,
  key: [storyId, contentHash, lastSeenAt],
});

/** Which version a row of an entry says is gone; undefined where it speaks of something else. */
export function deletedVersionOf({ table, key }: KeptRow): VersionName | undefined {
  if (table !== TABLE || !Array.isArray(key)) return undefined;
  const [storyId, contentHash, lastSeenAt] = key.map(String);
  if (storyId === undefined || contentHash === undefined || lastSeenAt === undefined)
    return undefined;
  return { storyId, contentHash, lastSeenAt };
}
