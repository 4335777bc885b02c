// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../utils/extract/blocks/read-blocks';
import { buildBody } from '../../utils/extract/body/build-body';
import { notesOf } from '../../utils/extract/body/notes';
import { readTree } from '../../utils/extract/photos/read-tree';
import { DEEPEST_LIST } from '../../utils/story/deepest-list';
import { blockText } from '../../utils/story/story-text';

const NOTHING = { at: new Map<Element, number>(), claimed: new Set<Element>() };

function bodyOf(html: string, photos = NOTHING) {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return buildBody(
    readBlocks(readTree(document.body).root, photos),
    ['p1'],
    'https://paper.example/a/b',
  );
}
const blocksOf = (html: string) => bodyOf(html).blocks;

describe('inline text', () => {
  it('keeps emphasis, code and links, and makes addresses absolute', () => {
    expect(
      blocksOf('<p>The <b>mayor</b> of <a href="/velden">Velden</a> <i>left</i>.</p>'),
    ).toEqual([
      {
        type: 'paragraph',
        text: [
          { text: 'The ' },
          { text: 'mayor', strong: true },
          { text: ' of ' },
          { text: 'Velden', href: 'https://paper.example/velden' },
          { text: ' ' },
          { text: 'left', emphasis: true },
          { text: '.' },
        ],
      },
    ]);
  });

  it('drops addresses that run code and keeps their text', () => {
    expect(
      blocksOf(
        '<p><a href="javascript:alert(1)">Boat</a> <a href="data:text/html,x">house</a></p>',
      ),
    ).toEqual([{ type: 'paragraph', text: [{ text: 'Boat house' }] }]);
  });

  it('keeps a line break inside a paragraph', () => {
    expect(blocksOf('<p>The tide <br> comes in</p>').map(blockText)).toEqual([
      'The tide\ncomes in',
    ]);
  });

  it('leaves out words that only a screen reader speaks', () => {
    expect(
      blocksOf(
        '<p>Read <a href="/x">on<span class="sr-only"> (opens in a new window)</span></a></p>',
      ).map(blockText),
    ).toEqual(['Read on']);
  });
});

describe('tables', () => {
  it('keeps rows, headers and spans of a table of data', () => {
    const [table] = blocksOf(
      '<table><caption>Boats</caption><tr><th>Name</th><th colspan="2">Length</th></tr><tr><td>Ilse</td><td>9</td><td>m</td></tr></table>',
    );
    expect(table).toEqual({
      type: 'table',
      caption: 'Boats',
      rows: [
        [
          { text: [{ text: 'Name' }], header: true },
          { text: [{ text: 'Length' }], header: true, colSpan: 2 },
        ],
        [{ text: [{ text: 'Ilse' }] }, { text: [{ text: '9' }] }, { text: [{ text: 'm' }] }],
      ],
    });
  });

  it('reads a table that lays out the page as what stands in it', () => {
    const { blocks, flattened } = bodyOf(
      '<table><tr><td><h2>Harbour</h2><p>One.</p></td><td><ul><li>Two</li></ul></td></tr></table>',
    );
    expect(blocks.map((block) => block.type)).toEqual(['heading', 'paragraph', 'list']);
    expect(flattened).toBe(true);
  });
});

describe('lists', () => {
  it('nests a list under its item', () => {
    expect(
      blocksOf('<ul><li>Boats<ol><li>Ilse</li><li>Anna</li></ol></li><li>Nets</li></ul>'),
    ).toEqual([
      {
        type: 'list',
        ordered: false,
        items: [
          {
            text: [{ text: 'Boats' }],
            ordered: true,
            items: [{ text: [{ text: 'Ilse' }] }, { text: [{ text: 'Anna' }] }],
          },
          { text: [{ text: 'Nets' }] },
        ],
      },
    ]);
  });

  it('keeps the paragraphs of one item in one item', () => {
    const [list] = blocksOf('<ol><li><p>Cast off.</p><p>Slowly.</p></li></ol>');
    expect(list && blockText(list)).toBe('Cast off.\nSlowly.');
  });

  it('keeps every word of a list without items around its nested list', () => {
    const [list] = blocksOf('<ul><ul><li>Rope</li></ul><li>Nets</li></ul>');
    expect(list && blockText(list)).toBe('Rope\nNets');
  });
});

it('keeps the paragraphs of a quotation together, with its attribution', () => {
  expect(
    blocksOf(
      '<blockquote><p>The sea gives.</p><p>The sea takes.</p><footer>Anna Lind</footer></blockquote>',
    ),
  ).toEqual([
    {
      type: 'quote',
      paragraphs: [[{ text: 'The sea gives.' }], [{ text: 'The sea takes.' }]],
      cite: 'Anna Lind',
    },
  ]);
});

it('keeps players of other sites as their address, and posts as their words too', () => {
  const blocks = blocksOf(
    `<p>Seen:</p><blockquote class="twitter-tweet"><p>Fog!</p><a href="https://twitter.com/harbour/status/12">March 1</a></blockquote>
     <iframe src="https://www.youtube.com/embed/abc"></iframe><iframe src="https://ads.example/frame"></iframe>`,
  );
  expect(blocks.slice(1)).toEqual([
    { type: 'quote', paragraphs: [[{ text: 'Fog!' }]], cite: 'March 1' },
    { type: 'embed', href: 'https://twitter.com/harbour/status/12' },
    { type: 'embed', href: 'https://www.youtube.com/embed/abc' },
  ]);
});

it('takes no paragraph of a post for the line that says whose it is', () => {
  const blocks = blocksOf(
    `<p>Seen:</p><blockquote class="twitter-tweet"><p>Fog!</p><p>And still <a href="https://twitter.com/harbour/status/12">fog</a>.</p></blockquote>`,
  );
  expect(blocks[1]).toEqual({
    type: 'quote',
    paragraphs: [[{ text: 'Fog!' }], [{ text: 'And still fog.' }]],
  });
});

it('keeps of a post that a script has not drawn yet only what somebody wrote', () => {
  const blocks = blocksOf(
    `<p>Seen:</p><blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/fog/">
     <p><a href="https://www.instagram.com/p/fog/">View this post</a></p></blockquote>`,
  );
  expect(blocks.slice(1)).toEqual([{ type: 'embed', href: 'https://www.instagram.com/p/fog/' }]);
});

it('keeps the questions of an interview apart from the answers', () => {
  const blocks = blocksOf(
    '<p><strong>Did you see the fog?</strong></p><p>No. It saw me.</p><p><strong>And then?</strong><br>Then it left.</p>',
  );
  expect(blocks.map(blockText)).toEqual([
    'Did you see the fog?',
    'No. It saw me.',
    'And then?\nThen it left.',
  ]);
  expect(blocks[0]).toMatchObject({ text: [{ strong: true }] });
});

it('keeps the entries of a live blog in the order of the page', () => {
  const blocks = blocksOf(
    '<article><h3>10.42 Fog lifts</h3><p>The ferry sails.</p></article><article><h3>10.15 Fog</h3><p>No ferry.</p><ul><li>Bus instead</li></ul></article>',
  );
  expect(blocks.map((block) => block.type)).toEqual([
    'heading',
    'paragraph',
    'heading',
    'paragraph',
    'list',
  ]);
});

it('keeps terms and what is said of them, however they are grouped', () => {
  const entries = [
    { term: true, text: [{ text: 'Berth' }] },
    { text: [{ text: 'Where a boat lies.' }, { text: '\n' }, { text: 'Or a bed.' }] },
    { term: true, text: [{ text: 'Hawser' }] },
    { text: [{ text: 'A rope.' }] },
  ];
  const berth = '<dt>Berth</dt><dd><p>Where a boat lies.</p><p>Or a bed.</p></dd>';
  const hawser = '<dt>Hawser</dt><dd>A rope.</dd>';
  for (const list of [berth + hawser, `<div>${berth}</div><div>${hawser}</div>`])
    expect(bodyOf(`<dl>${list}</dl>`)).toEqual({
      blocks: [{ type: 'definitions', entries }],
      flattened: false,
    });
});

it('keeps what was struck and what stands for it apart', () => {
  expect(blocksOf('<p>It costs <del>nine</del> <ins>ten</ins>, <s>today</s> now.</p>')).toEqual([
    {
      type: 'paragraph',
      text: [
        { text: 'It costs ' },
        { text: 'nine', deleted: true },
        { text: ' ' },
        { text: 'ten', inserted: true },
        { text: ', ' },
        { text: 'today', deleted: true },
        { text: ' now.' },
      ],
    },
  ]);
});

it('keeps the number that a list begins with, and that it counts down', () => {
  expect(blocksOf('<ol start="7" reversed><li>Seven</li><li>Six</li></ol>')).toMatchObject([
    { type: 'list', ordered: true, start: 7, reversed: true },
  ]);
  expect(blocksOf('<ul start="7"><li>One</li></ul>')[0]).not.toHaveProperty('start');
});

it.each([
  [
    'a list of notes',
    '<section><ol><li id="n1"><p>So he said. <a href="#r1">↩</a></p></li></ol></section>',
  ],
  [
    'a box with the number in an element of its own',
    '<div class="note"><a id="n1" href="#r1">1</a><div><p>So he said.</p></div></div>',
  ],
])('keeps notes with their numbers linked: %s', (_, note) => {
  const document = new DOMParser().parseFromString(
    `<p>The pilot knew<sup><a href="#n1">[1]</a></sup>, it says<a href="#nowhere">2</a>.</p>${note}`,
    'text/html',
  );
  const blocks = readBlocks(readTree(document.body).root, NOTHING);
  const notes = notesOf(blocks.slice(0, 1), document);
  expect(buildBody(blocks, [], 'https://paper.example/', notes).blocks).toEqual([
    {
      type: 'paragraph',
      text: [{ text: 'The pilot knew' }, { text: '[1]', note: 'n1' }, { text: ', it says2.' }],
    },
    { type: 'notes', notes: [{ id: 'n1', label: '1', text: [{ text: 'So he said.' }] }] },
  ]);
});

it('puts a photo where it stood and keeps its words out of the text', () => {
  const document = new DOMParser().parseFromString(
    '<p>One.</p><figure><img><figcaption>A boat</figcaption></figure><p>Two.</p>',
    'text/html',
  );
  const figure = document.querySelector('figure');
  if (!figure) throw new Error('no figure');
  const photos = { at: new Map([[figure, 0]]), claimed: new Set<Element>([figure]) };
  const { blocks } = buildBody(
    readBlocks(readTree(document.body).root, photos),
    ['p1'],
    'https://paper.example/',
  );
  expect(blocks.map((block) => (block.type === 'photo' ? block.photo : blockText(block)))).toEqual([
    'One.',
    'p1',
    'Two.',
  ]);
});

it('keeps the white space of preformatted text', () => {
  expect(blocksOf('<pre>a  b\n  c</pre>')).toEqual([{ type: 'preformatted', text: 'a  b\n  c' }]);
});

describe('lists in lists', () => {
  const nested = (levels: number) =>
    `${'<ul><li><p>The pier</p>'.repeat(levels)}${'</li></ul>'.repeat(levels)}`;

  it('are kept as deep as a record may be', () => {
    const { blocks, flattened } = bodyOf(nested(DEEPEST_LIST));
    expect(blocks.map(({ type }) => type)).toEqual(['list']);
    expect(flattened).toBe(false);
  });

  it('are read as their text where they go deeper, with every word, and the reader is told', () => {
    const { blocks, flattened } = bodyOf(nested(DEEPEST_LIST + 3));
    expect(
      blocks
        .map(blockText)
        .join(' ')
        .match(/The pier/g),
    ).toHaveLength(DEEPEST_LIST + 3);
    expect(blocks.map(({ type }) => type)).toEqual(['list', 'paragraph', 'paragraph', 'paragraph']);
    expect(flattened).toBe(true);
  });
});
