// Files that hold the text of stories: in HTML of other programs, and in Markdown.
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { SavedStory } from '../../../utils/story/saved-story';
import { storyText } from '../../../utils/story/story-text';
import { ABOUT, bytesOf, saved } from '../../export/exported';
import { imported } from '../imported';

const FERRY = 'https://gazette.example/ferry';
const bytes = (text: string) => new TextEncoder().encode(text);
const only = (stories: readonly SavedStory[]): SavedStory => {
  const [story] = stories;
  if (!story || stories.length > 1) throw new Error(`${stories.length} stories`);
  return story;
};

const HTML = `<div><h2>At noon</h2><p>The <b>ferry</b> left the <a href="/quay">quay</a>.</p>
<ul><li>One<ul><li>Two</li></ul></li></ul><blockquote><p>We wave.</p></blockquote><script>alert(1)</script></div>`;
const BLOCKS = [
  { type: 'heading', level: 2, text: [{ text: 'At noon' }] },
  {
    type: 'paragraph',
    text: [
      { text: 'The ' },
      { text: 'ferry', strong: true },
      { text: ' left the ' },
      { text: 'quay', href: 'https://gazette.example/quay' },
      { text: '.' },
    ],
  },
  {
    type: 'list',
    ordered: false,
    items: [{ text: [{ text: 'One' }], ordered: false, items: [{ text: [{ text: 'Two' }] }] }],
  },
  { type: 'quote', paragraphs: [[{ text: 'We wave.' }]] },
];

describe('wallabag', () => {
  const entry = {
    ...{ title: 'Ferry', url: FERRY, content: HTML, tags: ['sea'], language: 'en_GB' },
    ...{ is_archived: 1, is_starred: 0, created_at: '2022-01-02T03:04:05+0200', id: '7' },
    ...{ published_by: ['Ana Lindqvist'], published_at: null },
    annotations: [
      { text: 'why?', quote: 'left the quay', ranges: [{ startOffset: '3' }] },
      { text: 'On the whole.', quote: '', ranges: [] },
    ],
  };

  it('gives text, annotations where their words stand, tags and states', async () => {
    const { formats, stories } = await imported({ 'All articles.json': JSON.stringify([entry]) });
    expect(formats).toEqual(['wallabag']);
    const story = only(stories);
    expect(story.body).toEqual(BLOCKS);
    expect(story).toMatchObject({
      ...{ url: FERRY, archived: true, readingState: 'read', inLanguage: 'en-GB', tags: ['sea'] },
      ...{ savedAt: '2022-01-02T01:04:05.000Z', author: [{ name: 'Ana Lindqvist' }] },
      ...{ flags: [], note: 'On the whole.' },
      highlights: [{ line: '1', start: 10, end: 23, exact: 'left the quay', note: 'why?' }],
    });
  });

  it('of version 1 is an object by numbers, with texts for states and lists of nothing', async () => {
    const old = { 0: { ...entry, is_read: '1', is_fav: '1', tags: [{}], annotations: null } };
    const { stories } = await imported({ 'wallabag.json': JSON.stringify(old) });
    expect(only(stories)).toMatchObject({ starred: true, archived: true, tags: [] });
  });
});

describe('Omnivore', () => {
  const metadata = JSON.stringify([
    {
      ...{ id: 'x', slug: 'ferry-1', title: 'Ferry', author: 'Ana Lindqvist', url: FERRY },
      ...{ state: 'Archived', readingProgress: 40, labels: ['sea'], thumbnail: null },
      ...{ savedAt: '2023-01-02T03:04:05.000Z', publishedAt: '2022-12-30T00:00:00.000Z' },
    },
    {
      slug: 'quay',
      title: 'Quay',
      url: 'https://gazette.example/quay',
      state: 'Unknown',
      savedAt: '',
    },
  ]);
  const contents = {
    'metadata_0_to_20.json': metadata,
    'content/ferry-1.html': HTML,
    'highlights/ferry-1.md':
      '> left the quay [⤴️](https://omnivore.example/x)\n\nwhy?\n\n#sea\n\n> gone\n\n',
  };
  const expected = [
    {
      ...{ url: FERRY, archived: true, readingState: 'read', tags: ['sea'], body: BLOCKS },
      ...{ savedAt: '2023-01-02T03:04:05.000Z', datePublished: '2022-12-30T00:00:00.000Z' },
      highlights: [
        { exact: 'left the quay', note: 'why?', line: '1' },
        { exact: 'gone', line: '' },
      ],
    },
    { headline: 'Quay', flags: ['link-only'] },
  ];

  it('is read out of its zip', async () => {
    const zip = zipSync(
      Object.fromEntries(Object.entries(contents).map(([name, text]) => [name, bytes(text)])),
    );
    const found = await imported({ 'omnivore.zip': new Uint8Array(zip) });
    expect(found.formats).toEqual(['omnivore']);
    expect(found.stories).toMatchObject(expected);
    expect(found.refused).toEqual([]);
  });

  it('is read out of the folder it was unpacked into', async () => {
    const folder = Object.fromEntries(
      Object.entries(contents).map(([name, text]) => [`omnivore/${name}`, text]),
    );
    expect((await imported(folder)).stories).toMatchObject(expected);
  });
});

describe('Markdown', () => {
  it('as Cutline writes it comes back with its words, photos, tags and marks', async () => {
    const story = saved(1, { tags: ['1984', 'R&D'], note: 'Mine.', starred: true });
    const zip = new Uint8Array(await bytesOf('markdown', [story], ABOUT));
    const { formats, stories, refused } = await imported({ 'cutline.md.zip': zip });
    expect([formats, refused]).toEqual([['markdown'], []]);
    const back = only(stories);
    expect(storyText(back)).toBe(storyText(story));
    expect(back.body).toEqual(story.body);
    for (const key of ['headline', 'author', 'datePublished', 'tags', 'note', 'starred'] as const)
      expect(back[key]).toEqual(story[key]);
    expect(back.photos).toEqual(story.photos.map((photo) => ({ ...photo, provenance: {} })));
  });

  it('of a clipper is a story at its source', async () => {
    const note = `---\ntitle: "Ferry"\nsource: "${FERRY}"\nauthor:\n  - "Ana"\ntags:\n  - "clippings"\n---\nThe ferry left.\n`;
    const { stories } = await imported({ 'Ferry.md': note });
    expect(only(stories)).toMatchObject({
      ...{ url: FERRY, headline: 'Ferry', tags: ['clippings'], author: [{ name: 'Ana' }] },
      body: [{ type: 'paragraph', text: [{ text: 'The ferry left.' }] }],
    });
  });
});
