// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from './read-page';

const HEADLINE = '<h1>Talks on the pier end without a deal</h1>';
const namesUnder = (line: string, head = ''): string[] | undefined =>
  readPage({ head, over: `${HEADLINE}${line}` }).author?.map(({ name }) => name);

describe('the names of a byline', () => {
  it.each([
    ['the outlet', '<div>By <a href="/p/a">Anna Lind</a>, MA<br>Coast Health News</div>'],
    [
      'links',
      '<div>By Anna Lind<br>coast.example<br><a href="/a">Archive</a> | <a href="/c">Contact</a></div>',
    ],
    ['a place behind a bar', '<div class="byline"><em>Anna Lind</em> | <span>Velden</span></div>'],
    [
      'a label and marks',
      '<div>By Anna Lind | <b>Tags:</b> <a href="/t/p">Pier Front</a>, <a href="/t/h">Old Harbour</a></div>',
    ],
    ['an agency', '<div>By <span>Anna Lind - AP Harbour Writers</span> | <span>AP</span></div>'],
  ])('are told from %s', (_, line) => {
    expect(namesUnder(line)).toEqual(['Anna Lind']);
  });

  it.each([
    ['joined', '<div>By Anna Lind<br>and Tomas Reuel</div>'],
    ['parted by a comma', '<div>By Anna Lind,<br>Tomas Reuel</div>'],
    ['set alike', '<div>By <a href="/p/a">Anna Lind</a><br><a href="/p/t">Tomas Reuel</a></div>'],
    ['under their label', '<div>By<br>Anna Lind and Tomas Reuel</div>'],
    ['set plainly', '<div class="byline">Anna Lind<br>Tomas Reuel</div>'],
    ['each with a label', '<div>By Anna Lind<br>By Tomas Reuel</div>'],
    ['joined at the end', '<div>By Anna Lind and<br>Tomas Reuel</div>'],
    ['joined by "with"', '<div>By Anna Lind<br>with Tomas Reuel</div>'],
    ['behind a label of reporting', '<div>By Anna Lind, Additional reporting: Tomas Reuel</div>'],
  ])('go on in the next line where they are %s', (_, line) => {
    expect(namesUnder(line)).toEqual(['Anna Lind', 'Tomas Reuel']);
  });

  it.each(['firma', 'nota-firma', 'auteur', 'skribent', 'forfatter'])(
    'stand in a part that is called "%s"',
    (name) => {
      expect(namesUnder(`<p class="${name}"><em>Anna Lind</em></p>`)).toEqual(['Anna Lind']);
    },
  );
});

it('a single word in the part of the author, an account or a button, yields to a name in the head', () => {
  const account = '<div class="author-line">Harbourmaster</div>';
  const button = '<ul class="author-menu"><li><a href="#">Invite</a></li></ul>';
  const head = '<meta name="author" content="Anna Lind">';
  expect(namesUnder(account)).toEqual(['Harbourmaster']);
  expect(namesUnder(account, head)).toEqual(['Anna Lind']);
  expect(namesUnder(button, head)).toEqual(['Anna Lind']);
});

it('a name in a script without spaces stands beside one with a space, and before the outlet', () => {
  const both =
    '<p class="byline"><span itemprop="author">王小明</span> <span itemprop="author">Anna Lind</span></p>';
  const outlet = '<meta property="og:site_name" content="Coast Times">';
  const signed = (name: string): string =>
    `<span class="author">${name}</span><span class="author-org">Coast Times</span>`;
  expect(namesUnder(both)).toEqual(['王小明', 'Anna Lind']);
  expect(namesUnder(signed('王小明'), outlet)).toEqual(['王小明']);
  expect(namesUnder(signed('Teller'), outlet)).toEqual(['Teller']);
});

it('readers with names of one word are no authors beside somebody with a full name', () => {
  const other = (name: string): string =>
    `<div><h4><a href="/other-${name}">Is the lighthouse worth the price?</a></h4><p>No.</p><em class="byline"><b>${name}</b> | 22 April</em></div>`;
  const line = `<div>${other('Gullwatcher')}${other('Jettymum')}</div><em class="byline">by Anna Lind</em>`;
  expect(namesUnder(line)).toEqual(['Anna Lind']);
});
