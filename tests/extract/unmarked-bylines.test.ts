// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { reportersIn } from '../../utils/extract/names/reporter-in-text';
import { splitByline } from '../../utils/extract/names/split-byline';
import { jsonLd, readPage as read, TEXT } from './read-page';

const names = (people: readonly string[]) => people.map((name) => ({ name }));

it.each([
  ['By Anna Lind, The Harbour', ['Anna Lind']],
  ['Anna Lind | El Faro de Velden', ['Anna Lind']],
  ['Anna Lind, Velden Sun', ['Anna Lind']],
  ['Anna Lind | AP Sports Writer', ['Anna Lind']],
  ['Anna Lind | CEO', ['Anna Lind']],
  ['The Harbour', ['The Harbour']],
  ['Anna Lind, Emily Sun-Reuel', ['Anna Lind', 'Emily Sun-Reuel']],
  ['Autoren Anna Lind und Tomas Reuel', ['Anna Lind', 'Tomas Reuel']],
  ['Auteur(s) : Anna Lind', ['Anna Lind']],
])('the outlet or role behind a name is nobody: "%s"', (line, people) => {
  expect(splitByline(line)).toEqual(people);
});

it.each([
  ['〔記者林海／港口報導〕渡輪昨日再次停航', ['林海']],
  ['港口12月9日电（记者林海、周帆）渡轮再次停航', ['林海', '周帆']],
  ['采写：海岸见习记者 林海', ['林海']],
  ['发表于2026-10-30| 0 条评论| 作者林海', ['林海']],
  ['(항구=물결뉴스) 김바다 기자 = 연락선이 다시 멈췄다', ['김바다']],
  ['记者在现场看到，渡轮停航', []],
  ['The ferry (reporter Anna Lind) is back', []],
])('reporters are named within the text: "%s"', (text, people) => {
  expect(reportersIn(text)).toEqual(people);
});

it.each([
  ['<p><b><i>Anna Lind</i></b></p>', ['Anna Lind']],
  ['<p><em>(Anna Lind)</em></p>', ['Anna Lind']],
  ['<p>Autoren Anna Lind und Tomas Reuel</p>', ['Anna Lind', 'Tomas Reuel']],
])('the author is told by the last line of the text: %s', (line, people) => {
  expect(read({ text: TEXT + line }).author).toEqual(names(people));
});

it('names on the last line do not speak against the byline', () => {
  const over = '<h1>Talks on the pier end without a deal</h1><p class="byline">By Tomas Reuel</p>';
  const story = read({ over, text: `${TEXT}<p><b>Anna Lind</b></p>` });
  expect(story.author).toEqual(names(['Tomas Reuel']));
});

it.each([
  '<meta name="author" value="Anna Lind">',
  '<meta property="og:article:author" content="Anna Lind">',
])('the author is told by a tag of the head in an unusual form: %s', (head) => {
  expect(read({ head }).author).toEqual(names(['Anna Lind']));
});

it('the author is the printed person, not what the head calls by the words of an outlet', () => {
  const over = '<h1>Talks on the pier end without a deal</h1><div>By Anna Lind</div>';
  const story = read({ head: '<meta name="author" content="Velden Magazine">', over });
  expect(story.author).toEqual(names(['Anna Lind']));
});

it('the author is whom an agency in the head names before the editor in charge', () => {
  const over = '<h1>渡轮再次停航，居民希望尽快恢复</h1><p class="author">责任编辑：林海</p>';
  const story = read({ lang: 'zh', head: jsonLd({ author: { name: '周帆' } }), over });
  expect(story.author).toEqual(names(['周帆']));
});

it('the author is whom an element under the headline marks as a name, beside the day', () => {
  const over =
    '<h1>Talks on the pier end without a deal</h1><a href="/p/1"><span itemprop="name">Anna Lind</span></a><div class="date">30 October 2026</div>';
  expect(read({ over }).author).toEqual(names(['Anna Lind']));
});
