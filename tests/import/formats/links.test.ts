// Lists of links of many programs, in the shapes they document, with the traps those have.
import { describe, expect, it } from 'vitest';
import { isLinkOnly } from '../../../utils/story/link-only';
import { imported } from '../imported';

const FERRY = 'https://gazette.example/ferry';
const QUAY = 'https://gazette.example/quay';

/** Files of one program, what it is taken for, what its first stories are, and its lists. */
const CASES: [string, Record<string, string>, string, object[], Record<string, string[]>?][] = [
  [
    'Instapaper with tags',
    {
      'instapaper-export.csv': `URL,Title,Selection,Folder,Timestamp,Tags
${FERRY},Ferry,left at noon,Starred,1700000000,"[""sea"",""old, new""]"
${QUAY},Quay,,Harbours,1700000000,[]
`,
    },
    'instapaper',
    [
      {
        ...{ url: FERRY, starred: true, archived: false, tags: ['sea', 'old, new'] },
        highlights: [{ exact: 'left at noon' }],
      },
      { url: QUAY, starred: false },
    ],
    { Harbours: [QUAY] },
  ],
  [
    'Instapaper of four columns',
    { 'old.csv': `URL,Title,Selection,Folder\n${FERRY},Ferry,,Archive\n` },
    'instapaper',
    [{ url: FERRY, archived: true, readingState: 'read', savedAt: '2026-11-20T12:00:00.000Z' }],
  ],
  [
    'Raindrop.io',
    {
      'raindrop.csv': `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite
1,Ferry,Mine,An excerpt,${FERRY},Harbours/North,"sea, old ports",2022-01-02T03:04:05.678Z,,"Highlight:left at noon
Note:why?",true
2,Quay,,,${QUAY},Unsorted,,2022-01-02T03:04:05.678Z,,,false
`,
    },
    'raindrop',
    [
      {
        ...{ url: FERRY, note: 'Mine', starred: true, tags: ['sea', 'old ports'] },
        ...{ savedAt: '2022-01-02T03:04:05.678Z' },
        highlights: [{ exact: 'left at noon', note: 'why?' }],
      },
      { url: QUAY, tags: [] },
    ],
    { 'Harbours / North': [FERRY] },
  ],
  [
    'Raindrop.io of older days',
    {
      'old.csv': `title,description,link,folder,tags,created\nFerry,Mine,${FERRY},Unsorted,sea,2020-01-02T03:04:05Z\n`,
    },
    'raindrop',
    [{ url: FERRY, note: 'Mine', tags: ['sea'] }],
  ],
  [
    'Readwise Reader',
    {
      'reader.csv': `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
Ferry,${FERRY},1,"['sea', ""captain's""]",2022-11-06 04:33:50+00:00,0.5,later,True
Fed,https://gazette.example/fed,2,[],2022-11-06 04:33:50+00:00,0,feed,False
Quay,${QUAY},3,[],2022-11-06 04:33:50+00:00,1,archive,TRUE
`,
    },
    'readwise',
    [
      {
        ...{ url: FERRY, readingState: 'reading', tags: ['sea', "captain's"] },
        savedAt: '2022-11-06T04:33:50.000Z',
      },
      { url: QUAY, readingState: 'read', archived: true },
    ],
  ],
  [
    'Matter',
    {
      '_matter_history.csv': `Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight_Count,Last Interaction Date,File Id
Ferry,Ana Lindqvist,Harbour Gazette,${FERRY},sea,300,False,True,True,2,2023-05-06 07:08:09,x
`,
    },
    'matter',
    [
      {
        ...{ url: FERRY, publisher: 'Harbour Gazette', author: [{ name: 'Ana Lindqvist' }] },
        ...{ starred: true, archived: true, readingState: 'read' },
      },
    ],
  ],
  [
    'the bookmarks of a browser',
    {
      'bookmarks.html': `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8"><TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
<DL><p>
  <DT><H3 ADD_DATE="1" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
  <DL><p>
    <DT><A HREF="${FERRY}?a=1&amp;b=2" ADD_DATE="1700000000" TAGS="sea,old">Ferry &amp; quay</A>
    <DD>Read this &lt;soon&gt;
    <DT><H3>Harbours</H3>
    <DL><p><DT><H3>North</H3><DL><p>
      <DT><A HREF="${QUAY}" ADD_DATE="0">Quay</A>
    </DL><p></DL><p>
    <DT><A HREF="javascript:void(0)">Clip</A>
    <DT><A HREF="place:sort=8">Recent</A>
  </DL><p>
</DL>`,
    },
    'bookmarks',
    [
      {
        ...{ url: `${FERRY}?a=1&b=2`, headline: 'Ferry & quay', tags: ['sea', 'old'] },
        ...{ note: 'Read this <soon>', savedAt: '2023-11-14T22:13:20.000Z' },
      },
      { url: QUAY, savedAt: '2026-11-20T12:00:00.000Z' },
    ],
    { 'Harbours / North': [QUAY] },
  ],
  [
    'the bookmarks of Firefox as JSON',
    {
      'bookmarks-2026.json': JSON.stringify({
        ...{ guid: 'root________', title: '', root: 'placesRoot' },
        children: [
          {
            ...{ guid: 'menu________', title: 'menu', root: 'bookmarksMenuFolder' },
            children: [
              { title: 'Ferry', uri: FERRY, tags: 'sea,old', dateAdded: 1700000000000000 },
              { title: 'Harbours', children: [{ title: 'Quay', uri: QUAY }] },
              { title: 'Recent', uri: 'place:sort=8' },
            ],
          },
        ],
      }),
    },
    'firefox',
    [
      { url: FERRY, tags: ['sea', 'old'], savedAt: '2023-11-14T22:13:20.000Z' },
      { url: QUAY, headline: 'Quay' },
    ],
    { Harbours: [QUAY] },
  ],
  [
    'Karakeep',
    {
      'karakeep.json': JSON.stringify({
        bookmarks: [
          {
            ...{ createdAt: 1700000000, title: 'Ferry', tags: ['sea'], archived: true },
            ...{ content: { type: 'link', url: FERRY }, note: 'Mine', lists: ['l2'] },
          },
          { createdAt: 1, title: null, tags: [], content: { type: 'link', url: QUAY }, note: null },
          { createdAt: 1, title: 'Gone', tags: [], content: null },
        ],
        lists: [
          { id: 'l1', name: 'Harbours', parentId: null },
          { id: 'l2', name: 'North', parentId: 'l1' },
        ],
      }),
    },
    'karakeep',
    [
      { url: FERRY, tags: ['sea'], note: 'Mine', archived: true },
      { url: QUAY, headline: QUAY },
    ],
    { 'Harbours / North': [FERRY] },
  ],
  [
    'Linkwarden',
    {
      'backup.json': JSON.stringify({
        name: 'Mira',
        collections: [
          { id: 1, name: 'Unorganized', parentId: null, links: [] },
          { id: 2, name: 'Harbours', parentId: null, links: [] },
          {
            ...{ id: 3, name: 'North', parentId: 2 },
            links: [
              {
                name: 'Ferry',
                url: FERRY,
                tags: [{ name: 'sea' }, {}],
                createdAt: '2024-01-02T03:04:05.000Z',
              },
            ],
          },
        ],
      }),
    },
    'linkwarden',
    [{ url: FERRY, tags: ['sea'], savedAt: '2024-01-02T03:04:05.000Z' }],
    { 'Harbours / North': [FERRY] },
  ],
  [
    'Pinboard',
    {
      'pinboard.json': JSON.stringify([
        {
          ...{ href: FERRY, description: 'Ferry', extended: 'Mine', tags: 'sea old' },
          ...{ time: '2020-01-02T03:04:05Z', toread: 'yes', shared: 'no' },
        },
      ]),
    },
    'pinboard',
    [{ url: FERRY, tags: ['sea', 'old'], note: 'Mine', readingState: 'unread' }],
  ],
  [
    'Hypothesis',
    {
      'annotations.json': JSON.stringify({
        total: 2,
        annotations: [
          {
            ...{
              uri: FERRY,
              created: '2024-01-02T03:04:05.000+00:00',
              text: 'why?',
              tags: ['sea'],
            },
            document: { title: ['Ferry'] },
            target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'left at noon' }] }],
          },
          {
            uri: FERRY,
            created: '2024-01-02T03:04:06.000+00:00',
            text: 'On the whole.',
            target: [{}],
          },
        ],
      }),
    },
    'hypothesis',
    [
      {
        ...{ url: FERRY, headline: 'Ferry', note: 'On the whole.', tags: ['sea'] },
        highlights: [{ exact: 'left at noon', note: 'why?' }],
      },
    ],
  ],
  [
    'CSL-JSON',
    {
      'zotero.json': JSON.stringify([
        {
          ...{
            id: 'x',
            type: 'article-newspaper',
            title: 'Ferry',
            URL: FERRY,
            keyword: 'sea, old',
          },
          ...{ 'container-title': 'Harbour Gazette', language: 'en' },
          author: [{ family: 'Lindqvist', given: 'Ana' }, { literal: 'NORDFOTO' }],
          issued: { 'date-parts': [[2026, 10, 3]] },
        },
      ]),
    },
    'csl-json',
    [
      {
        ...{ url: FERRY, publisher: 'Harbour Gazette', datePublished: '2026-10-03' },
        ...{ author: [{ name: 'Ana Lindqvist' }, { name: 'NORDFOTO' }], tags: ['sea', 'old'] },
      },
    ],
  ],
  [
    'RIS',
    {
      'refs.ris': `TY  - NEWS\r\nTI  - Ferry\r\nAU  - Lindqvist, Ana\r\nAU  - NORDFOTO,\r\nT2  - Harbour Gazette\r\nDA  - 2026/10/03/\r\nUR  - ${FERRY}\r\nKW  - sea\r\nKW  - old\r\nER  - \r\n`,
    },
    'ris',
    [
      {
        ...{ url: FERRY, publisher: 'Harbour Gazette', datePublished: '2026-10-03' },
        ...{ author: [{ name: 'Ana Lindqvist' }, { name: 'NORDFOTO' }], tags: ['sea', 'old'] },
      },
    ],
  ],
  [
    'BibLaTeX',
    {
      'refs.bib': `% made by hand
@article{a, title = {The {Ferry} \\& the quay}, author = {Lindqvist, Ana and {NORDFOTO News}},
 journaltitle = {Harbour Gazette}, date = {2026-10-03}, url = {${FERRY}?a=1\\&b=2}, keywords = {sea}}
@misc{b, title = {Quay}, howpublished = {\\url{${QUAY}}}, year = 2025}
`,
    },
    'biblatex',
    [
      {
        ...{ url: `${FERRY}?a=1&b=2`, headline: 'The Ferry & the quay', tags: ['sea'] },
        ...{ publisher: 'Harbour Gazette', datePublished: '2026-10-03' },
        author: [{ name: 'Ana Lindqvist' }, { name: 'NORDFOTO News' }],
      },
      { url: QUAY, datePublished: '2025' },
    ],
  ],
  [
    'any table of links',
    { 'mine.csv': `name\tlink\tlabels\nFerry\t${FERRY}\tsea, old\n` },
    'link-table',
    [{ url: FERRY, headline: 'Ferry', tags: ['sea', 'old'] }],
  ],
  [
    'OneTab',
    { 'tabs.txt': `${FERRY} | Ferry\n\n${QUAY} | Quay | Harbour Gazette\n` },
    'addresses',
    [
      { url: FERRY, headline: 'Ferry' },
      { url: QUAY, headline: 'Quay | Harbour Gazette' },
    ],
  ],
  [
    'links in Markdown',
    { 'links.md': `# Links\n- [Ferry](${FERRY})\n- ${QUAY}\n` },
    'addresses',
    [
      { url: FERRY, headline: 'Ferry' },
      { url: QUAY, headline: QUAY },
    ],
  ],
];

describe('links', () => {
  it.each(CASES)('of %s', async (_, contents, format, stories, lists = {}) => {
    const found = await imported(contents);
    expect(found.formats).toEqual([format]);
    expect(found.stories).toMatchObject(stories);
    expect(found.stories).toHaveLength(stories.length);
    expect(found.stories.every(isLinkOnly)).toBe(true);
    expect(found.lists).toEqual(lists);
  });

  it('of several programs at once are told apart, and what nobody knows is named', async () => {
    const contents = { ...CASES[0]?.[1], ...CASES[4]?.[1], 'photo.bin': 'GIF89a\0\0' };
    const found = await imported(contents);
    expect(found.formats).toEqual(['instapaper', 'readwise']);
    expect(found.refused).toEqual([{ file: 'photo.bin', problem: { kind: 'unknown-file' } }]);
  });
});
