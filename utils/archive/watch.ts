// Following the library: an answer now, and again whenever what it rests on has changed, in this page or any other.
import { liveQuery } from 'dexie';

/** Calls `tell` with what `ask` reads, now and after every change to it. Returns the way to stop. */
export function watch<T>(
  ask: () => Promise<T>,
  tell: (value: T) => void,
  fail: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(ask).subscribe({ next: tell, error: fail });
  return () => subscription.unsubscribe();
}
