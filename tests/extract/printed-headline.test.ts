// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { gatherMaterial } from '../../utils/extract/gather-material';
import { visibleHeadline } from '../../utils/extract/passes/visible-headline';
import { readPage, TEXT } from './read-page';

const now = new Date('2026-11-01T08:00:00Z');

/** The headline that a page of the site "Coast" prints at an address. */
function headlineAt(url: string, printed: string): string | undefined {
  const html = `<html lang="en"><head><meta property="og:site_name" content="Coast"></head><body><main><h1>${printed}</h1>${TEXT}</main></body></html>`;
  const { material } = gatherMaterial(new DOMParser().parseFromString(html, 'text/html'), now);
  const { headline = [] } = visibleHeadline.read(
    { ...material, page: { ...material.page, url } },
    {},
  ).fields;
  return headline[0]?.value;
}

it.each([
  ['What the dockers of Velden want most – coast', 'https://paper.example/news/a'],
  ['What the dockers think of the whole – Velden', 'https://velden.example/news/a'],
  ['A day in the life of the harbour | Part 2', 'https://paper.example/part-2/a'],
  ['Talks on the pier end without a deal | Velden', 'https://paper.example/news/velden/'],
  ['Gulls have taken the whole of the pier | ***', 'https://paper.example//a'],
])('keeps what only looks like the name of the site or of a section: "%s"', (printed, url) => {
  expect(headlineAt(url, printed)).toBe(printed);
});

it('does without the name of the site behind it', () => {
  expect(headlineAt('https://paper.example/a', 'Talks on the pier end – Coast')).toBe(
    'Talks on the pier end',
  );
});

it.each([
  [
    'a paragraph is set into it, and the byline under it is a heading too',
    '<h1><p>Oath of a harbourmaster.</p></h1><h2>BY <a href="/p/alind">Anna Lind</a></h2>',
    'Oath of a harbourmaster.',
  ],
  [
    'microdata says so in a trail, and its first words are set large below',
    '<div class="breadcrumbs"><a href="/">Home</a><h1 itemprop="headline">Anna Lind: the bronze gull of the old pier is gone</h1></div><h2>Anna Lind</h2><h4>The bronze gull of the old pier is gone</h4>',
    'Anna Lind: the bronze gull of the old pier is gone',
  ],
])('is found where %s', (_, over, headline) => {
  const head = `<meta property="og:title" content="${headline}">`;
  expect(readPage({ head, over }).headline).toBe(headline);
});

it('is the first heading though it begins as a byline does', () => {
  expect(readPage({ over: '<h1>By Popular Demand</h1>' }).headline).toBe('By Popular Demand');
});

it('is a lesser heading that its class calls the headline, though it begins as a byline does', () => {
  const over = '<h1><a href="/">Coast Times</a></h1><h2 class="post-title">Von Trapp Family</h2>';
  expect(readPage({ over }).headline).toBe('Von Trapp Family');
});
