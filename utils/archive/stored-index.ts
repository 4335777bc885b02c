// The search index as it lies in the database, for one search inside one transaction.
import type { IndexReader, NumberSet } from '../search/segments/index-reader';
import { numberSet } from '../search/segments/number-set';
import { tagMark } from '../search/story-marks';
import type { LibraryDatabase } from './library-database';
import { tagOfWord, tagWordRange } from './tag-word';

/** Reads the index. Marks, and the tags of a word, are read once each. */
export function storedIndex(database: LibraryDatabase): IndexReader {
  const marks = new Map<string, Promise<NumberSet>>();
  const tags = new Map<string, Promise<string[]>>();
  const readTags = async (word: string, prefix: boolean): Promise<string[]> => {
    const [from, to] = tagWordRange(word, prefix);
    const keys = await database.counts
      .where('[kind+value]')
      .between(['tagword', from], ['tagword', to])
      .primaryKeys();
    return [...new Set(keys.map(([, value]) => tagMark(tagOfWord(value))))];
  };
  const readMark = async (mark: string): Promise<NumberSet> =>
    numberSet(await database.marks.where('[mark+chunk]').between([mark], [mark, []]).toArray());
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
    tagMarksWith(word, prefix) {
      const key = `${prefix} ${word}`;
      const read = tags.get(key) ?? readTags(word, prefix);
      tags.set(key, read);
      return read;
    },
  };
}
