// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extractStory } from '../../utils/extract/extract-story';

const TEXT = 'The lock keeper opened the gates before dawn. Nobody had told the barges. '.repeat(8);
const reading = { now: new Date('2026-03-04T10:00:00Z'), extractorVersion: '0.1.0' };

function storyOf(head: string, body: string) {
  const page = new DOMParser().parseFromString(
    `<!doctype html><head>${head}</head><body><article>${body}</article></body>`,
    'text/html',
  );
  const result = extractStory(page, reading);
  if (!result.ok) throw new Error(result.trouble.kind);
  return result.value;
}

describe('a page that names nothing', () => {
  it('is called by its first words, and says so', () => {
    const story = storyOf('', `<p>${TEXT}</p><p>${TEXT}</p>`);
    expect(story.headline).toBe('The lock keeper opened the gates before dawn');
    expect(story.provenance.headline).toMatchObject({ pass: 'unnamed', confidence: 0.2 });
  });

  it('keeps the name it has', () => {
    const story = storyOf(
      '<title>Locks</title>',
      `<h1>Gates open early</h1><p>${TEXT}</p><p>${TEXT}</p>`,
    );
    expect(story.headline).toBe('Gates open early');
  });
});
