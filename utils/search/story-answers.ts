// Whether one story answers a query. The plain truth that the index must agree with, hit for hit.
import type { SavedStory } from '../story/saved-story';
import { phraseInLine } from './phrase-in-line';
import type { PhraseQuery, Query, WordQuery } from './query';
import { storyDay } from './story-day';
import { marksOf } from './story-marks';
import { factTerm, fieldTerm, piecesOf, termsOf } from './story-terms';
import { wordsOf } from './words';

const begins = (words: Iterable<string>, { word, prefix }: { word: string; prefix: boolean }) => {
  for (const held of words) if (held === word || (prefix && held.startsWith(word))) return true;
  return false;
};

function hasWord(story: SavedStory, { word, prefix, field }: WordQuery): boolean {
  const wanted = { word: fieldTerm(word, field), prefix };
  if (begins(termsOf(story), wanted)) return true;
  return field === undefined && begins(story.tags.flatMap(wordsOf), wanted);
}

function hasPhrase(story: SavedStory, { words, prefix, field }: PhraseQuery): boolean {
  const lines = piecesOf(story).filter(
    ({ fields }) => field === undefined || fields.includes(field),
  );
  const tags = field === undefined ? story.tags : [];
  return [...lines.map(({ text }) => text), ...tags].some((text) =>
    phraseInLine(text, words, prefix),
  );
}

/** Whether a story answers a query. `marked` knows more marks than the story itself: those of collections. */
export function storyAnswers(
  story: SavedStory,
  query: Query,
  marked: (mark: string) => boolean = (mark) => marksOf(story).has(mark),
): boolean {
  switch (query.kind) {
    case 'word':
      return hasWord(story, query);
    case 'phrase':
      return hasPhrase(story, query);
    case 'mark':
      return marked(query.mark);
    case 'fact':
      return termsOf(story).has(factTerm(query.fact));
    case 'days': {
      const day = storyDay(story);
      return day >= query.from && day <= query.to;
    }
    case 'every':
      return query.of.every((part) => storyAnswers(story, part, marked));
    case 'some':
      return query.of.some((part) => storyAnswers(story, part, marked));
    case 'not':
      return !storyAnswers(story, query.of, marked);
  }
}
