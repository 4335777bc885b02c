// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { surround } from '../../utils/extract/blocks/block-in-page';
import type { JudgedBlock } from '../../utils/extract/blocks/judge-blocks';
import { pageBlocks } from '../../utils/extract/blocks/page-blocks';
import { isFurniture } from '../../utils/extract/body/furniture';
import { isSignedScript } from '../../utils/extract/names/signed-scripts';
import { splitByline } from '../../utils/extract/names/split-byline';
import { readTree } from '../../utils/extract/photos/read-tree';

it.each([
  ['文・佐藤みほ', ['佐藤みほ']],
  ['取材・文：佐藤みほ', ['佐藤みほ']],
  ['【记者 王小红】', ['王小红']],
  ['作者：王小红、陈刚', ['王小红', '陈刚']],
  ['박서준 기자', ['박서준']],
  ['글=박서준', ['박서준']],
  ['كتب: سامي خوري', ['سامي خوري']],
  ['بقلم سامي خوري، بيروت', ['سامي خوري']],
  ['מאת: דנה לוי', ['דנה לוי']],
  ['राहुल वर्मा, भोपाल', ['राहुल वर्मा']],
  ['โดย สมชาย ใจดี', ['สมชาย ใจดี']],
])('reads the names in "%s"', (line, names) => {
  expect(splitByline(line)).toEqual(names);
});

it.each([
  '文・佐藤みほ',
  '박서준 기자',
  '（责任编辑：陈刚）',
  'كتبت: ليلى',
  'מאת: דנה לוי',
  'โดย สมชาย ใจดี',
])('takes "%s" for a line that says who wrote', (line) => {
  expect(isSignedScript(line)).toBe(true);
});

it.each(['港は静かだった。', '배가 돌아왔다.', 'قال المدير إن السفينة عادت.', 'By Anna Lind'])(
  'takes "%s" for none',
  (line) => {
    expect(isSignedScript(line)).toBe(false);
  },
);

describe('lines that the judge took for paragraphs', () => {
  const PROSE =
    'The lock of Ostrava had been shut since noon, and nobody on the quay could say why that was.';

  function cut(html: string, overText = true): boolean | undefined {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const blocks = pageBlocks(readTree(body).root, { at: new Map(), claimed: new Set() });
    const hints = { named: [], titles: [], descriptions: [], articleBody: '', witnessed: false };
    const [first] = surround(blocks, hints).blocks.map(
      (one): JudgedBlock => Object.assign(one, { story: 0.99 }),
    );
    return first && isFurniture(first, overText);
  }
  const over = (line: string) => `<div>${line}<p>${PROSE}</p><p>${PROSE}</p></div>`;

  it.each([
    '<p class="byline">Ida Berg and Jon Sand in Ostrava</p>',
    '<div class="article-author"><p>अनीता शर्मा, वेल्डन</p></div>',
    '<p>文・佐藤みほ</p>',
    '<p>2026年10月03日 09:00 来源：港口报</p>',
    '<p>Sat 3 Oct 2026 09.00 CEST</p>',
    '<p class="date">٣ أكتوبر ٢٠٢٦</p>',
  ])('go over the text: %s', (line) => {
    expect(cut(over(line))).toBe(true);
  });

  it.each([
    '<p class="author-lead">The lock is shut.</p>',
    '<p>The lock was shut on 3 October 2026.</p>',
    '<h2>By the lock</h2>',
  ])('stay where they tell something: %s', (line) => {
    expect(cut(over(line))).toBe(false);
  });

  it('go where they ask in their words and again in their link', () => {
    const call = (link: string) =>
      `<p>"Tide": our newsletter, each morning. <a href="/n">${link}</a></p>`;
    expect(cut(over(call('Subscribe here!')), false)).toBe(true);
    expect(cut(over(call('Its editor')), false)).toBe(false);
  });

  it('go within and behind the text only where they can be no sentence', () => {
    expect(cut(over('<p>（责任编辑：陈刚）</p>'), false)).toBe(true);
    expect(cut(over('<p>박서준 기자 sj@gazette.example</p>'), false)).toBe(true);
    expect(cut(over('<p>記者 王小紅 said so.</p>'), false)).toBe(false);
  });
});
