import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { SavedStory } from '../../utils/story/saved-story';
import { paragraph } from '../archive/a-story';
import { aHighlight } from '../story/a-highlight';
import { ABOUT, filesOf, saved } from './exported';

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

describe('the tables', () => {
  const withChoice = (choice: Partial<typeof ABOUT.options>) => ({
    ...ABOUT,
    options: { ...ABOUT.options, ...choice },
  });

  it('have every value of a list in a row of its own', async () => {
    const story = saved(1, { tags: ['a; b', 'c'], author: [{ name: 'Ana' }, { name: 'Ivo' }] });
    expect(await table('tags.csv', [story])).toMatchObject([
      { storyId: story.id, position: '1', tag: 'a; b' },
      { position: '2', tag: 'c' },
    ]);
    expect((await table('authors.csv', [story])).map(({ name }) => name)).toEqual(['Ana', 'Ivo']);
    const marked = saved(2, { highlights: [aHighlight('ferry')] });
    expect(await table('highlights.csv', [marked])).toMatchObject([{ exact: 'ferry' }]);
  });

  it.each([
    ['2026-10-30', '2026-10-30T00:00:00.000Z', 'day'],
    ['2026', '2026-01-01T00:00:00.000Z', 'year'],
    ['2026-10-30T09:30+02:00', '2026-10-30T07:30:00.000Z', 'minute'],
    ['2026-10-30T09:30:15Z', '2026-10-30T09:30:15.000Z', 'second'],
    ['2026-10-30T09:30', '', 'minute'],
  ])('say of %s which moment that is and how precise', async (datePublished, utc, precision) => {
    expect((await table('stories.csv', [saved(1, { datePublished })]))[0]).toMatchObject({
      datePublished,
      publishedUtc: utc,
      publishedPrecision: precision,
    });
  });

  it('are parted by semicolons and begin with a byte order mark where that is chosen', async () => {
    const about = withChoice({ separator: ';', bom: true });
    const stories = [saved(1, { headline: 'One; two, three', note: '=1+1;2' })];
    const files = await filesOf('csv', stories, about);
    for (const name of Object.keys(files).filter((each) => each.endsWith('.csv')))
      expect(files[name]?.startsWith('\ufeff'), name).toBe(true);
    const [row] = Papa.parse<Record<string, string>>((files['stories.csv'] ?? '').slice(1), {
      header: true,
      delimiter: ';',
    }).data;
    expect(row).toMatchObject({ headline: 'One; two, three', note: "'=1+1;2" });
    expect(files['datapackage.json']).toContain('"delimiter": ";"');
  });

  it('leave out the text, and what the reader added, where that is not chosen', async () => {
    const about = withChoice({ text: false, own: false });
    const story = saved(1, { note: 'mine', highlights: [aHighlight('ferry')] });
    const files = await filesOf('csv', [story], about);
    expect(Object.keys(files)).not.toContain('tags.csv');
    expect(Object.keys(files)).not.toContain('highlights.csv');
    const [head = ''] = (files['stories.csv'] ?? '').split('\r\n');
    for (const column of ['text', 'tags', 'note', 'starred'])
      expect(head.split(',')).not.toContain(column);
    expect(Object.values(files).join('')).not.toContain('mine');
    expect(files['stories.csv']).not.toContain('The ferry left the quay');
  });

  it('are described by a data package: every column, its type, and that only an empty cell is nothing', async () => {
    const files = await filesOf('csv', [saved(1)]);
    const { resources } = JSON.parse(files['datapackage.json'] ?? '');
    for (const { path, schema } of resources) {
      const [head = ''] = (files[path] ?? '').split('\r\n');
      expect(schema.fields.map((field: { name: string }) => field.name)).toEqual(head.split(','));
      expect(schema.missingValues).toEqual(['']);
    }
    const tables = Object.keys(files).filter((name) => name.endsWith('.csv'));
    expect(resources.map(({ path }: { path: string }) => path)).toEqual(tables);
    const types = Object.fromEntries(
      resources[0].schema.fields.map(({ name, type }: Record<string, string>) => [name, type]),
    );
    expect(types).toMatchObject({ paragraphs: 'integer', starred: 'boolean', savedAt: 'datetime' });
  });
});
