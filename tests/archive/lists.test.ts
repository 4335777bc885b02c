import { beforeAll, describe, expect, it } from 'vitest';
import { EVERYTHING, type StoryFilter } from '../../utils/search/story-filter';
import type { StoryRow } from '../../utils/story/story-row';
import { minute, paragraph, storyNumber } from './a-story';
import { all, given, testArchive } from './test-archive';

const archive = testArchive();
const asking = (change: Partial<StoryFilter>): StoryFilter => ({ ...EVERYTHING, ...change });
const numbers = (rows: readonly Pick<StoryRow, 'headline'>[]): number[] =>
  rows.map(({ headline }) => Number(headline.replace('Story number ', '')));
const found = async (change: Partial<StoryFilter>, limit = 1000): Promise<number[]> =>
  numbers((await archive.rows(asking(change), { limit })).rows);

/** 250 stories: every third tagged fish, every fifth salt, every tenth of the Mill Courier; number 77 in the trash. */
beforeAll(async () => {
  for (let n = 0; n < 250; n++) {
    const tags = [...(n % 3 ? [] : ['Fish']), ...(n % 5 ? [] : ['salt'])];
    const story = storyNumber(n, {
      publisher: n % 10 ? 'Harbour Gazette' : 'Mill Courier',
      datePublished: `2026-${n < 100 ? '01' : '02'}-10`,
      body: [paragraph(n === 40 ? 'A walrus was seen near Łódź.' : 'Nothing was seen.')],
    });
    const { id } = given(await archive.file(story, tags, minute(n)));
    if (n === 77) await archive.trash([id], minute(n));
  }
}, 60_000);

describe('a list of the library', () => {
  it('begins with the newest save and leaves the trash out', async () => {
    expect(await found({}, 3)).toEqual([249, 248, 247]);
    expect(await found({})).not.toContain(77);
    expect(await found({ trashed: true })).toEqual([77]);
  });

  it('is read on by its cursor to the last story, each once', async () => {
    const read: number[] = [];
    let after: string | undefined;
    do {
      const page = await archive.rows(EVERYTHING, { limit: 40, ...(after && { after }) });
      read.push(...numbers(page.rows));
      after = page.next;
    } while (after !== undefined);
    expect(read).toEqual(Array.from({ length: 250 }, (_, n) => 249 - n).filter((n) => n !== 77));
  });

  it('ends without a cursor when its last page is just full', async () => {
    const page = await archive.rows(asking({ publisher: 'Mill Courier' }), { limit: 25 });
    expect(page.rows).toHaveLength(25);
    expect(page.next).toBeUndefined();
  });

  it('is narrowed by every tag asked for, however it is spelled', async () => {
    expect(await found({ tags: ['FISH', 'salt'] })).toEqual(
      Array.from({ length: 17 }, (_, n) => 240 - n * 15),
    );
    expect(await found({ tags: ['fish', 'nowhere'] })).toEqual([]);
  });

  it('is narrowed by outlet and by days, both ends included', async () => {
    expect(await found({ publisher: 'Mill Courier', to: '2026-01-10' })).toEqual([
      90, 80, 70, 60, 50, 40, 30, 20, 10, 0,
    ]);
    expect(await archive.count(asking({ from: '2026-02-10', to: '2026-02-10' }))).toBe(150);
    expect(await archive.count(asking({ from: '2026-02-11' }))).toBe(0);
  });

  it('finds the one story with the word, however deep it lies', async () => {
    expect(await found({ text: 'WALR' })).toEqual([40]);
    expect(await found({ text: 'lodz walrus' })).toEqual([40]);
    expect(await found({ text: 'walrus', publisher: 'Harbour Gazette' })).toEqual([]);
  });

  it('counts what it lists', async () => {
    for (const change of [{}, { tags: ['fish'] }, { tags: ['fish', 'salt'] }, { text: 'seen' }])
      expect(await archive.count(asking(change))).toBe((await found(change)).length);
    expect(await archive.count(asking({ trashed: true }))).toBe(1);
    expect(await archive.count(asking({ publisher: 'Mill Courier' }))).toBe(25);
  });

  it('gives the whole stories of a filter in the same order', async () => {
    const stories = await all(archive.stories(asking({ tags: ['salt'] })));
    expect(numbers(stories)).toEqual(await found({ tags: ['salt'] }));
    expect(stories[0]?.body).toEqual([paragraph('Nothing was seen.')]);
  });

  it('names tags and outlets in use, most frequent first, as they were first spelled', async () => {
    expect(await archive.tags()).toEqual([
      { value: 'Fish', count: 84 },
      { value: 'salt', count: 50 },
    ]);
    expect(await archive.publishers()).toEqual([
      { value: 'Harbour Gazette', count: 224 },
      { value: 'Mill Courier', count: 25 },
    ]);
  });
});
