// The search index as it lies in the database, for one search inside one transaction.
import type { IndexReader } from '../../search/segments/index-reader';
import { RowNumbers } from '../../search/segments/number-runs';
import { type NumberSet, numberSet } from '../../search/segments/number-set';
import { markOfFolded } from '../../search/story-marks';
import { markIn, tagsWithWord } from '../counts/kept-sums';
import type { LibraryView } from '../database/library-view';

/** From so many rows to one that is wanted on, a stretch is not read whole for the sake of a few in it. */
const SPARSE = 4;

/** The rows of some numbered places: in one stretch where they lie close together, else one by one. */
function numbered<N extends 'indexLists' | 'indexPlaces'>(
  view: LibraryView,
  table: N,
  segment: number,
  numbers: readonly number[],
) {
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  if (numbers.length > 1 && high - low < numbers.length * SPARSE)
    return view.all(table, { from: [segment, low], to: [segment, high] });
  return view.many(
    table,
    numbers.map((number) => [segment, number]),
  );
}

/** Each question is asked once, however often it is put. */
function once<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>();
  return (key) => {
    const answer = asked.get(key) ?? ask(key);
    asked.set(key, answer);
    return answer;
  };
}

/** Reads the index. */
export function storedIndex(view: LibraryView): IndexReader {
  const readTags = async (word: string, prefix: boolean): Promise<string[]> => {
    return (await tagsWithWord(view, word, prefix)).map(markOfFolded);
  };
  const whole = once((word) => readTags(word, false));
  const begun = once((word) => readTags(word, true));
  return {
    heads: () => view.all('indexHeads'),
    tail: () => view.all('indexTail'),
    async blockOf(segment, term) {
      const last = { from: [segment], to: [segment, term], count: 1, backwards: true };
      return (await view.all('indexBlocks', last))[0];
    },
    async blocksBetween(segment, from, to) {
      // IndexedDB refuses a stretch that ends before it begins.
      if (from >= to) return [];
      return view.all('indexBlocks', { from: [segment, from], after: true, to: [segment, to] });
    },
    async lists(segment, lists) {
      const wanted = new Set(lists);
      const found = await numbered(view, 'indexLists', segment, lists);
      return found.filter((list) => list !== undefined).filter(({ list }) => wanted.has(list));
    },
    async places(segment, chunks) {
      const found = await numbered(view, 'indexPlaces', segment, chunks);
      return found.filter((chunk) => chunk !== undefined);
    },
    async numbers(segment) {
      const stored = await view.get('indexNumbers', segment);
      return new RowNumbers(stored ?? { numbers: new Uint32Array() });
    },
    columns: (segment) => view.get('indexColumns', segment),
    mark: once(async (mark): Promise<NumberSet> => numberSet(await markIn(view, mark))),
    tagMarksWith: (word, prefix) => (prefix ? begun(word) : whole(word)),
  };
}
