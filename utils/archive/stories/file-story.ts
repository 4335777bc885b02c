// Filing a clip: new, changed or seen again. What a newer clip replaces is kept as an earlier version.

import { termLines } from '../../search/story-terms';
import type { Filed } from '../../story/filed';
import { isLinkOnly } from '../../story/link-only';
import { ownStory } from '../../story/own-story';
import type { SavedStory } from '../../story/saved-story';
import type { Story } from '../../story/story';
import type { LibraryDatabase } from '../database/library-database';
import type { StoredRow } from '../database/tables';
import type { TransactionReader } from '../database/transaction-reader';
import { writeTransaction } from '../database/write-transaction';
import type { FilingWay } from '../door/archive';
import { wantIn } from '../pictures/keep-pictures';
import { filingOf } from './light-row';
import { type Clip, placeClip } from './place-clip';
import { nextNumber, type Putting, putStories, writtenByFew } from './put-stories';
import { soundRow } from './sound-row';
import { contentHash, storyId } from './story-identity';
import { spellTags, tidyTags } from './tag-spelling';
import { clearTombs } from './tombstones';
import { contentOf, replacedVersion } from './version-of';
import { wholeStories } from './whole-story';

const firstFiling = ({ story, id, hash, seenAt }: Clip, tags: string[]): SavedStory => ({
  ...story,
  id,
  savedAt: seenAt,
  lastSeenAt: seenAt,
  contentHash: hash,
  tags,
  readingState: 'unread',
  starred: false,
  archived: false,
});

// Saving a story again means wanting it: it comes back out of the trash.
function nextFiling(before: StoredRow, { hash, seenAt }: Clip, tags: readonly string[]) {
  const { trashedAt, ...filing } = filingOf(before);
  return {
    ...filing,
    lastSeenAt: seenAt,
    contentHash: hash,
    tags: tidyTags([...filing.tags, ...tags]),
  };
}

async function puttingOf(
  reader: TransactionReader,
  clip: Clip,
  before: StoredRow | undefined,
  tags: string[],
): Promise<Putting> {
  if (before === undefined) return { story: firstFiling(clip, tags), before, content: true };
  const filing = nextFiling(before, clip, tags);
  const [held] = await wholeStories(reader, [before]);
  if (held?.ok && before.contentHash === clip.hash)
    return { story: { ...contentOf(held.value), ...filing }, before, content: false };
  // A link says nothing of a story whose text is here.
  if (held?.ok && isLinkOnly(clip.story)) {
    const { contentHash, lastSeenAt } = before;
    const kept = { ...contentOf(held.value), ...filing, contentHash, lastSeenAt };
    return { story: kept, before, content: false };
  }
  // Nor is there anything to be read again in a link that the text takes the place of.
  const link = held?.ok === true && isLinkOnly(held.value);
  const version = held && !link && replacedVersion(before, held);
  return {
    story: { ...clip.story, ...filing },
    before,
    content: true,
    ...(version && { version }),
  };
}

/** Files a clip in one transaction; where `how` says so, its pictures are wanted in the same. */
export async function fileStory(
  database: LibraryDatabase,
  story: Story,
  tags: readonly string[],
  now: Date,
  { pictures = false, sameStory = false }: FilingWay = {},
): Promise<Filed> {
  // Hashing waits on something other than the database, which would end a transaction: it comes first.
  const own = ownStory(story);
  const [id, hash, ownId] = await Promise.all([
    storyId(story.url),
    contentHash(story),
    own && storyId(own.url),
  ]);
  const seenAt = now.toISOString();
  const given: Clip = { story, id, hash, seenAt };
  const apart = own && ownId ? { ...given, story: own, id: ownId } : undefined;
  const tables = [...writtenByFew(database), ...(pictures ? [database.pictures] : [])];
  return writeTransaction(database, tables, async (entry, complete, writer) => {
    const next = nextNumber(writer);
    const tombs = writer.many('purged', ownId ? [id, ownId] : [id]);
    const asked = Promise.all([
      placeClip(writer, given, apart, sameStory),
      spellTags(writer, tags),
    ]);
    // Meanwhile what a new story is found by is worked out: most clips are new.
    const terms = termLines({ ...story, savedAt: seenAt });
    const [{ clip, held }, spelled] = await asked;
    // A damaged row keeps its number, by which the index knows it, and what of its filing is sound.
    const before = held && soundRow(held, firstFiling(clip, []));
    const putting = await puttingOf(writer, clip, before, spelled);
    // Deleted for good once, and wanted again.
    if ((await tombs).some((tomb) => tomb?.id === clip.id))
      await clearTombs(writer, [clip.id], entry);
    const ready = before === undefined ? { ...putting, terms } : putting;
    // Wishes for pictures are noted in the entry too: it is complete only after them.
    await putStories(writer, [ready], entry, pictures ? { next } : { next, complete, alone: true });
    if (pictures) await wantIn(writer, [clip.id], clip.seenAt, entry);
    if (before === undefined) return { id: clip.id, outcome: 'new' };
    return { id: clip.id, outcome: putting.content ? 'changed' : 'unchanged' };
  });
}
