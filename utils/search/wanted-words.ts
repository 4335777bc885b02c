// The words a query is after: what is marked in a hit, and what it is ranked by.
import type { Query } from './query';
import type { WantedWord } from './words';

/** The words a story may answer with; what a minus stands before is not among them. */
export function wantedWords(query: Query): WantedWord[] {
  switch (query.kind) {
    case 'word':
      return [{ word: query.word, prefix: query.prefix }];
    case 'phrase':
      return query.words.map((word, at) => ({
        word,
        prefix: query.prefix && at === query.words.length - 1,
      }));
    case 'every':
    case 'some':
      return query.of.flatMap(wantedWords);
    default:
      return [];
  }
}
