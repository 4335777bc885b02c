// Every invented page, read in real Chromium by the clip script as it is shipped.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differences } from '../../scripts/newspaper/compare-story';
import { inventedPages, storyAsText } from '../../scripts/newspaper/stories';
import { clipScript, openReader, readStoredPage } from '../../scripts/reading/stored-pages';

let reader: Awaited<ReturnType<typeof openReader>>;
const script = clipScript();
beforeAll(async () => {
  reader = await openReader();
}, 60_000);
afterAll(() => reader.close());

async function read(url: string, body: string, contentType: string) {
  const { result } = await readStoredPage(reader.context, { url, body, contentType }, script);
  if (!result.ok)
    throw new Error(`Not read: ${result.trouble.kind} ${result.trouble.detail ?? ''}`);
  return result.value;
}

describe('the story read from', () => {
  it.each(inventedPages())('$slug is the one that was printed', async ({ html, expected }) => {
    const story = await read(expected.url, html, 'text/html; charset=utf-8');
    expect(differences(expected, story)).toEqual([]);
    expect(story.url).toBe(expected.url);
  });

  it('a text file has the same paragraphs and captions as the blog it was copied from', async () => {
    const blog = inventedPages().find((page) => page.slug === 'reposting-blog');
    if (!blog) throw new Error('The re-posting blog is missing.');
    const url = 'https://openworlddigest.example/story.txt';
    const story = await read(url, storyAsText(), 'text/plain; charset=utf-8');
    const { paragraphs, photos } = blog.expected;
    const got = story.photos.map(({ caption, creditLine, source }) => [
      caption,
      creditLine,
      source,
    ]);
    expect(got).toEqual(photos.map((p) => [p.caption, p.creditLine, p.source]));
    const texts = story.body.flatMap((block) =>
      block.type === 'paragraph'
        ? [
            block.text
              .map((span) => span.text)
              .join('')
              .trim(),
          ]
        : [],
    );
    expect(texts).toEqual(paragraphs);
  });
});
