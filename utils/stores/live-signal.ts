// A live query of the archive as a signal: asked now, and again whenever what it read has changed.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ArchiveReader } from '../archive/door/archive';

/** What is known of an answer: nothing yet, the answer, or that the archive could not be read. */
export type Answer<T> = { state: 'asking' } | { state: 'known'; value: T } | { state: 'failed' };

/** The one way to ask that live queries need. */
export type Watcher = Pick<ArchiveReader, 'watch'>;

/** A running live query. */
export interface LiveSignal<T> {
  readonly answer: ReadonlySignal<Answer<T>>;
  stop(): void;
}

/** Starts a live query. A failure keeps no old answer: what is shown is what is stored. */
export function liveSignal<T>(reader: Watcher, ask: () => Promise<T>): LiveSignal<T> {
  const answer = signal<Answer<T>>({ state: 'asking' });
  const stop = reader.watch(
    ask,
    (value) => {
      answer.value = { state: 'known', value };
    },
    () => {
      answer.value = { state: 'failed' };
    },
  );
  return { answer, stop };
}
