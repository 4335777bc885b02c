// Writing whole stories inside a transaction: the one place that knows how a story is spread over the tables.

import type { JournalEntry } from '../../recovery/journal-entry';
import { agenciesOf } from '../../search/story-names';
import type { Photo } from '../../story/photo';
import { pictureKey } from '../../story/picture-key';
import type { Filing, SavedStory } from '../../story/saved-story';
import { Deltas } from '../counts/deltas';
import type { LibraryDatabase } from '../database/library-database';
import { storedRow } from '../database/stored-row';
import type { StoredPhoto, StoredRow, StoredVersion } from '../database/tables';
import type { Rows, TransactionWriter } from '../database/transaction-writer';
import { indexStories, indexTables, isSentAtOnce } from '../index/index-stories';
import { filingOf, lightRow } from './light-row';
import { contentOf } from './version-of';

/** A story to be written, the row it replaces, and the earlier content to be kept beside it. */
export interface Putting {
  story: SavedStory;
  before: StoredRow | undefined;
  /** Whether body and photos have to be written too. */
  content: boolean;
  version?: StoredVersion;
  /** What the row says beside its filing, and no file: since when the story is in the trash here, and which import added it. */
  local?: Pick<StoredRow, 'trashedHere' | 'cameWith'>;
  /** What the story is found by, a line each, where that was worked out while there was nothing else to do. */
  terms?: string;
}

/** A photo as it lies in the database. */
export function storedPhoto(storyId: string, order: number, photo: Photo): StoredPhoto {
  const picture = pictureKey(photo);
  return { storyId, order, photo, ...(picture !== undefined && { picture }) };
}

/** What a row keeps for itself: one that was thrown away again has its thirty days again. */
function localOf({ story, before, local }: Putting): Pick<StoredRow, 'trashedHere' | 'cameWith'> {
  const { trashedHere, cameWith } = before ?? {};
  const same = trashedHere !== undefined && before?.trashedAt === story.trashedAt;
  return { ...(same && { trashedHere }), ...(cameWith && { cameWith }), ...local };
}

const NUMBER = 'nextNumber';

/** The number of the next new row. */
export const nextNumber = (writer: TransactionWriter): Promise<number> =>
  writer.own(NUMBER).then((held) => held?.value ?? 1);

/** Bodies and photos; the photos of what they replace go, however many there were. */
function contentRows(writer: TransactionWriter, puttings: readonly Putting[]): Rows[] {
  const replaced = puttings.filter(({ before }) => before !== undefined && before.photoCount > 0);
  return [
    {
      table: 'bodies',
      put: puttings.map(({ story }) => {
        const { photos, ...body } = contentOf(story);
        return { id: story.id, story: body };
      }),
    },
    {
      table: 'photos',
      gone: replaced.map(({ story }) => writer.beginning(story.id)),
      put: puttings.flatMap(({ story }) =>
        story.photos.map((photo, order) => storedPhoto(story.id, order, photo)),
      ),
    },
  ];
}

/** What the reader wrote, as search looks through it. */
const notesOf = ({ note, highlights }: Filing): string =>
  JSON.stringify([note, highlights?.flatMap((one) => one.note ?? [])]);

/** Whether the index stays as it is where only the filing changes. */
export const standsInIndex = (before: Filing, after: Filing): boolean =>
  before.savedAt === after.savedAt && notesOf(before) === notesOf(after);

function note(entry: JournalEntry, { story, content, version }: Putting): void {
  if (content) entry.stories.push(story);
  else entry.filings.push(filingOf(story));
  if (version) entry.versions.push(version);
}

/** What was asked for ahead, so that a save reads all it needs at once and then writes all at once. */
interface Ahead {
  next?: PromiseLike<number>;
  /** The number of the next segment of the index. */
  segment?: PromiseLike<number>;
  /** Called when the entry is complete; settles when its number has been sent. */
  complete?: () => Promise<void>;
  /** Nothing follows these stories in the transaction: its end is said with their last row. */
  alone?: boolean;
}

/**
 * Writes stories with their rows, photos, earlier versions and counts, and notes them for the recovery copy. No two may
 * have the same id.
 */
export async function putStories(
  writer: TransactionWriter,
  puttings: readonly Putting[],
  entry: JournalEntry,
  { next = nextNumber(writer), segment, complete, alone = false }: Ahead = {},
): Promise<void> {
  for (const putting of puttings) note(entry, putting);
  const [first] = await Promise.all([next, complete?.()]);
  let number = first;
  const deltas = new Deltas();
  const rows = puttings.map((putting) => {
    const { story, before } = putting;
    const row = storedRow(
      { ...lightRow(story), ...localOf(putting), agencies: agenciesOf(story) },
      before?.number ?? number++,
    );
    deltas.note(before, row);
    return row;
  });
  const versions = puttings.flatMap(({ version }) => (version ? [version] : []));
  const reindexed = puttings.flatMap(({ story, before, content, terms }, at) => {
    if (before !== undefined && !content && standsInIndex(before, story)) return [];
    const number = rows[at]?.number ?? 0;
    return [{ story, number, fresh: before === undefined, ...(terms && { terms }) }];
  });
  const content = puttings.filter((putting) => putting.content);
  // All at once: one transaction keeps them together, and none has to wait for another's answer.
  const sent = Promise.all([
    writer.write(
      { table: 'rows', put: rows },
      ...contentRows(writer, content),
      { table: 'state', put: number > first ? [{ name: NUMBER, value: number }] : [] },
      { table: 'versions', put: versions },
      { table: 'deltas', put: deltas.rows() },
    ),
    indexStories(writer, reindexed, segment),
  ]);
  if (alone && isSentAtOnce(reindexed)) writer.commit();
  await sent;
}

/** The tables a write of few stories touches: it need not wait for what is done to the segments meanwhile. */
export const writtenByFew = (database: LibraryDatabase) => [
  database.rows,
  database.bodies,
  database.photos,
  database.versions,
  database.counts,
  database.deltas,
  database.indexTail,
  database.indexHeads,
  database.indexNumbers,
  database.purged,
];

/** The tables a write may touch. */
export const written = (database: LibraryDatabase) => [
  ...new Set([...writtenByFew(database), ...indexTables(database)]),
];
