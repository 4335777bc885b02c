import { describe, expect, it } from 'vitest';
import { storyText } from '../../utils/story/story-text';

describe('the plain text of a story', () => {
  it('holds deck, paragraphs and nested list items, and no photo or embed', () => {
    const text = storyText({
      alternativeHeadline: 'The deck.',
      body: [
        { type: 'paragraph', text: [{ text: 'The ferry ' }, { text: 'sank', strong: true }] },
        { type: 'photo', photo: 'p1' },
        {
          type: 'list',
          ordered: false,
          items: [{ text: [{ text: 'one' }], items: [{ text: [{ text: 'one a' }] }] }],
        },
        { type: 'embed', href: 'https://video.example/1', title: 'A film' },
      ],
    });
    expect(text).toBe('The deck.\n\nThe ferry sank\n\none\none a');
  });
});
