import { describe, expect, it } from 'vitest';
import { isLinkOnly } from '../../../utils/story/link-only';
import { imported } from '../imported';

const CSV = `title,url,time_added,tags,status
Quay opens,https://gazette.example/quay,1700000000,harbour|sea,unread
"Ferry, again",https://gazette.example/ferry,1600000000,,archive
Bookmarklet,javascript:alert(1),1600000000,,unread
`;

describe('Pocket', () => {
  it('gives links with their days, tags and states; what has no address is named with its line', async () => {
    const { formats, stories, refused } = await imported({ 'part_000000.csv': CSV });
    expect(formats).toEqual(['pocket']);
    expect(stories).toMatchObject([
      {
        headline: 'Quay opens',
        url: 'https://gazette.example/quay',
        savedAt: '2023-11-14T22:13:20.000Z',
        tags: ['harbour', 'sea'],
        archived: false,
        readingState: 'unread',
      },
      { headline: 'Ferry, again', tags: [], archived: true, readingState: 'read' },
    ]);
    expect(stories.every(isLinkOnly)).toBe(true);
    expect(refused).toEqual([
      {
        file: 'part_000000.csv',
        line: 4,
        problem: { kind: 'no-address', what: 'javascript:alert(1)' },
      },
    ]);
  });

  it('is known by its columns in any order and by no name', async () => {
    const text =
      'status;cursor;url;time_added;title;tags\narchive;9;https://gazette.example/1;1600000000;One;a|b\n';
    const { formats, stories } = await imported({ 'letters.txt': text });
    expect(formats).toEqual(['pocket']);
    expect(stories).toMatchObject([{ headline: 'One', tags: ['a', 'b'], archived: true }]);
  });

  it('gives the list as HTML, unbalanced as it is', async () => {
    const html = `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body>
<h1>Unread</h1><ul><li><a href="https://gazette.example/1" time_added="1600000000" tags="sea,old ports">One</a></li></ul>
<h1>Read Archive</h1><ul><li><a href="https://gazette.example/2" time_added="1600000001" tags="">Two</a>`;
    const { stories } = await imported({ 'ril_export.html': html });
    expect(stories).toMatchObject([
      { headline: 'One', tags: ['sea', 'old ports'], archived: false },
      { headline: 'Two', tags: [], archived: true, savedAt: '2020-09-13T12:26:41.000Z' },
    ]);
  });

  it('gives highlights that wait for their text, none of them empty', async () => {
    const json = JSON.stringify([
      {
        url: 'https://gazette.example/1',
        title: 'One',
        highlights: [
          { quote: 'left at noon', created_at: 1600000000 },
          { quote: '', created_at: 1600000000 },
        ],
      },
    ]);
    const { stories } = await imported({ 'annotations/part_000000.json': json });
    expect(stories).toMatchObject([
      {
        headline: 'One',
        highlights: [{ exact: 'left at noon', createdAt: '2020-09-13T12:26:40.000Z' }],
      },
    ]);
    expect(stories[0]?.highlights).toHaveLength(1);
  });
});
