// Making an earlier version of a story, or a newer one that came out of a file, the one that is read. The other is kept
// beside it, so that the same act takes it back.
import { journalled } from '../database/journalled';
import type { LibraryDatabase } from '../database/library-database';
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
  journalled(database, writtenByFew(database), async (entry, _, writing) => {
    const [before, versions] = await Promise.all([
      writing.get('rows', id),
      writing.all('versions', { index: 'storyId', from: id, to: id }),
    ]);
    const chosen = versions.findLast((one) => one.contentHash === contentHash);
    if (!before || !chosen || before.contentHash === contentHash) return 0;
    const [held] = await wholeStories(writing, [before]);
    const replaced = held && replacedVersion(before, held);
    const known = versions.some(
      (one) => one.contentHash === replaced?.contentHash && one.lastSeenAt === replaced.lastSeenAt,
    );
    const { lastSeenAt } = chosen;
    // The address is the library's: the story stays the one it is.
    const content = { ...chosen.story, url: before.url };
    const story = { ...content, ...filingOf(before), lastSeenAt, contentHash };
    const version = replaced && !known ? { version: replaced } : {};
    await putStories(writing, [{ story, before, content: true, ...version }], entry);
    return 1;
  });
