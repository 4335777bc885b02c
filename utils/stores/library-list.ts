// The list in the middle pane: the rows that pass the filter, newest first, live, and a page longer when asked.
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ArchiveReader } from '../archive/archive';
import type { StoryFilter } from '../search/story-filter';
import type { StoryRow } from '../story/story-row';
import { type LivePages, openLivePages } from './live-pages';
import { type Answer, liveSignal } from './live-signal';

/** The rows so far. While a new filter is being read the old rows stay, marked as `stale`. */
export interface ListState {
  rows: readonly StoryRow[];
  phase: 'reading' | 'ready' | 'failed';
  stale: boolean;
  /** Whether the archive has further rows. */
  more: boolean;
}

/** The list and its length. */
export interface ListStore {
  readonly list: ReadonlySignal<ListState>;
  /** How many stories pass the filter, loaded or not. */
  readonly count: ReadonlySignal<Answer<number>>;
  more(): void;
  stop(): void;
}

/** Reads the list of a filter, and reads it anew when the filter changes. */
export function createListStore(
  reader: Pick<ArchiveReader, 'rows' | 'count' | 'watch'>,
  filter: ReadonlySignal<StoryFilter>,
): ListStore {
  const list = signal<ListState>({ rows: [], phase: 'reading', stale: false, more: false });
  const count = signal<Answer<number>>({ state: 'asking' });
  let pages: LivePages | undefined;

  const stop = effect(() => {
    const asked = filter.value;
    const before = list.peek();
    list.value = { ...before, stale: before.phase === 'ready' };
    const opened = openLivePages(
      reader,
      asked,
      ({ rows, next }) => {
        list.value = { rows, phase: 'ready', stale: false, more: next !== undefined };
      },
      () => {
        list.value = { rows: [], phase: 'failed', stale: false, more: false };
      },
    );
    pages = opened;
    const counted = liveSignal(reader, () => reader.count(asked));
    const follow = counted.answer.subscribe((answer) => {
      if (answer.state !== 'asking') count.value = answer;
    });
    return () => {
      opened.stop();
      counted.stop();
      follow();
    };
  });

  return { list, count, more: () => pages?.more(), stop };
}
