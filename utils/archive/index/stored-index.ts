// The search index as it lies in the database, for one search inside one transaction.
import type { IndexReader } from '../../search/segments/index-reader';
import { RowNumbers } from '../../search/segments/number-runs';
import { type NumberSet, numberSet } from '../../search/segments/number-set';
import type { PlaceChunk } from '../../search/segments/segment';
import { markOfFolded } from '../../search/story-marks';
import { markIn } from '../counts/tag-marks';
import { tagsWithWord } from '../counts/tag-words';
import type { TransactionReader } from '../database/transaction-reader';

/** From so many rows to one that is wanted on, a stretch is not read whole for the sake of a few in it. */
const SPARSE = 4;

/** The places of some chunks: in one stretch where they lie close together, else one by one. */
async function placesOf(
  reader: TransactionReader,
  segment: number,
  chunks: readonly number[],
): Promise<PlaceChunk[]> {
  const low = Math.min(...chunks);
  const high = Math.max(...chunks);
  if (chunks.length > 1 && high - low < chunks.length * SPARSE)
    return reader.all('indexPlaces', { from: [segment, low], to: [segment, high] });
  const keys = chunks.map((chunk) => [segment, chunk]);
  return (await reader.many('indexPlaces', keys)).filter((found) => found !== undefined);
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
export function storedIndex(reader: TransactionReader): IndexReader {
  const readTags = async (word: string, prefix: boolean): Promise<string[]> => {
    return (await tagsWithWord(reader, word, prefix)).map(markOfFolded);
  };
  const whole = once((word) => readTags(word, false));
  const begun = once((word) => readTags(word, true));
  return {
    heads: () => reader.all('indexHeads'),
    tail: () => reader.all('indexTail'),
    async blockOf(segment, term) {
      const last = { from: [segment], to: [segment, term], count: 1, backwards: true };
      return (await reader.all('indexBlocks', last))[0];
    },
    async blocksBetween(segment, from, to) {
      // IndexedDB refuses a stretch that ends before it begins.
      if (from >= to) return [];
      return reader.all('indexBlocks', { from: [segment, from], after: true, to: [segment, to] });
    },
    places: (segment, chunks) => placesOf(reader, segment, chunks),
    async numbers(segment) {
      const stored = await reader.get('indexNumbers', segment);
      return new RowNumbers(stored ?? { numbers: new Uint32Array() });
    },
    columns: (segment) => reader.get('indexColumns', segment),
    mark: once(async (mark): Promise<NumberSet> => numberSet(await markIn(reader, mark))),
    tagMarksWith: (word, prefix) => (prefix ? begun(word) : whole(word)),
  };
}
