import { beforeAll, describe, expect, it } from 'vitest';
import { LibraryDatabase } from '../../utils/archive/database/library-database';
import { EVERYTHING, type StoryFilter } from '../../utils/search/story-filter';
import { aStory, minute, paragraph, storyNumber } from './a-story';
import { given, memory, testArchive } from './test-archive';

const archive = testArchive();
const ids: string[] = [];
const asking = (change: Partial<StoryFilter>): StoryFilter => ({ ...EVERYTHING, ...change });
const titles = (page: { rows: readonly { headline: string }[] }): number[] =>
  page.rows.map(({ headline }) => Number(headline.replace('Story number ', '')));

/** 150 stories, so that some lie in segments and some wait: months, authors, outlets and agencies in turn. */
beforeAll(async () => {
  const [photo] = aStory().photos;
  for (let n = 0; n < 150; n++) {
    const story = storyNumber(n, {
      publisher: n % 10 ? 'Harbour Gazette' : 'Mill Courier',
      author: [{ name: n % 2 ? 'Ana Lindqvist' : 'Mira Holt' }],
      datePublished: `2026-0${1 + (n % 3)}-1${n % 7}`,
      body: [paragraph(n % 4 ? 'Nothing was seen.' : 'A walrus was seen at the quay.')],
      photos: photo ? [{ ...photo, source: n % 5 ? 'NORDFOTO' : 'SUDFOTO' }] : [],
    });
    const tags = [...(n % 3 ? [] : ['Fish']), ...(n % 5 ? [] : ['salt/grey'])];
    ids.push(given(await archive.file(story, tags, minute(n))).id);
  }
  await archive.trash(ids.slice(60, 61), minute(200));
  await archive.settled();
}, 60_000);

const of = (facets: readonly { value: string; count: number }[]) =>
  Object.fromEntries(facets.map(({ value, count }) => [value, count]));

/** What a plain count of the rows says. */
async function counted(filter: StoryFilter) {
  const sums = { tags: {}, publishers: {}, authors: {}, months: {} };
  const add = (sum: Record<string, number>, value: string) => {
    sum[value] = (sum[value] ?? 0) + 1;
  };
  for (const row of (await archive.rows(filter, { limit: 999 })).rows) {
    for (const tag of row.tags) add(sums.tags, tag);
    for (const tag of row.tags) if (tag === 'salt/grey') add(sums.tags, 'salt');
    if (row.publisher) add(sums.publishers, row.publisher);
    for (const name of row.authorNames) add(sums.authors, name);
    add(sums.months, (row.datePublished ?? '').slice(0, 7));
  }
  return sums;
}

describe('facets', () => {
  it.each([
    ['the whole library', {}],
    ['a tag', { tags: ['fish'] }],
    ['a word', { text: 'walrus ' }],
    ['a phrase', { text: '"walrus was seen"' }],
    ['an author and days', { author: 'Mira Holt', from: '2026-02-01' }],
    ['the trash', { trashed: true as const }],
  ])('of %s are what a plain count of its rows says', async (_, change) => {
    const facets = await archive.facets(asking(change));
    const plain = await counted(asking(change));
    expect(of(facets.tags)).toEqual(plain.tags);
    expect(of(facets.publishers)).toEqual(plain.publishers);
    expect(of(facets.authors)).toEqual(plain.authors);
    expect(of(facets.months)).toEqual(plain.months);
  });

  it('begin with what is most frequent, months with the newest', async () => {
    const { agencies, months } = await archive.facets(EVERYTHING);
    expect(agencies).toEqual([
      { value: 'NORDFOTO', count: 120 },
      { value: 'SUDFOTO', count: 29 },
    ]);
    expect(months.map(({ value }) => value)).toEqual(['2026-03', '2026-02', '2026-01']);
    expect(await archive.count(asking({ agency: 'SUDFOTO' }))).toBe(29);
  });
});

describe('a list in another order', () => {
  it('begins with the newest day of publication, and is read on to its end', async () => {
    const read: string[] = [];
    let after: string | undefined;
    do {
      const page = { limit: 40, sort: 'published' as const, ...(after && { after }) };
      const { rows, next } = await archive.rows(asking({ text: 'walrus' }), page);
      read.push(...rows.map(({ datePublished = '' }) => datePublished));
      after = next;
    } while (after);
    expect(read).toHaveLength(37);
    expect(read).toEqual([...read].sort().reverse());
  });

  it('begins anywhere', async () => {
    const all = titles(await archive.rows(EVERYTHING, { limit: 999 }));
    for (const from of [0, 50, 84, 86, 140])
      expect(titles(await archive.rowsFrom(EVERYTHING, { from, limit: 12 }))).toEqual(
        all.slice(from, from + 12),
      );
    const fish = asking({ tags: ['fish'] });
    const some = titles(await archive.rows(fish, { limit: 999 }));
    expect(titles(await archive.rowsFrom(fish, { from: 20, limit: 9 }))).toEqual(
      some.slice(20, 29),
    );
  });

  it('puts the best match first: in the headline, then often, then once', async () => {
    const own = testArchive();
    const stories = [
      storyNumber(1, { headline: 'The walrus of the quay' }),
      storyNumber(2, { body: [paragraph('A walrus, a walrus, and another walrus.')] }),
      storyNumber(3, { body: [paragraph('A walrus was there, among much else. '.repeat(9))] }),
      storyNumber(4, { body: [paragraph('Nothing. '.repeat(200)), paragraph('Walrus.')] }),
    ];
    for (const [at, story] of stories.entries()) given(await own.file(story, [], minute(9 - at)));
    const page = { limit: 9, sort: 'relevance' as const };
    const { rows } = await own.rows(asking({ text: '"walrus"' }), page);
    expect(rows[0]?.headline).toBe('The walrus of the quay');
    expect(rows.at(-1)?.headline).toBe('Story number 4');
    expect(rows).toHaveLength(4);
  });
});

describe('snippets', () => {
  it('are the sentence with the words, marked, and say where it stands', async () => {
    const [first = '', second = ''] = ids;
    const snippets = await archive.snippets([first, second], 'quay walr');
    expect(snippets[first]?.place).toBe('text');
    expect(snippets[first]?.pieces.filter(({ marked }) => marked)).toEqual([
      { text: 'walrus', marked: true },
      { text: 'quay', marked: true },
    ]);
    expect(snippets[second]).toMatchObject({ place: 'caption', photo: 'p1' });
    expect(await archive.snippets([first], ' ')).toEqual({});
  });
});

describe('damage', () => {
  it('is told with what can still be read', async () => {
    const idb = memory();
    const own = testArchive(idb);
    const id = given(await own.file(storyNumber(1), [], minute(1))).id;
    const whole = given(await own.file(storyNumber(2), [], minute(2))).id;
    const database = new LibraryDatabase(idb);
    await database.bodies.delete(id);
    database.close();
    expect(await own.damage([id, whole])).toEqual([
      {
        id,
        headline: 'Story number 1',
        url: storyNumber(1).url,
        problem: `The story ${id} has lost its body.`,
      },
    ]);
  });
});
