// Taking in what the copy of another history says of stories: they are added, and so are words and filing; nothing is taken away.

import type { Filing, SavedStory } from '../../story/saved-story';
import { canonicalJson } from '../../text/canonical-json';
import type { LibraryDatabase } from '../database/library-database';
import { moment } from '../database/stored-row';
import type { StoredRow } from '../database/tables';
import type { TransactionWriter } from '../database/transaction-writer';
import { writeTransaction } from '../database/write-transaction';
import { filingOf } from '../stories/light-row';
import { type Putting, putStories, written } from '../stories/put-stories';
import { contentOf, replacedVersion } from '../stories/version-of';
import { wholeStories } from '../stories/whole-story';
import { bothFilings } from './both-filings';

const AT_ONCE = 100;

/** What the other history says of one story: all of it, or the filing alone. */
export interface Word {
  filing: Filing;
  story?: SavedStory;
}

/** Of two contents of one story the newer is shown, and the other kept as an earlier version. */
function meeting(before: StoredRow, held: SavedStory, { filing, story }: Word): Putting[] {
  const both = bothFilings(filingOf(held), filing);
  if (story === undefined || story.contentHash === held.contentHash) {
    const same = canonicalJson(both) === canonicalJson(filingOf(held));
    return same ? [] : [{ story: { ...held, ...both }, before, content: false }];
  }
  const newer = moment(story.lastSeenAt) > moment(held.lastSeenAt);
  const [shown, kept] = newer ? [story, held] : [held, story];
  const { contentHash, lastSeenAt } = shown;
  const version = {
    ...{ storyId: held.id, contentHash: kept.contentHash, lastSeenAt: kept.lastSeenAt },
    story: contentOf(kept),
  };
  const put = { ...contentOf(shown), ...both, contentHash, lastSeenAt };
  return [{ story: put, before, content: true, version }];
}

/** A story that is damaged here and whole there. */
function mending(
  before: StoredRow,
  held: Parameters<typeof replacedVersion>[1],
  { filing, story }: Word,
): Putting[] {
  if (story === undefined) return [];
  const { contentHash, lastSeenAt } = story;
  const version = replacedVersion(before, held);
  const both = { ...bothFilings(filingOf(before), filing), contentHash, lastSeenAt };
  const put = { ...contentOf(story), ...both };
  return [{ story: put, before, content: true, ...(version && { version }) }];
}

async function puttingsOf(writer: TransactionWriter, words: readonly Word[]): Promise<Putting[]> {
  const rows = await writer.many(
    'rows',
    words.map(({ filing }) => filing.id),
  );
  const there = rows.filter((row) => row !== undefined);
  const stories = await wholeStories(writer, there);
  const held = new Map(there.map(({ id }, at) => [id, stories[at]]));
  return words.flatMap((word, at): Putting[] => {
    const [before, found] = [rows[at], held.get(word.filing.id)];
    if (before === undefined || found === undefined)
      return word.story ? [{ story: word.story, before: undefined, content: true }] : [];
    return found.ok ? meeting(before, found.value, word) : mending(before, found, word);
  });
}

/** Takes stories in; says how many are new or came with more. Asked again with the same it changes nothing. */
export async function mergeStories(
  database: LibraryDatabase,
  words: readonly Word[],
): Promise<number> {
  let changed = 0;
  for (let at = 0; at < words.length; at += AT_ONCE)
    changed += await writeTransaction(database, written(database), async (entry, _, writer) => {
      const puttings = await puttingsOf(writer, words.slice(at, at + AT_ONCE));
      await putStories(writer, puttings, entry);
      return puttings.length;
    });
  return changed;
}
