// The search index as it lies in the database, for one search inside one transaction.
import type { IndexReader, NumberSet } from '../search/segments/index-reader';
import { numberSet } from '../search/segments/number-set';
import { tagMark } from '../search/story-marks';
import { wordsOf } from '../search/words';
import type { LibraryDatabase } from './library-database';

/** Reads the index. Marks and tags are read once each. */
export function storedIndex(database: LibraryDatabase): IndexReader {
  const marks = new Map<string, Promise<NumberSet>>();
  let tags: Promise<{ mark: string; words: string[] }[]> | undefined;
  const readMark = async (mark: string): Promise<NumberSet> =>
    numberSet(await database.marks.where('[mark+chunk]').between([mark], [mark, []]).toArray());
  const readTags = async () => {
    const counts = await database.counts
      .where('[kind+value]')
      .between(['anywhere'], ['anywhere', []])
      .toArray();
    return counts.map(({ label }) => ({ mark: tagMark(label), words: wordsOf(label) }));
  };
  return {
    heads: () => database.indexHeads.toArray(),
    tail: () => database.indexTail.toArray(),
    blockOf: (segment, term) =>
      database.indexBlocks
        .where('[segment+term]')
        .between([segment], [segment, term], true, true)
        .last(),
    blocksBetween: (segment, from, to) =>
      database.indexBlocks
        .where('[segment+term]')
        .between([segment, from], [segment, to], false, true)
        .toArray(),
    async lists(segment, lists) {
      const found = await database.indexLists.bulkGet(lists.map((list) => [segment, list]));
      return found.filter((list) => list !== undefined);
    },
    async places(segment, chunks) {
      const found = await database.indexPlaces.bulkGet(chunks.map((chunk) => [segment, chunk]));
      return found.filter((chunk) => chunk !== undefined);
    },
    async numbers(segment) {
      return (await database.indexNumbers.get(segment))?.numbers ?? new Uint32Array();
    },
    mark(mark) {
      const read = marks.get(mark) ?? readMark(mark);
      marks.set(mark, read);
      return read;
    },
    async tagMarksWith(word, prefix) {
      tags ??= readTags();
      const held = await tags;
      return held
        .filter(({ words }) =>
          words.some((one) => one === word || (prefix && one.startsWith(word))),
        )
        .map(({ mark }) => mark);
    },
  };
}
