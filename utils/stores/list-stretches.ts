// The stretches of a long list that are read and followed at the moment.
import type { RowPage } from '../archive/door/archive';
import type { StoryRow } from '../story/story-row';
import type { LibraryReader } from './library-reader';
import { type List, rowsOf } from './list-rows-of';

/** Rows are read so many at a time. */
const STRETCH = 50;
/** So many stretches are followed; what was looked at longest ago goes first. */
const FOLLOWED = 6;

/** A place of the list: a row, or the id of one too damaged to be shown. */
export type Place = { row: StoryRow } | { damaged: string };

/** The places that are known, by where they stand; 0 is the first. */
export type Places = ReadonlyMap<number, Place>;

/** The stretches of one list. */
export interface Stretches {
  /** Sees to it that these places are read. */
  look(first: number, last: number): void;
  stop(): void;
}

interface Stretch {
  page?: RowPage;
  stop: () => void;
}

const placesOf = ({ rows, damaged = [] }: RowPage): Place[] => [
  ...rows.map((row) => ({ row })),
  ...damaged.map((id) => ({ damaged: id })),
];

const knownOf = (stretches: ReadonlyMap<number, Stretch>): Places =>
  new Map(
    [...stretches].flatMap(([at, { page }]) =>
      page ? placesOf(page).map((place, i): [number, Place] => [at * STRETCH + i, place]) : [],
    ),
  );

/** Opens a list. `tell` hears all known places whenever one has changed. */
export function openStretches(
  reader: Pick<LibraryReader, 'rowsFrom' | 'collectionRows' | 'watch'>,
  list: List,
  tell: (places: Places) => void,
  fail: () => void,
): Stretches {
  // A Map keeps the order of insertion: the stretch looked at longest ago is its first.
  const followed = new Map<number, Stretch>();

  const follow = (at: number): void => {
    const stretch: Stretch = { stop: () => {} };
    followed.set(at, stretch);
    const page = { from: at * STRETCH, limit: STRETCH };
    stretch.stop = reader.watch(
      () => rowsOf(reader, list, page),
      (read) => {
        if (followed.get(at) !== stretch) return;
        stretch.page = read;
        tell(knownOf(followed));
      },
      fail,
    );
  };

  return {
    look(first, last) {
      for (let at = Math.floor(first / STRETCH); at <= Math.floor(last / STRETCH); at += 1) {
        const known = followed.get(at);
        followed.delete(at);
        if (known) followed.set(at, known);
        else follow(at);
      }
      for (const [at, stretch] of [...followed].slice(0, -FOLLOWED)) {
        stretch.stop();
        followed.delete(at);
      }
    },
    stop() {
      for (const { stop } of followed.values()) stop();
      followed.clear();
    },
  };
}
