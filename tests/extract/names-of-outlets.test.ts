// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { jsonLd, readPage } from './read-page';

const SITE = '<meta property="og:site_name" content="Coast &amp; Harbour">';
const BYLINE = '<h1>Talks on the pier end without a deal</h1><p class="byline">By Anna Lind</p>';

it.each([
  ['a catalogue', `${SITE}<meta name="dc.creator" content="Coast &amp; Harbour">`],
  ['JSON-LD', `${SITE}${jsonLd({ author: { name: 'Coast & Harbour' } })}`],
  ['JSON-LD in one line', `${SITE}${jsonLd({ author: 'Coast & Harbour' })}`],
])('an outlet with two words joined in its name is one author, as %s tells it', (_, head) => {
  expect(readPage({ head }).author).toEqual([{ name: 'Coast & Harbour' }]);
  expect(readPage({ head, over: BYLINE }).author).toEqual([{ name: 'Anna Lind' }]);
});

it('an outlet with two words joined in its name keeps both of them', () => {
  const story = readPage({ head: jsonLd({ publisher: { name: 'Coast & Harbour' } }) });
  expect(story.publisher).toBe('Coast & Harbour');
});

it('a printed name goes before the publisher of the catalogue', () => {
  const head =
    '<meta name="author" content="Velden Editions"><meta name="dc.publisher" content="Velden Editions">';
  const over =
    '<h1>Talks on the pier end without a deal</h1><p><span class="author">Anna Lind</span></p>';
  expect(readPage({ head, over }).author).toEqual([{ name: 'Anna Lind' }]);
});

it('a family name with a particle behind the given name is set upright', () => {
  const head = '<meta name="dc.creator" content="Wit, Jan de">';
  expect(readPage({ head }).author).toEqual([{ name: 'Jan de Wit' }]);
});

const SAME_SITE = 'http://localhost:3000';
const named = (address: string): string => `<meta property="article:author" content="${address}">`;

it('the author is whom the link names that leads to the address in the head', () => {
  const head = named(`${SAME_SITE}/people/alind`);
  const link = '<p><a href="/people/alind">Anna Lind</a> has been on the pier for years.</p>';
  const other = '<p><a href="/people/treuel">Tomas Reuel</a></p>';
  expect(readPage({ head, after: other + link }).author).toEqual([{ name: 'Anna Lind' }]);
  expect(readPage({ head, after: other }).author).toEqual([]);
});

it.each([
  ['the front page', `${SAME_SITE}/`, '<a href="/">Front Page</a>'],
  ['a part of a page', `${SAME_SITE}/about/us#team`, '<a href="#team">Meet Everybody</a>'],
  [
    'another site',
    'https://club.example/a/coast',
    '<a href="https://club.example/a/coast">Join Us</a>',
  ],
  ['the end of another address', `${SAME_SITE}/people/anna`, '<a href="anna">Harbour Front</a>'],
])('nobody is the author whom the head gives the address of %s', (_, address, link) => {
  expect(readPage({ head: named(address), after: `<p>${link}</p>` }).author).toEqual([]);
});
