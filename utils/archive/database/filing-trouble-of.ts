// What the database throws, turned into the sentence a reader gets.
import { meansFull } from '../../outcome/means-full';
import { done, failed, type Result } from '../../outcome/result';
import type { FilingTrouble } from '../../story/filing-trouble';
import { NewerLibraryError } from './newer-library-error';

/** An error and everything it says caused it. */
function causes(error: unknown): Error[] {
  const found: Error[] = [];
  let next: unknown = error;
  while (next instanceof Error && !found.includes(next)) {
    found.push(next);
    next = 'inner' in next ? next.inner : next.cause;
  }
  return found;
}

const meansNewer = (error: Error): boolean =>
  error instanceof NewerLibraryError || error.name === 'VersionError';

/** The trouble behind an error of the database. */
export function filingTroubleOf(error: unknown): FilingTrouble {
  const chain = causes(error);
  if (chain.some(meansFull)) return { kind: 'disk-full' };
  if (chain.some(meansNewer)) return { kind: 'newer-library' };
  const first = chain[0];
  return { kind: 'not-saved', detail: first ? `${first.name}: ${first.message}` : String(error) };
}

/** Runs one piece of filing; what the database throws becomes a trouble. */
export async function filing<T>(work: () => PromiseLike<T>): Promise<Result<T, FilingTrouble>> {
  try {
    return done(await work());
  } catch (error) {
    return failed(filingTroubleOf(error));
  }
}
