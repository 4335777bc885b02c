import { describe, expect, it } from 'vitest';
import { filterQuery } from '../../utils/search/filter-query';
import { storyAnswers } from '../../utils/search/story-answers';
import { storyDay } from '../../utils/search/story-day';
import { EVERYTHING } from '../../utils/search/story-filter';
import { wordsOf } from '../../utils/search/words';
import type { SavedStory } from '../../utils/story/saved-story';
import { fold } from '../../utils/text/fold';
import { aStory } from '../archive/a-story';

const saved = (change: Partial<SavedStory> = {}): SavedStory => ({
  ...aStory(),
  id: '0'.repeat(32),
  savedAt: '2026-11-01T00:00:00.000Z',
  lastSeenAt: '2026-11-01T00:00:00.000Z',
  contentHash: '0'.repeat(64),
  tags: ['ports'],
  readingState: 'unread',
  starred: false,
  archived: false,
  ...change,
});
const finds = (query: string, change: Partial<SavedStory> = {}): boolean =>
  storyAnswers(saved(change), filterQuery({ ...EVERYTHING, text: query }));

describe('folding', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['STRASSE', 'straße'],
    ['Ærøskøbing', 'aeroskobing'],
    ['ЁЛКА', 'елка'],
    ['ＡＢＣ', 'abc'],
    ['Ἀθῆναι', 'αθηναι'],
    ['مُحَمَّد', 'محمد'],
    ['İstanbul', 'istanbul'],
  ])('takes %s and %s for the same', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it('keeps apart what only looks like an accent', () => {
    expect(fold('か')).not.toBe(fold('が'));
    expect(fold('한국')).toBe('한국');
  });
});

describe('words', () => {
  it('are cut at everything that is neither letter nor digit', () => {
    expect(wordsOf("It's 3.5 km—no more")).toEqual(['it', 's', '3', '5', 'km', 'no', 'more']);
  });

  it('are pairs of characters where a script has no spaces', () => {
    expect(wordsOf('東京都')).toEqual(['東京', '京都', '都']);
    expect(wordsOf('AI東京')).toEqual(['ai', '東京', '京']);
  });
});

describe('a search for words', () => {
  it.each([
    ['a word of the headline', 'harbour'],
    ['the deck', 'petrel sails'],
    ['a caption, accents aside', 'lodka'],
    ['a credit', 'nordfoto'],
    ['an author', 'LINDQVIST'],
    ['a tag', 'ports'],
    ['the beginning of the last word', 'ferry qua'],
  ])('finds a story by %s', (_, query) => {
    expect(finds(query)).toBe(true);
  });

  it('wants every word, all but the last one whole', () => {
    expect(finds('ferry walrus')).toBe(false);
    expect(finds('fer quay')).toBe(false);
  });

  it('finds Chinese, Japanese and Thai inside running text', () => {
    const headline = '昨日東京都で地震がありました กรุงเทพมหานคร';
    expect(finds('東京', { headline })).toBe(true);
    expect(finds('京', { headline })).toBe(true);
    expect(finds('京東', { headline })).toBe(false);
    expect(finds('た', { headline })).toBe(true);
    expect(finds('เทพ', { headline })).toBe(true);
  });

  it('lets everything through when nothing is typed', () => {
    expect(finds(' … ')).toBe(true);
  });
});

describe('the day of a story', () => {
  it('is that of publication as printed, else that of saving', () => {
    expect(storyDay(saved({ datePublished: '2026-10-30T23:30:00-05:00' }))).toBe('2026-10-30');
    expect(storyDay(saved({ datePublished: '2026-10' }))).toBe('2026-10-01');
    expect(storyDay(saved({ datePublished: '2026' }))).toBe('2026-01-01');
    const { datePublished, ...undated } = saved();
    expect(storyDay(undated)).toBe('2026-11-01');
  });

  it('narrows a list with both ends included', () => {
    const story = saved({ datePublished: '2026-10-30' });
    const passes = (from: string, to: string) =>
      storyAnswers(story, filterQuery({ ...EVERYTHING, from, to }));
    expect(passes('2026-10-30', '2026-10-30')).toBe(true);
    expect(passes('2026-10-31', '2026-11-30')).toBe(false);
    expect(passes('2026-10-01', '2026-10-29')).toBe(false);
  });
});
