// The table of conditions, row by row: whatever is added to it is held to the same.
import { describe, expect, it } from 'vitest';
import { CONDITIONS, type StoryCondition } from '../../utils/search/conditions';
import { filterQuery } from '../../utils/search/filter-query';
import { PHOTO_CONDITIONS } from '../../utils/search/photo-conditions';
import { PhotoFilter } from '../../utils/search/photo-filter';
import { readQuery } from '../../utils/search/read-query';
import { storyAnswers } from '../../utils/search/story-answers';
import { EVERYTHING, StoryFilter } from '../../utils/search/story-filter';
import { addressOfPlace, placeOfAddress } from '../../utils/stores/library-address';
import type { SavedStory } from '../../utils/story/saved-story';
import { paragraph } from '../archive/a-story';
import { saved } from '../export/exported';
import { sourceFiles } from '../house/source-file';

/** Stories of which every value of every condition is said at least once, and not of all. */
const STORIES: SavedStory[] = [
  saved(1, { starred: true, note: 'Asked twice.', body: [paragraph('Nets lay on the mole.')] }),
  saved(2, { archived: true, readingState: 'reading', flags: ['truncated'], photos: [] }),
  saved(3, {
    publisher: 'Lantern Weekly',
    author: [{ name: 'Osk Brandur' }],
    readingState: 'read',
    body: [],
    photos: [],
    highlights: [
      {
        id: 'h1',
        line: '0',
        exact: 'Nets',
        prefix: '',
        suffix: '',
        start: 0,
        end: 4,
        createdAt: '2026-11-01T00:00:00.000Z',
      },
    ],
  }),
];

const unique = (values: readonly string[]) => expect(new Set(values).size).toBe(values.length);
const chosen = CONDITIONS.flatMap((condition) => (condition.chosen ? [condition.chosen] : []));

/** A value that such a condition could be chosen with. */
function sampleOf({ kind, values }: StoryCondition): unknown {
  if (kind === 'tag') return ['nets', 'R&D'];
  if (kind === 'day') return '2026-11-01';
  if (kind === 'trash') return true;
  return values?.[0]?.value ?? 'Lantern & Co';
}

const typedFinds = (typed: string) => {
  const read = readQuery(typed);
  if (!read.ok) throw new Error(read.trouble.kind);
  return STORIES.map((story) => storyAnswers(story, read.value));
};
const chosenFinds = (field: string, value: string) => {
  const query = filterQuery({ ...EVERYTHING, [field]: value });
  return STORIES.map((story) => storyAnswers(story, query));
};

describe('the table of conditions', () => {
  it('says each word, field and key of the address once', () => {
    unique(CONDITIONS.flatMap(({ word }) => word ?? []));
    unique(chosen.map(({ field }) => field));
    unique(chosen.map(({ address }) => address));
    unique(PHOTO_CONDITIONS.map(({ field }) => field));
  });

  it('has a row for every field a filter has, beside its words', () => {
    const fieldsOf = (filter: { entries: object }) => ['text', ...Object.keys(filter.entries)];
    const rows = chosen.map(({ field }) => field);
    expect(new Set(['text', ...rows])).toEqual(new Set(fieldsOf(StoryFilter)));
    const photoRows = PHOTO_CONDITIONS.map(({ field }) => field);
    expect(new Set(['text', ...photoRows])).toEqual(new Set(fieldsOf(PhotoFilter)));
  });

  const documented = sourceFiles(/^docs\/search\.md$/)[0]?.text ?? '';
  it.each(CONDITIONS.flatMap(({ word, values }) => (word ? [{ word, values }] : [])))(
    '$word: is documented with all it knows',
    ({ word, values = [] }) => {
      expect(documented).toContain(`\`${word}:`);
      for (const { value } of values) expect(documented).toContain(`\`${word}:${value}\``);
    },
  );
});

describe('a condition that is chosen', () => {
  const rows = CONDITIONS.filter((condition) => condition.chosen);
  it.each(rows.map((condition) => ({ field: condition.chosen?.field ?? '', condition })))(
    '$field stands in the address and is read back',
    ({ field, condition }) => {
      const place = {
        ...placeOfAddress(''),
        filter: { ...EVERYTHING, [field]: sampleOf(condition) },
      };
      expect(addressOfPlace(place)).toContain(`?${condition.chosen?.address}=`);
      expect(placeOfAddress(addressOfPlace(place))).toEqual(place);
    },
  );

  const values = CONDITIONS.flatMap(({ word = '', values = [], chosen }) =>
    values.map(({ value }) => ({ word, value, field: chosen?.field })),
  );
  it.each(values)('$word:$value finds some stories, typed or chosen', ({ word, value, field }) => {
    const found = typedFinds(`${word}:${value}`);
    expect(new Set(found)).toEqual(new Set([true, false]));
    if (field !== undefined) expect(chosenFinds(field, value)).toEqual(found);
  });

  const names = CONDITIONS.flatMap(({ names, chosen }) =>
    names && chosen ? [{ names, field: chosen.field }] : [],
  );
  it.each(names)('$field finds the stories that count under a name', ({ names, field }) => {
    const all = new Set(STORIES.flatMap((story) => names(story)));
    expect(all.size).toBeGreaterThan(0);
    for (const name of all)
      expect(chosenFinds(field, name)).toEqual(STORIES.map((story) => names(story).includes(name)));
    expect(chosenFinds(field, 'Nobody at all')).toEqual(STORIES.map(() => false));
  });
});
