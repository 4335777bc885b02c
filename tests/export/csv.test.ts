import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { SavedStory } from '../../utils/story/saved-story';
import { paragraph } from '../archive/a-story';
import { aHighlight } from '../story/a-highlight';
import { filesOf, saved } from './exported';

const table = async (name: string, stories: SavedStory[]) => {
  const files = await filesOf('csv', stories);
  const text = files[name] ?? '';
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
};

describe('stories.csv', () => {
  it('has a row a story with its text, and CRLF at the end of every row', async () => {
    const text = (await filesOf('csv', [saved(1), saved(2)]))['stories.csv'] ?? '';
    expect(text.startsWith('id,url,headline,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    const [first, second] = await table('stories.csv', [saved(1), saved(2)]);
    expect(second?.url).toBe('https://gazette.example/2');
    expect(first).toMatchObject({
      headline: 'Ferry returns to the old harbour',
      author: 'Ana Lindqvist',
      tags: 'sea; old ports',
      text: 'After nine years the Petrel sails again.\n\nThe ferry left the quay at noon.\n\nCrowds waved from the pier.',
      photos: '1',
      starred: 'false',
      kicker: '',
    });
  });

  it('lists the words that were marked', async () => {
    const [row] = await table('stories.csv', [saved(1, { highlights: [aHighlight('ferry')] })]);
    expect(row?.highlights).toBe('ferry');
  });

  it('brings quotes, commas and line breaks through whole', async () => {
    const headline = 'He said "no, never",\r\nand left; 東京 🛥';
    expect((await table('stories.csv', [saved(1, { headline })]))[0]?.headline).toBe(headline);
  });

  it.each([
    ...[
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '\n=1',
      "'=1+1",
      ' =1',
      '\u00a0+1',
      '"=1',
      '\u3000=1',
    ],
    ...[
      '＝1',
      '＋1',
      '－1',
      '＠A',
      '﹦1',
      '−1',
      '\u200b=1',
      '\ufeff=1',
      '\u00ad-1',
      '\u202e=1',
      '\u2060@A',
      '\u0085=1',
      '\u0001=1',
    ],
  ])('guards the formula %j with one apostrophe that can be taken away again', async (headline) => {
    const [row] = await table('stories.csv', [saved(1, { headline })]);
    expect(row?.headline).toBe(`'${headline}`);
  });

  it.each(["'We were lucky'", '1-1', 'a=b', ' 1', '“x” = y'])(
    'leaves %j as it is',
    async (headline) => {
      expect((await table('stories.csv', [saved(1, { headline })]))[0]?.headline).toBe(headline);
    },
  );
});

describe('cells', () => {
  const raw = async (change: Partial<SavedStory>) =>
    (await filesOf('csv', [saved(1, change)]))['stories.csv'] ?? '';

  it('are quoted where a program of another country would part them', async () => {
    expect(await raw({ headline: 'a;b' })).toContain(',"a;b",');
    expect(await raw({ headline: 'a\tb' })).toContain(',"a\tb",');
  });

  it('tell one value with a semicolon from two values', async () => {
    const tagsOf = async (tags: string[]) =>
      (await table('stories.csv', [saved(1, { tags })]))[0]?.tags;
    expect(await tagsOf(['a; b', 'c'])).toBe('a\\; b; c');
    expect(await tagsOf(['a', 'b', 'c'])).toBe('a; b; c');
    expect(await tagsOf(['a\\', 'b'])).toBe('a\\\\; b');
  });
});

describe('photos.csv', () => {
  it('has a row a photo: caption, credit, persons, its place and its story', async () => {
    const story = saved(1);
    const [photo] = story.photos;
    if (!photo) throw new Error('the invented story has a photo');
    const second = {
      ...photo,
      id: 'p2',
      representativeOfPage: false,
      personsShown: [{ name: 'Mira Holt', position: 'left' as const }, { name: 'Jo Pell' }],
    };
    const rows = await table('photos.csv', [
      saved(1, { photos: [photo, second], body: [paragraph('x'), ...story.body] }),
      saved(2, { photos: [] }),
    ]);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual({
      storyId: story.id,
      photo: 'p1',
      caption: 'The Petrel leaves Łódka quay.',
      creator: 'Ivo Brandt',
      creditLine: 'Ivo Brandt/NORDFOTO',
      source: 'NORDFOTO',
      copyrightNotice: '',
      altText: '',
      contentUrl: 'https://gazette.example/petrel.jpg',
      width: '1200',
      height: '800',
      representativeOfPage: 'true',
      personsShown: '',
      contentLocation: '',
      dateCreated: '',
      block: '3',
      storyUrl: 'https://gazette.example/1',
      headline: 'Ferry returns to the old harbour',
      publisher: 'Harbour Gazette',
      datePublished: '2026-10-30',
      retrievedAt: '2026-11-01T10:00:00.000Z',
    });
    expect(rows[1]).toMatchObject({ personsShown: 'Mira Holt (left); Jo Pell', block: '' });
  });
});
