// Putting a story together again from its row, its body and its photos.

import { done, failed, type Result } from '../../outcome/result';
import { parseSavedStory } from '../../story/parse-story';
import type { SavedStory } from '../../story/saved-story';
import type { Story } from '../../story/story';
import type { StoredBody, StoredPhoto, StoredRow } from '../database/tables';
import type { TransactionReader } from '../database/transaction-reader';
import { filingOf } from './light-row';
import { photosIn } from './story-parts';

/** Why a story cannot be put together, and what still lies there of it, as it lies there. */
export interface DamagedStory {
  kind: 'damaged';
  id: string;
  problem: string;
  rest?: Story;
}

function joined(
  row: StoredRow,
  body: StoredBody | undefined,
  stored: readonly StoredPhoto[],
): Result<SavedStory, DamagedStory> {
  const { id } = row;
  if (body === undefined)
    return failed({ kind: 'damaged', id, problem: `The story ${id} has lost its body.` });
  const rest = { ...body.story, photos: stored.map(({ photo }) => photo) };
  const parsed = parseSavedStory({ ...rest, ...filingOf(row) });
  if (parsed.ok) return done(parsed.value);
  const { field, problem } = parsed.trouble;
  return failed({
    kind: 'damaged',
    id,
    problem: `The story ${id} is damaged at ${field}: ${problem}`,
    rest,
  });
}

/** The whole stories of some rows, in their order; in the place of one that is damaged, what is wrong with it. */
export async function wholeStories(
  reader: TransactionReader,
  rows: readonly StoredRow[],
): Promise<Result<SavedStory, DamagedStory>[]> {
  const pictured = rows.filter(({ photoCount }) => photoCount !== 0).map(({ id }) => id);
  const [bodies, photos] = await Promise.all([
    reader.many(
      'bodies',
      rows.map(({ id }) => id),
    ),
    photosIn(reader, pictured),
  ]);
  const photosOf = new Map(pictured.map((id, at) => [id, photos[at]]));
  return rows.map((row, at) => joined(row, bodies[at], photosOf.get(row.id) ?? []));
}
