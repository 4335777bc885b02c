// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { canonicalUrl, namesAnother } from '../../utils/page/canonical-url';

const pageOf = (head: string): Document => new DOMParser().parseFromString(head, 'text/html');
const identity = (claim: string, tab: string) =>
  canonicalUrl(pageOf(`<link rel="canonical" href="${claim}">`), tab);

const PAPER = 'https://paper.example';

describe('a canonical address that plainly names the page in the tab', () => {
  it.each([
    ['without www', '//paper.example/2026/fog', 'https://www.paper.example/2026/fog?utm_source=x'],
    ['of the mobile page', '/fog-in-velden-1234', 'https://m.paper.example/fog-in-velden-1234/amp'],
    ['of the AMP page', `${PAPER}/fog-in-velden`, 'https://amp.paper.example/fog-in-velden'],
    ['of a path that begins with amp', '/harbour/fog', `${PAPER}/amp/harbour/fog/`],
    ['of a file of the AMP kind', '/harbour/fog.html', `${PAPER}/harbour/fog.amp.html`],
    ['of a folder', '/harbour/fog/', `${PAPER}/harbour/fog/index.html`],
    [
      'with the headline as it is now',
      '/fog-lifts-in-velden-48213',
      `${PAPER}/fog-in-velden-48213`,
    ],
    ['of a short link', '/harbour/fog-in-velden-48213', `${PAPER}/a/48213`],
    ['of another section', '/local/fog-in-velden', `${PAPER}/breaking/fog-in-velden`],
    ['under its day', '/2026/10/03/fog-in-velden', `${PAPER}/fog-in-velden/`],
    ['without the way it is shown', '/read?id=7', `${PAPER}/read?id=7&print=1`],
    ['of a long slug, without parameters', '/fog-in-velden', `${PAPER}/fog-in-velden?page=2`],
    ['in another script', '/港の船長が語る', `${PAPER}/news/港の船長が語る`],
  ])('%s is the identity', (_, claim, tab) => {
    const { url, from } = identity(claim, tab);
    expect(from).toBe('link rel=canonical');
    expect(url).toBe(new URL(claim, tab).href);
  });

  it('keeps the scheme of the tab', () => {
    expect(identity(`${PAPER}/fog-in-velden`, 'http://www.paper.example/fog-in-velden').url).toBe(
      'http://paper.example/fog-in-velden',
    );
  });
});

describe('an address that the tab does not speak for', () => {
  it.each([
    ['of the home page', '/', `${PAPER}/fog-in-velden`],
    ['of a story, on the home page', '/fog-in-velden', `${PAPER}/`],
    ['of a section', '/harbour', `${PAPER}/harbour/fog-in-velden`],
    ['of the first of several pages', '/fog-in-velden', `${PAPER}/fog-in-velden/2`],
    ['of another story', '/a-whale-is-seen-off-the-coast', `${PAPER}/fog-in-velden`],
    ['of another site', 'https://agency.example/fog-in-velden', `${PAPER}/fog-in-velden`],
    [
      'of another part of the site',
      'https://blogs.paper.example/fog-in-velden',
      `${PAPER}/fog-in-velden`,
    ],
    ['of another port', 'https://paper.example:8443/fog-in-velden', `${PAPER}/fog-in-velden`],
    ['of another number of the same kind', '/fog-in-velden-48213', `${PAPER}/fog-in-velden-48999`],
    ['of the same year', '/2026/10/03/ferry-returns', `${PAPER}/2026/10/09/bridge-closes`],
    ['of the same year in the last part', '/ferry-returns-2026', `${PAPER}/bridge-closes-2026`],
    ['of the same day in digits', '/20261003-ferry', `${PAPER}/20261003-bridge`],
    ['of the same section number', '/s-48213/ferry-returns', `${PAPER}/s-48213/bridge-closes`],
    [
      'of the section number behind the slug',
      '/ferry-returns-48213',
      `${PAPER}/bridge-closes-48213`,
    ],
    ['of another number', '/story/7', `${PAPER}/story/8`],
    ['of a slug, where the tab has a number', '/ferry-returns', `${PAPER}/story/8`],
    ['of another parameter', '/story.php?id=7', `${PAPER}/story.php?id=8`],
    ['of the script without its parameter', '/story.php', `${PAPER}/story.php?id=8`],
    ['of a script, with the section alone', '/story.php?cat=5', `${PAPER}/story.php?cat=5&id=8`],
    [
      'of a path, where the tab has a parameter',
      '/2026/ferry-returns',
      `${PAPER}/read?story=ferry-returns`,
    ],
    ['of another route', '/#!/story/5', `${PAPER}/#!/story/6`],
    ['of the page without the route', '/', `${PAPER}/#!/story/6`],
    [
      'of the same column on another day',
      '/2026/10/03/morning-briefing',
      `${PAPER}/2026/10/04/morning-briefing`,
    ],
    ['of another part', '/ferry-in-winter-part-2', `${PAPER}/ferry-in-winter-part-3`],
    ["of another user's page", '/~alice/fog-in-velden', `${PAPER}/~eve/fog-in-velden`],
    ["of another tenant's page", '/north/news/fog-in-velden', `${PAPER}/south/news/fog-in-velden`],
    [
      'of the paper, on the page of a user',
      '/news/fog-in-velden-48213',
      `${PAPER}/@eve/fog-in-velden-48213`,
    ],
    ['of a machine', 'http://127.0.0.1/fog-in-velden', 'http://127.0.0.1/fog-in-velden/amp'],
    [
      'of a machine by its longer number',
      'http://[::1]/fog-in-velden',
      'http://[::1]/fog-in-velden/amp',
    ],
  ])('%s is not believed', (_, claim, tab) => {
    expect(identity(claim, tab)).toMatchObject({ url: tab, from: 'address of the tab' });
  });

  it('may still be the same page where slug and day agree: that is said, not believed', () => {
    expect(identity('/fog-in-velden', `${PAPER}/harbour-office/fog-in-velden`)).toEqual({
      url: `${PAPER}/harbour-office/fog-in-velden`,
      from: 'address of the tab',
      sameAs: `${PAPER}/fog-in-velden`,
    });
  });
});

describe('the address that the head names', () => {
  const head = (canonical: string, card: string) =>
    pageOf(`<link rel="canonical" href="${canonical}"><meta property="og:url" content="${card}">`);

  it.each([
    ['the canonical address', '/2026/10/03/ferry-returns', '/2026/10/09/bridge-closes'],
    ['the address of its card', '/2026/10/09/bridge-closes', '/2026/10/03/ferry-returns'],
  ])('is another page’s where %s is', (_, canonical, card) => {
    const named = namesAnother(head(canonical, card), `${PAPER}/2026/10/09/bridge-closes`);
    expect(named).toBe(`${PAPER}/2026/10/03/ferry-returns`);
  });

  it.each([
    ['the same on another host', 'https://agency.example/bridge-closes', `${PAPER}/bridge-closes`],
    ['under another folder', '/roads-office/bridge-closes', `${PAPER}/north-shore/bridge-closes`],
  ])('is no other page’s: %s', (_, claim, tab) => {
    expect(namesAnother(head(claim, claim), tab)).toBeUndefined();
  });
});
