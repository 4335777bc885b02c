import { describe, expect, it } from 'vitest';
import { filterQuery } from '../../utils/search/filter-query';
import { readQuery } from '../../utils/search/read-query';
import { storyAnswers } from '../../utils/search/story-answers';
import { EVERYTHING } from '../../utils/search/story-filter';
import { paragraph } from '../archive/a-story';
import { saved } from '../export/exported';

const story = saved(1, {
  datePublished: '2026-10-30',
  tags: ['Climate change', 'sea'],
  starred: true,
  body: [paragraph('The old ferry left the quay.'), paragraph('Noon came and went.')],
});
const finds = (text: string): boolean => {
  const query = readQuery(text);
  if (!query.ok) throw new Error(query.trouble.kind);
  return storyAnswers(story, query.value);
};

describe('a query', () => {
  it.each([
    'ferry quay',
    '"old ferry left"',
    '„old ferry“',
    'ferry -walrus',
    'walrus OR ferry',
    'quay (walrus OR ferry)',
    '-(walrus OR seal) ferry',
    'tag:sea',
    'tag:"climate CHANGE"',
    'climate',
    'outlet:gazette',
    'outlet:"harbour gazette"',
    'author:lindqvist',
    'credit:brandt',
    'credit:"ivo brandt/nordfoto"',
    'agency:nordfoto',
    'before:2026-10-31',
    'before:2026-11',
    'after:2026-10-30',
    'after:2026',
    'is:unread is:starred',
    'has:photo has:caption',
    '-is:archived -has:note',
    'TAG:sea',
    '',
    ' … ',
  ])('%s finds the story', (text) => {
    expect(finds(text)).toBe(true);
  });

  it.each([
    '"ferry old"',
    '"quay noon"',
    'ferry -quay',
    '-ferry',
    'walrus OR seal',
    'tag:climate',
    'author:brandt',
    'credit:lindqvist',
    'person:ivo',
    'before:2026-10-30',
    'after:2026-10-31',
    'is:read',
    'is:linkonly',
    'is:truncated',
    'fer quay',
    '"the old fer"',
  ])('%s does not', (text) => {
    expect(finds(text)).toBe(false);
  });

  it('takes the last word as one still being typed', () => {
    expect(finds('ferry qu')).toBe(true);
    expect(finds('outlet:gaz')).toBe(true);
    expect(finds('-qu')).toBe(false);
  });

  it('takes an address or a clock time as words, not as a field', () => {
    expect(finds('https://gazette.example OR noon')).toBe(true);
    expect(readQuery('foo:bar').ok).toBe(true);
  });
});

describe('a mistake in a query', () => {
  it.each([
    ['"old ferry', { kind: 'open-quote', at: 0, word: '"old ferry' }],
    ['ferry (quay', { kind: 'open-bracket', at: 6, word: '(' }],
    ['ferry) quay', { kind: 'stray-bracket', at: 5, word: ')' }],
    ['ferry OR', { kind: 'lonely-or', at: 6, word: 'OR' }],
    ['OR ferry', { kind: 'lonely-or', at: 0, word: 'OR' }],
    ['ferry -)', { kind: 'lonely-minus', at: 6, word: '-' }],
    ['tag: sea', { kind: 'empty-field', at: 0, word: 'tag', field: 'tag' }],
    ['after:soon', { kind: 'bad-date', at: 0, word: 'soon', field: 'after' }],
    ['after:2026-02-31', { kind: 'bad-date', at: 0, word: '2026-02-31', field: 'after' }],
    ['before:2026-02-31', { kind: 'bad-date', at: 0, word: '2026-02-31', field: 'before' }],
    ['before:2026-13', { kind: 'bad-date', at: 0, word: '2026-13', field: 'before' }],
    ['is:wet', { kind: 'unknown-value', at: 0, word: 'wet', field: 'is' }],
    ['a has:wings', { kind: 'unknown-value', at: 2, word: 'wings', field: 'has' }],
  ])('%s is told by what it is and where', (text, trouble) => {
    expect(readQuery(text)).toEqual({ ok: false, trouble });
  });

  it('does not empty the list: its words are sought as they stand', () => {
    const narrowed = (text: string) => storyAnswers(story, filterQuery({ ...EVERYTHING, text }));
    expect(narrowed('"old ferry')).toBe(true);
    expect(narrowed('quay (walrus')).toBe(false);
  });
});
