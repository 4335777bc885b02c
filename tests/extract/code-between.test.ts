// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { surround } from '../../utils/extract/blocks/block-in-page';
import { readBlocks } from '../../utils/extract/blocks/read-blocks';
import { withCodeBetween } from '../../utils/extract/body/code-between';
import { extractStory } from '../../utils/extract/extract-story';
import { readTree } from '../../utils/extract/photos/read-tree';
import { storyText } from '../../utils/story/story-text';
import { page } from './reposted-story';

const NO_PHOTOS = { at: new Map(), claimed: new Set<Element>() };
const NO_HINTS = { named: [], titles: [], descriptions: [], articleBody: '', witnessed: false };

/** The words on the blocks of a page, first judged as `words` says. */
function told(html: string, words: readonly number[]): number[] {
  const { blocks } = surround(readBlocks(readTree(page(html).body).root, NO_PHOTOS), NO_HINTS);
  expect(blocks).toHaveLength(words.length);
  return withCodeBetween(
    words,
    blocks.map((one, at) => Object.assign(one, { story: words[at] ?? 0 })),
  );
}

it('code between paragraphs of the story is the story’s', () => {
  const html =
    '<p>First the tide is asked for.</p><pre>tide = ask()</pre><pre><code>print(tide)</code></pre><p>Then it is told.</p>';
  expect(told(html, [0.9, 0.2, 0.1, 0.8])).toEqual([0.9, 0.8, 0.8, 0.8]);
});

it('code with the story on one side only is judged for itself', () => {
  const html = '<p>The tide is told.</p><pre>// all rights reserved</pre><p>More tides</p>';
  expect(told(html, [0.9, 0.2, 0.1])).toEqual([0.9, 0.2, 0.1]);
  expect(told('<p>The tide is told.</p><pre>print(tide)</pre>', [0.9, 0.2])).toEqual([0.9, 0.2]);
});

it('code that the judge likes stays', () => {
  expect(told('<p>Tides</p><pre>print(tide)</pre><p>More</p>', [0.1, 0.7, 0.1])[1]).toBe(0.7);
});

it('a page that is set as its source sets it, sheet by sheet, is read', () => {
  const sheet = (number: number) =>
    `<pre>Harbour draft        Tides of Velden        December 2014\n\n   ${number}. Storage\n\n   The tide is kept by name,\n   and told by hour\n\nHarbour Office                        [Page ${number}]\n</pre>`;
  const story = extractStory(page(`<div>${[1, 2, 3, 4, 5, 6].map(sheet).join('')}</div>`), {
    now: new Date('2026-11-01T08:00:00Z'),
    extractorVersion: '0',
  });
  expect(story.ok && storyText(story.value)).toContain('4. Storage');
});
