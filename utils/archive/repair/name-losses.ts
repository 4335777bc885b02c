// By which names a reader knows what a torn recovery copy may have lost.
import type { LostWord } from '../../recovery/torn-line';
import type { LibraryDatabase } from '../database/library-database';

/** What is lost: by name, how many of those names are of stories that are still there, and how much of it has no name. */
export interface Losses {
  names: string[];
  present: number;
  unnamed: number;
}

const nameIn = (row: unknown): string | undefined => {
  const headline: unknown = Object(row).headline;
  return typeof headline === 'string' && headline !== '' ? headline : undefined;
};

/**
 * Names what is lost. `number` is the last write the database had of itself: what was said up to there it has, unless a
 * story is not in it. Words without a story's id are then believed only where stories are `short`.
 */
export async function nameLosses(
  { rows }: LibraryDatabase,
  words: readonly LostWord[],
  number: number,
  short: boolean,
): Promise<Losses> {
  const names = new Map<string, string>();
  const present = new Set<string>();
  let unnamed = 0;
  for (const { id, name, write } of words) {
    const row = id === undefined ? undefined : await rows.get(id);
    const had = write <= number && (id === undefined ? !short : row !== undefined);
    // An id is no name to a reader, and the damage may lie in the id itself.
    const known = nameIn(row) ?? name;
    if (had) continue;
    if (known === undefined) {
      unnamed++;
      continue;
    }
    names.set(id ?? known, known);
    if (id !== undefined && row !== undefined) present.add(id);
  }
  return { names: [...names.values()], present: present.size, unnamed };
}
