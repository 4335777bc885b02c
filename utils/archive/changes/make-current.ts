// Making an earlier version of a story, or a newer one that came out of a file, the one that is read. The other is kept
// beside it, so that the same act takes it back.

import type { LibraryDatabase } from '../database/library-database';
import { writeTransaction } from '../database/write-transaction';
import { filingOf } from '../stories/light-row';
import { putStories, writtenByFew } from '../stories/put-stories';
import { replacedVersion } from '../stories/version-of';
import { wholeStories } from '../stories/whole-story';

/** Makes the version with this content current; says how many stories changed. */
export const makeCurrent = (
  database: LibraryDatabase,
  id: string,
  contentHash: string,
): Promise<number> =>
  writeTransaction(database, writtenByFew(database), async (entry, _, writer) => {
    const [before, versions] = await Promise.all([
      writer.get('rows', id),
      writer.all('versions', { index: 'storyId', from: id, to: id }),
    ]);
    const chosen = versions.findLast((one) => one.contentHash === contentHash);
    if (!before || !chosen || before.contentHash === contentHash) return 0;
    const [held] = await wholeStories(writer, [before]);
    const replaced = held && replacedVersion(before, held);
    const known = versions.some(
      (one) => one.contentHash === replaced?.contentHash && one.lastSeenAt === replaced.lastSeenAt,
    );
    const { lastSeenAt } = chosen;
    // The address is the library's: the story stays the one it is.
    const content = { ...chosen.story, url: before.url };
    const story = { ...content, ...filingOf(before), lastSeenAt, contentHash };
    const version = replaced && !known ? { version: replaced } : {};
    await putStories(writer, [{ story, before, content: true, ...version }], entry);
    return 1;
  });
