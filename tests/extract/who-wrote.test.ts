// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { jsonLd, readPage as read, TEXT } from './read-page';

it('the author is told by a printed byline, kept as printed beside the names in it', () => {
  const story = read({
    over: '<h1>Talks on the pier end without a deal</h1><div class="byline">By Anna Lind and Tomas Reuel</div>',
  });
  expect(story.author).toEqual([{ name: 'Anna Lind' }, { name: 'Tomas Reuel' }]);
  expect(story.byline).toBe('By Anna Lind and Tomas Reuel');
});

it('the author is told by JSON-LD that refers to a person elsewhere in the graph', () => {
  const story = read({
    head: `<script type="application/ld+json">${JSON.stringify({
      '@graph': [
        { '@type': 'NewsArticle', headline: 'x', author: { '@id': '#a' } },
        { '@type': 'Person', '@id': '#a', name: 'Anna Lind' },
      ],
    })}</script>`,
  });
  expect(story.author).toEqual([{ name: 'Anna Lind' }]);
});

it('the author is nobody who is only the place in the byline, where JSON-LD names the rest', () => {
  const story = read({
    head: jsonLd({ author: { name: 'Anna Lind' } }),
    over: '<h1>Talks on the pier end without a deal</h1><div class="byline">By Anna Lind, Velden</div>',
  });
  expect(story.author).toEqual([{ name: 'Anna Lind' }]);
  expect(story.byline).toBe('By Anna Lind, Velden');
});

it('the author is everybody in JSON-LD where the page prints only the first', () => {
  const story = read({
    head: `<meta name="author" content="Anna Lind">${jsonLd({ author: [{ name: 'Anna Lind' }, { name: 'Tomas Reuel' }] })}`,
    over: '<h1>Talks on the pier end without a deal</h1><div class="byline">Anna Lind</div>',
  });
  expect(story.author).toEqual([{ name: 'Anna Lind' }, { name: 'Tomas Reuel' }]);
});

it('the author is told by names alone on the first line, before the outlet that the head names', () => {
  const story = read({
    head: '<meta property="og:site_name" content="Coast Times"><meta name="author" content="Coast Times">',
    text: `<p><strong>Anna Lind/Tomas Reuel</strong></p>${TEXT}`,
  });
  expect(story.author).toEqual([{ name: 'Anna Lind' }, { name: 'Tomas Reuel' }]);
});

it.each([
  ['behind the day', '<p>Published March 3, 2026 by Anna Lind</p>'],
  ['behind the day, in German', '<p>03.03.2026, 08:15 Uhr, von Anna Lind</p>'],
  [
    'before the day, leading to the page of an author',
    '<p><a href="/authors/alind">Anna Lind</a> <time>3 March 2026</time></p>',
  ],
  [
    'on a line before that of the day, leading to the page of an author',
    '<p><a href="/?author=7">Anna Lind</a></p><p>3 March 2026</p>',
  ],
  [
    'before the day, with the section named over all of the head',
    '<div class="spot-category"><p>Coast</p><p>Nobody signs.</p><p>It is late.</p><p><a href="/staff/7">Anna Lind</a> | 03.03.2026</p></div>',
  ],
  ['right behind the word, in an element', '<p><span>By</span><span>Anna Lind</span></p>'],
  ['before a trade', '<p class="byline">By <a href="/a">Anna Lind</a> <i>Gardener</i></p>'],
])('the author is a name %s', (_, line) => {
  const story = read({ over: `<h1>Talks on the pier end without a deal</h1>${line}` });
  expect(story.author).toEqual([{ name: 'Anna Lind' }]);
});

it.each([
  ['a section that the page also names above', '<p>Harbour News</p>'],
  ['a sentence that counts', '<p>2 boats are seen by Velden Harbour</p>'],
  ['a mark that leads to other stories', '<p class="tags">Harbour Life</p>'],
])('the author is nobody where the line beside the day is %s', (_, line) => {
  const story = read({
    over: `<p>Harbour News</p><h1>Talks on the pier end without a deal</h1>${line}<p>3 March 2026</p>`,
  });
  expect(story.author).toEqual([]);
});

it.each([
  '<p>New Velden</p><p>3 March 2026</p>',
  '<p>Port Velmouth | 3 March 2026</p>',
  '<p>Formula Reuel · 3 March 2026</p>',
  '<p>Last Modified</p><p>3 March 2026 at 08:15</p>',
  '<div><img src="logo.png" alt="" width="80"><p>Velden Bank</p><p>3 March 2026</p></div>',
  '<div><img src="pier.jpg" alt="" width="900"><p>Velden Harbour</p><p>3 March 2026</p></div>',
  '<p>A review of the 2019 novel by Mara Voigt</p>',
  '<p>Tonight, 19:30: a concert by Velden Philharmonic Orchestra</p>',
  '<p>Copyright 2026 by Coast Media Group</p>',
  '<p class="standfirst">The harbour waits for another winter, says VELDEN COMMISSION.</p>',
])('the author is nobody where only a day vouches for a name: %s', (line) => {
  const over = `<h1>Talks on the pier end without a deal</h1>${line}`;
  expect(read({ over }).author).toEqual([]);
});

it('the author is the outlet that signs, not a name beside the day', () => {
  const story = read({
    head: jsonLd({ author: { '@type': 'Organization', name: 'Coast Times' } }),
    over: '<h1>Talks on the pier end without a deal</h1><p><a href="/people/lind">Anna Lind</a></p><p>3 March 2026</p>',
  });
  expect(story.author).toEqual([{ name: 'Coast Times' }]);
});

it('the author is the agency that is printed, not the outlet that only the head names', () => {
  const story = read({
    head: jsonLd({ author: { '@type': 'Organization', name: 'Coast Times' } }),
    over: '<h1>Talks on the pier end without a deal</h1><div class="author">AFP</div>',
  });
  expect(story.author).toEqual([{ name: 'AFP' }]);
  expect(story.agencyAttribution?.agency).toBe('AFP');
});

it('the author is one person whose names stand in two elements', () => {
  const story = read({
    over: '<h1>Talks on the pier end without a deal</h1><address class="byline-name"><span>Anna</span><span> Lind</span></address>',
  });
  expect(story.author).toEqual([{ name: 'Anna Lind' }]);
});

it.each([
  ['<span>Ana María</span><span>Reuel</span>', ['Ana María', 'Reuel']],
  ['By <a href="/a">Anna Lind</a><a href="/b">Madonna</a>', ['Anna Lind', 'Madonna']],
  ['By <a href="/a">Anna Lind</a> <span>Gardener</span>', ['Anna Lind']],
])('the author is nobody less than the line names: %s', (line, names) => {
  const over = `<h1>Talks on the pier end without a deal</h1><p class="byline">${line}</p>`;
  expect(read({ over }).author).toEqual(names.map((name) => ({ name })));
});

it('the author is no button beside it', () => {
  const story = read({
    over: '<h1>Talks on the pier end without a deal</h1><div class="author"><button class="author-follow">Abbruch</button></div>',
  });
  expect(story.author).toEqual([]);
});

it('the author is told upright where a catalogue puts the family name first', () => {
  const story = read({ head: '<meta name="dc.creator" content="Lind, Anna">' });
  expect(story.author).toEqual([{ name: 'Anna Lind' }]);
});

it('the author is nobody where the software names whoever set it up', () => {
  expect(read({ head: jsonLd({ author: { '@type': 'Person', name: 'admin' } }) }).author).toEqual(
    [],
  );
});

it.each([
  'Geschrieben von Anna Lind',
  'Geschreven door Anna Lind',
  'Skrevet av Anna Lind',
  'Écrit par Anna Lind',
  'Texto: Anna Lind',
  'A cura di Anna Lind',
  'Författare: Anna Lind',
  'Toimittaja: Anna Lind',
  'Szerző: Anna Lind',
  'Yazar: Anna Lind',
  'Penulis: Anna Lind',
])('the author is told by a line without a class: "%s"', (line) => {
  const over = `<h1>Talks on the pier end without a deal</h1><p>${line}</p>`;
  expect(read({ over }).author).toEqual([{ name: 'Anna Lind' }]);
});

it('the author is the printed one where the software names only an account', () => {
  const story = read({
    head: `<meta name="author" content="AnnaL">${jsonLd({ author: { name: 'AnnaL' } })}`,
    over: '<h1>Talks on the pier end without a deal</h1><p>by Tomas Reuel</p>',
  });
  expect(story.author).toEqual([{ name: 'Tomas Reuel' }]);
});

it('the author is nobody in JSON-LD that reads as no name where it names others', () => {
  const author = [{ name: 'Anna Lind' }, { name: 'South Coast harbour network on Mondays' }];
  expect(read({ head: jsonLd({ author }) }).author).toEqual([{ name: 'Anna Lind' }]);
});

it('the author is whoever has a long name with particles in JSON-LD, beside others', () => {
  const author = [{ name: 'Ana María de la Cruz López' }, { name: 'Anna Lind' }];
  expect(read({ head: jsonLd({ author }) }).author).toEqual(author);
});

it('the author is the team that signs where no person is named', () => {
  const over = '<h1>Talks on the pier end without a deal</h1><p>By Harbour Weekly Staff</p>';
  expect(read({ over }).author).toEqual([{ name: 'Harbour Weekly Staff' }]);
});

it.each(['Text Size', 'Text Size: A A A', 'Text To Speech'])(
  'the author is not told, and nothing is signed, by a button of the page: "%s"',
  (line) => {
    const story = read({ over: `<h1>Talks on the pier end without a deal</h1><p>${line}</p>` });
    expect([story.author, story.byline]).toEqual([[], undefined]);
  },
);

it('the author is told in brackets under a Chinese story', () => {
  const after = '<div class="edit">(责编：王小明、李雅文)</div>';
  expect(read({ lang: 'zh', after }).author).toEqual([{ name: '王小明' }, { name: '李雅文' }]);
});

it('the author is a reporter of a Korean paper, not one who is only said to be of an agency in Chinese', () => {
  const line = (text: string): string => `<h1>港口谈判无果而终没有协议</h1><p>${text}</p>`;
  expect(read({ lang: 'ko', over: line('김해문 기자') }).author).toEqual([{ name: '김해문' }]);
  expect(read({ lang: 'zh', over: line('海岸社记者') }).author).toEqual([]);
  expect(read({ lang: 'ko', over: line('사회부 기자') }).author).toEqual([]);
});

it('the author is unknown where nobody is named', () => {
  expect(read({}).author).toEqual([]);
});
