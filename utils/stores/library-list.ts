// The list in the middle pane: as long as the filter's count, and read only where it is looked at.
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { StoryFilter, StorySort } from '../search/story-filter';
import type { LibraryReader } from './library-reader';
import { rowsOf } from './list-rows-of';
import { openStretches, type Place, type Places, type Stretches } from './list-stretches';
import { type Answer, liveSignal } from './live-signal';

/** What the list asks of the archive. */
export type RowReader = Pick<LibraryReader, 'rowsFrom' | 'collectionRows' | 'count' | 'watch'>;

/** The list and its length. */
export interface ListStore {
  readonly phase: ReadonlySignal<'reading' | 'ready' | 'failed'>;
  /** Whether another filter is being read; until it has been, the old rows stay. */
  readonly stale: ReadonlySignal<boolean>;
  /** How many places the list has. */
  readonly length: ReadonlySignal<number>;
  readonly places: ReadonlySignal<Places>;
  /** How many stories pass the filter. */
  readonly count: ReadonlySignal<Answer<number>>;
  /** Sees to it that these places are read, first to last. */
  look(first: number, last: number): void;
  /** The ids from one place to another, wherever they have been read or not. */
  idsBetween(first: number, last: number): Promise<string[]>;
  stop(): void;
}

/** The id of the story at a place. */
export const idAt = (place: Place | undefined): string | undefined =>
  place && ('row' in place ? place.row.id : place.damaged);

const lengthKnown = (places: Places, count: Answer<number>): number =>
  count.state === 'known' ? count.value : Math.max(-1, ...places.keys()) + 1;

/** Reads the list of a filter, and reads it again when filter or order change. */
export function createListStore(
  reader: RowReader,
  filter: ReadonlySignal<StoryFilter>,
  sort: ReadonlySignal<StorySort>,
): ListStore {
  const phase = signal<'reading' | 'ready' | 'failed'>('reading');
  const stale = signal(false);
  const length = signal(0);
  const places = signal<Places>(new Map());
  const count = signal<Answer<number>>({ state: 'asking' });
  let stretches: Stretches | undefined;

  const stop = effect(() => {
    const asked = { filter: filter.value, sort: sort.value };
    let counted: Answer<number> = { state: 'asking' };
    let read: Places | undefined;
    stale.value = phase.peek() === 'ready';
    // Rows and count come in either order; the list changes when it has rows of the new filter.
    const show = () => {
      if (counted.state !== 'asking') count.value = counted;
      if (!read) return;
      places.value = read;
      length.value = lengthKnown(read, counted);
      phase.value = 'ready';
      stale.value = false;
    };
    const opened = openStretches(
      reader,
      asked,
      (known) => {
        read = known;
        show();
      },
      () => {
        places.value = new Map();
        length.value = 0;
        phase.value = 'failed';
        stale.value = false;
      },
    );
    stretches = opened;
    opened.look(0, 0);
    const counting = liveSignal(reader, () => reader.count(asked.filter));
    const follow = counting.answer.subscribe((answer) => {
      counted = answer;
      show();
    });
    return () => {
      opened.stop();
      counting.stop();
      follow();
    };
  });

  return {
    phase,
    stale,
    length,
    places,
    count,
    look: (first, last) => stretches?.look(first, last),
    async idsBetween(first, last) {
      const asked = { filter: filter.peek(), sort: sort.peek() };
      const { rows } = await rowsOf(reader, asked, { from: first, limit: last - first + 1 });
      return rows.map(({ id }) => id);
    },
    stop,
  };
}
