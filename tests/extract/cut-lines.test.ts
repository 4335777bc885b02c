// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Story } from '../../utils/story/story';
import { storyText } from '../../utils/story/story-text';
import { readPage, TEXT } from './read-page';

const [FIRST = '', ...REST] = TEXT.split('</p>')
  .filter((one) => one !== '')
  .map((one) => `${one}</p>`);
/** The page with something between its first paragraph and the others. */
const between = (html: string): Story => readPage({ text: FIRST + html + REST.join('') });
const words = (html: string): string =>
  new DOMParser()
    .parseFromString(html, 'text/html')
    .body.textContent?.replace(/\s+/g, ' ')
    .trim() ?? '';

describe('the text is read without', () => {
  it.each([
    [
      'a pointer to another story',
      '<p>Read also: <a href="/fog">Fog closes Velden harbour for a day</a></p>',
    ],
    [
      'a box of the newsletter',
      '<div class="newsletter-box"><p>Our letter from the coast, every Friday in your mail.</p><button>Send</button></div>',
    ],
    ['advertising', '<div class="ad-slot"><p>Advertisement</p></div>'],
    ['a shortcode that nobody replaced', '<p>[gallery ids=12,14]</p>'],
    ['the counter of a gallery', '<p>Bild 3 von 12</p>'],
    [
      'a row of buttons',
      '<div class="share"><a href="/f">Facebook</a> <a href="/m">E-mail</a></div>',
    ],
    [
      'what asks to load a film of another site',
      '<div><p>Empfohlener redaktioneller Inhalt</p><p>An dieser Stelle finden Sie einen externen Inhalt, der den Text ergänzt.</p><p>Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.</p></div>',
    ],
    [
      'a list of links',
      '<ul class="related"><li><a href="/a">Boats of Velden</a></li><li><a href="/b">Gulls of Velden</a></li></ul>',
    ],
  ])('%s, which the log names', (_, html) => {
    const story = between(html);
    const line = words(html).split(' ')[0] ?? '';
    expect(storyText(story)).toBe(storyText(readPage({})));
    const named = story.reasons.filter(({ did, what }) => did === 'cut' && what.includes(line));
    expect(named.length).toBeGreaterThan(0);
  });
});

describe('the text keeps', () => {
  it.each([
    ['a heading', '<h2>What the harbour master saw</h2>'],
    ['a short paragraph', '<p>Nobody answered.</p>'],
    ['a count in another script', '<p>Комиссия допустила к выходу 4 из 12.</p>'],
    [
      'a list of what was agreed',
      '<ul><li>The pier stays open until the spring.</li><li>The stones are counted by the town.</li></ul>',
    ],
    [
      'a quotation',
      '<blockquote><p>The sea gives, and the sea takes, and we count the stones.</p></blockquote>',
    ],
  ])('%s', (_, html) => {
    expect(storyText(between(html)).replace(/\s+/g, ' ')).toContain(
      words(html.replaceAll('</li>', ' </li>')),
    );
  });
});

it('takes the first paragraph for no standfirst', () => {
  expect(readPage({}).alternativeHeadline).toBeUndefined();
});
