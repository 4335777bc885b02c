import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { markdownStory } from '../../utils/export/markdown/write-markdown';
import type { StoryBlock } from '../../utils/story/story-block';
import { paragraph } from '../archive/a-story';
import { aHighlight } from '../story/a-highlight';
import { filesOf, saved } from './exported';

const bodyOf = (...body: StoryBlock[]): string =>
  markdownStory(saved(1, { body, photos: [] })).split('By Ana Lindqvist\n\n')[1] ?? '';

const propertiesOf = (text: string) => parse(text.split('---\n')[1] ?? '');

describe('a story as Markdown', () => {
  it('opens with properties that a YAML reader understands', () => {
    const headline = 'Yes: "no" - {a} #b\n--- & *c*';
    expect(propertiesOf(markdownStory(saved(1, { headline })))).toEqual({
      title: headline,
      source: 'https://gazette.example/1',
      author: ['Ana Lindqvist'],
      published: '2026-10-30',
      created: '2026-11-01T00:01:00.000Z',
      description: 'After nine years the Petrel sails again.',
      publisher: 'Harbour Gazette',
      language: 'en',
      tags: ['sea', 'old-ports'],
      labels: ['sea', 'old ports'],
      state: 'unread',
      retrieved: '2026-11-01T10:00:00.000Z',
      cutline: saved(1).id,
      sha256: 'a'.repeat(64),
      photos: [
        {
          url: 'https://gazette.example/petrel.jpg',
          caption: 'The Petrel leaves Łódka quay.',
          credit: 'Ivo Brandt/NORDFOTO',
          creator: ['Ivo Brandt'],
          source: 'NORDFOTO',
          width: 1200,
          height: 800,
          lead: true,
        },
      ],
    });
  });

  it('ends with the marked words in the order of the text, and what was noted on them', () => {
    const highlights = [
      aHighlight('waved from', { line: '9' }),
      aHighlight('quay at noon', { note: 'Which *quay*?' }, 2),
    ];
    expect(markdownStory(saved(1, { highlights })).split('## ')[1]).toBe(
      'Highlights\n\n> quay at noon\n\nWhich \\*quay\\*?\n\n> waved from\n',
    );
    expect(markdownStory(saved(1))).not.toContain('Highlights');
  });

  it('has caption and credit under each photo where it stood, and loads nothing when opened', () => {
    const text = markdownStory(saved(1));
    expect(text).toContain(
      [
        'The ferry left the quay at noon.',
        '',
        '[Photo 1](https://gazette.example/petrel.jpg)\\',
        'The Petrel leaves Łódka quay.\\',
        'Ivo Brandt/NORDFOTO',
        '',
        'Crowds waved from the pier.',
      ].join('\n'),
    );
    expect(text).not.toMatch(/!\[|<img/);
  });

  it('puts a lead photo from outside the text first and other loose photos last', () => {
    const [photo] = saved(1).photos;
    if (!photo) throw new Error('the invented story has a photo');
    const loose = { ...photo, id: 'p2', caption: 'Loose.', representativeOfPage: false };
    const text = markdownStory(saved(1, { photos: [loose, photo], body: [paragraph('Text.')] }));
    const at = ['Łódka quay.\\', '\n\nText.', 'Loose.\\'].map((line) => text.lastIndexOf(line));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at).not.toContain(-1);
  });

  it('shows hostile words as words', () => {
    const hostile = '<script>alert(1)</script> ![x](http://e.example) [[link]] #tag $x$ &lt; `c`';
    expect(bodyOf(paragraph(hostile))).toBe(
      '&#x3C;script>alert(1)&#x3C;/script> !\\[x]\\(<http://e.example>) \\[\\[link]] \\#tag \\$x\\$ \\&lt; \\`c\\`\n',
    );
    expect(bodyOf(paragraph('- no list'), paragraph('12. of May'), paragraph('a\n=== b'))).toBe(
      '\\- no list\n\n12\\. of May\n\na\\\n\\=\\=\\= b\n',
    );
  });

  it('keeps marks, links and line breaks', () => {
    const text = [
      { text: 'a ' },
      { text: 'bold ', strong: true as const },
      { text: 'link', emphasis: true as const, href: 'https://e.example/a b>c' },
      { text: '\n' },
      { text: 'x`y', code: true as const },
    ];
    expect(bodyOf({ type: 'paragraph', text })).toBe(
      'a **bold** [*link*](https://e.example/a%20b%3Ec)\\\n``x`y``\n',
    );
  });

  it('keeps headings, nested lists, quotes, tables, code and embeds', () => {
    const t = (text: string) => [{ text }];
    expect(
      bodyOf(
        { type: 'heading', level: 2, text: t('Head') },
        {
          type: 'list',
          ordered: true,
          items: [{ text: t('one'), items: [{ text: t('deep') }] }, { text: t('two') }],
        },
        { type: 'quote', paragraphs: [t('said'), t('again')], cite: 'A. Person' },
        {
          type: 'table',
          caption: 'Votes',
          rows: [
            [{ text: t('a|b'), header: true, colSpan: 2 }],
            [{ text: t('1') }, { text: t('2') }],
          ],
        },
        { type: 'preformatted', text: 'x\n  y' },
        { type: 'embed', href: 'https://video.example/1', title: 'Film' },
      ),
    ).toBe(
      `## Head

1. one
   - deep
2. two

> said
>
> again
>
> — A. Person

Votes

| a\\|b |  |
| --- | --- |
| 1 | 2 |

\`\`\`
x
  y
\`\`\`

[Film](https://video.example/1)
`,
    );
  });
});

describe('the Markdown zip', () => {
  it('gives every story a name of its own that every system can hold', async () => {
    const files = await filesOf('markdown', [
      saved(1, { headline: 'A/B: "C"?' }),
      saved(2, { headline: 'a b c' }),
      saved(3, { headline: '..', datePublished: '2026' }),
      saved(4, { headline: 'x'.repeat(300) }),
      saved(5, { headline: '\u202egpj.exe\u0000 [[x]]' }),
    ]);
    const names = Object.keys(files).filter((name) => name.startsWith('stories/'));
    expect(names).toEqual([
      'stories/2026-10-30 A B C.md',
      'stories/2026-10-30 a b c 00000000.md',
      'stories/2026.md',
      `stories/2026-10-30 ${'x'.repeat(89)}.md`,
      'stories/2026-10-30 gpj.exe x.md',
    ]);
  });
});

it.each([1e300, 1e9, 999_999_999, -3])(
  'a list that claims to start at %s stays a list',
  (start) => {
    const items = [{ text: [{ text: 'Weir' }] }, { text: [{ text: 'Lock' }] }];
    expect(bodyOf({ type: 'list', ordered: true, start, items })).toBe('1. Weir\n2. Lock\n');
  },
);

it('a table that claims more places than any is written as its rows', () => {
  const cell = { text: [{ text: 'Weir' }], colSpan: 1e9, rowSpan: 1e9 };
  const text = bodyOf({ type: 'table', rows: [Array.from({ length: 250 }, () => cell)] });
  expect(text.match(/Weir/g)).toHaveLength(250);
  expect(text.length).toBeLessThan(4000);
});
