import { describe, expect, it } from 'vitest';
import { linkAddress } from '../../../utils/export/link-address';
import { markdownStory } from '../../../utils/export/markdown/write-markdown';
import type { Span } from '../../../utils/story/span';
import type { StoryBlock } from '../../../utils/story/story-block';
import { paragraph } from '../../archive/a-story';
import { saved } from '../exported';
import { htmlOf, kindsIn, shownIn, treeOf } from './read-back';

const fileOf = (...body: StoryBlock[]): string =>
  markdownStory(
    saved(1, {
      body,
      photos: [],
      headline: 'H',
      author: [],
      tags: [],
      byline: '',
      alternativeHeadline: '',
    }),
  );
const written = (...body: StoryBlock[]): string => fileOf(...body).split('# H\n\n')[1] ?? '';
const spans = (...text: Span[]): StoryBlock => ({ type: 'paragraph', text });
const shown = (...body: StoryBlock[]) => shownIn(treeOf(fileOf(...body))).slice(1);

/** What each program looks for in the raw file, and a text that holds it. */
const FOUND_IN_RAW: readonly [string, RegExp, string][] = [
  ['Templater', /<%/, 'a <% tp.system.run() %> b <%* x %>'],
  ['Liquid and Jinja', /\{[{%#]/, '{{ x }} {% y %} {# z #} {{{a}}}'],
  ['Hugo', /\{\{[<%]/, '{{< x >}} {{% y %}}'],
  ['an Obsidian comment', /%%/, 'a %%hidden%% b %%%'],
  ['an Obsidian highlight', /==/, 'a ==lit== b ==='],
  ['an Obsidian link', /\[\[/, '[[a]] ![[b]] [[[c]]]'],
  ['an Obsidian tag', /(?<!\\)#\S/, 'the #tag and #a/b'],
  ['an Obsidian block id', /(?<!\\)\^[\w-]+$/m, 'words ^id'],
  ['a callout', /\[!/, '[!warning] x'],
  ['a formula', /(?<!\\)\$/, 'from $5 to $6, $$x$$'],
  ['a Dataview field', /::/, 'key:: value :::'],
  ['an address of another program', /[a-z]:\/\//, 'obsidian://open?vault=x'],
  ['a tag of HTML', /</, '<b>x</b> <!-- y --> <?z?>'],
  ['a line end that is none to Markdown', /[\u2028\u2029]/, 'a\u2028# b\u2029- c'],
];

describe('text of a story', () => {
  it.each(FOUND_IN_RAW)('holds nothing that %s looks for, and comes back', (_, sought, text) => {
    expect(sought.test(text)).toBe(true);
    expect(written(paragraph(text))).not.toMatch(sought);
    expect(shown(paragraph(text))[0]?.text).toBe(text);
  });

  it('parts the signs of template engines whatever sign stands before, between or after them', () => {
    const signs = [...'*_`[]^$~\\<&!#=:%{|@"\u2028', ''];
    const all = ['{', '{{', '{%', '{#', '<%', '%%', '{{{'].flatMap((open) =>
      signs.flatMap((sign) => [`${open}${sign}x`, `a${sign}${open}x`, `{${sign}${open}`]),
    );
    const found = all.filter((text) => {
      const raw = written(paragraph(text));
      return /\{[{%#]|<%|%%|(?<!\\)\{/.test(raw) || shown(paragraph(text))[0]?.text !== text;
    });
    expect(all.length).toBeGreaterThan(400);
    expect(found).toEqual([]);
  });

  it.each([
    ['in a line', '<% x %>'],
    ['in a line, for Dataview', '$= dv.x()'],
    ['in a line, for Dataview', ' = this.x'],
  ])('is no code that a program would run, %s: %j', (_, text) => {
    const file = fileOf(spans({ text: 'a ' }, { text, code: true }));
    expect(kindsIn(treeOf(file)).has('inlineCode')).toBe(false);
    expect(shown(spans({ text: 'a ' }, { text, code: true }))[0]?.text).toBe(`a ${text}`);
  });

  it('is no code in a link that ends the label of a definition', () => {
    const text = '*`a` ]:: b';
    const block = spans({ text, code: true, href: 'https://x.example/' });
    const tree = treeOf(fileOf(block));
    expect(kindsIn(tree).has('definition')).toBe(false);
    expect(kindsIn(tree).has('inlineCode')).toBe(false);
    expect(shown(block)[0]?.text).toBe(text);
  });

  it('is no preformatted code that a template engine would run, and keeps its lines', () => {
    const text = 'if (a) {\n  <% x %>\n\ty\n}';
    const block: StoryBlock = { type: 'preformatted', text };
    expect(written(block)).not.toContain('<%');
    const html = htmlOf(fileOf(block)).replace(/<br \/>\n?/g, '\n');
    expect(html).toContain('  &lt;% x %&gt;\n\ty\n}');
    expect(kindsIn(treeOf(fileOf({ type: 'preformatted', text: 'a == b %%' }))).get('code')).toBe(
      1,
    );
  });

  it('makes no picture of an exclamation mark before a link', () => {
    const file = fileOf(
      spans({ text: 'Read this!' }, { text: 'the report', href: 'https://tracker.example/p.png' }),
    );
    expect(htmlOf(file)).toContain(
      'Read this!<a href="https://tracker.example/p.png">the report</a>',
    );
  });

  it.each([
    ['https://x.example/a_b', 'https://x.example/a_b'],
    ['https://x.example/?a=1&b=2', 'https://x.example/?a=1&amp;b=2'],
    ['https://x.example/~a*b*', 'https://x.example/~a*b'],
    ['www.x.example/a_b', 'http://www.x.example/a_b'],
    ['ana_b@x.example', 'mailto:ana_b@x.example'],
  ])('leads where the bare address %s says', (address, href) => {
    expect(htmlOf(fileOf(paragraph(`See (${address}), please.`)))).toContain(`<a href="${href}">`);
    expect(shown(paragraph(`See ${address}.`))[0]?.text).toBe(`See ${address}.`);
  });

  it.each([
    ['https://x.example/a#', 'https://x.example/a#'],
    ['https://x.example/a?', 'https://x.example/a?'],
    ['http://[::1]:8080/a(b)[c]', 'http://[::1]:8080/a%28b%29%5Bc%5D'],
    ['https://x.example/%%a', 'https://x.example/%25%25a'],
    ['mailto:a{b}@x.example', 'mailto:a%7Bb%7D@x.example'],
  ])('spells the address %s as %s', (href, spelled) => {
    expect(linkAddress(href)).toBe(spelled);
  });

  it('makes links of http, https and mailto only', () => {
    const text = [
      { text: 'a', href: 'https://[x' },
      { text: 'b', href: 'mailto:a@x.example' },
    ];
    expect(htmlOf(fileOf({ type: 'paragraph', text }))).toContain(
      '<p>a<a href="mailto:a@x.example">b</a></p>',
    );
  });

  it.each([
    [[{ text: '「港」', strong: true as const }, { text: 'は開く' }]],
    [[{ text: '注意：', strong: true as const }, { text: '渡轮' }]],
    [[{ text: 'said' }, { text: '“Yes”', strong: true as const }]],
    [[{ text: '5%', emphasis: true as const }, { text: 'of' }]],
    [[{ text: 'the ' }, { text: ' boat ', strong: true as const }, { text: 'left' }]],
    [
      [
        { text: 'a', strong: true as const },
        { text: 'b', emphasis: true as const },
      ],
    ],
    [
      [
        { text: 'a', strong: true as const, emphasis: true as const },
        { text: 'b', strong: true as const },
      ],
    ],
  ])('keeps its marks beside letters: %j', (text) => {
    const block = shown({ type: 'paragraph', text })[0];
    const marks = text.flatMap(({ text: words, ...of }) =>
      Array.from(
        words.replace(/\s/g, ''),
        () => `${'strong' in of ? 's' : ''}${'emphasis' in of ? 'e' : ''}` || '.',
      ),
    );
    expect(block?.marks).toBe(marks.join(' '));
  });
});

describe('blocks of a story', () => {
  const list = (ordered: boolean, ...items: string[]): StoryBlock => ({
    type: 'list',
    ordered,
    items: items.map((text) => ({ text: [{ text }] })),
  });
  const cell = (text: string, more = {}) => ({ text: [{ text }], ...more });

  it('stay two lists where two stand one after the other', () => {
    const file = fileOf(list(true, 'a', 'b'), list(true, 'c'), list(false, 'd'), list(false, 'e'));
    expect(kindsIn(treeOf(file)).get('list')).toBe(4);
  });

  it('stay preformatted after a list', () => {
    const text = '<img src=http://beacon.example/ onerror=run()> ![x](http://beacon.example/)';
    const file = fileOf(list(false, 'a'), { type: 'preformatted', text });
    expect(htmlOf(file)).toContain('<pre><code>&lt;img');
    expect(kindsIn(treeOf(file)).get('listItem')).toBe(1);
  });

  it('keep every cell in its column, under one that spans rows too', () => {
    const rows = [
      ['Line', 'Day', 'Boats'].map((text) => cell(text, { header: true })),
      [cell('North', { rowSpan: 2 }), cell('Mon'), cell('4')],
      [cell('Tue'), cell('5')],
      [cell('South', { colSpan: 2 }), cell('6', { colSpan: 1e9 })],
    ];
    const lines = written({ type: 'table', rows }).trim().split('\n');
    expect(lines.slice(2, 4)).toEqual([
      expect.stringMatching(/^\| North \| Mon \| 4 /),
      expect.stringMatching(/^\| {1,2}\| Tue \| 5 /),
    ]);
    expect(lines[4]).toMatch(/^\| South \| {1,2}\| 6 /);
  });

  it.each(['a|b', 'a | <img src=x onerror=run()> | b', 'a\\|b', '\\\\|'])(
    'keep the code %j in one cell',
    (code) => {
      const rows = [[{ text: [{ text: code, code: true as const }] }, cell('x')]];
      expect(shown({ type: 'table', rows }).map(({ text }) => text)).toEqual([code, 'x']);
    },
  );

  it('write lists nested thousands deep', () => {
    let items = [{ text: [{ text: 'deepest' }] }];
    for (let depth = 0; depth < 2000; depth += 1) items = [{ text: [{ text: 'x' }], ...{ items } }];
    const file = fileOf({ type: 'list', ordered: false, items });
    expect(file.length).toBeLessThan(300_000);
    expect(file).toContain('- deepest');
  });
});
