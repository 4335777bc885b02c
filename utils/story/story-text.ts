// The words of a story as plain text: for search, export and measuring. Captions and credits are never part of it.
import type { Span } from './span';
import { spanText } from './span-text';
import type { Story } from './story';
import type { ListItem, StoryBlock } from './story-block';

const itemLines = (items: readonly ListItem[]): string[] =>
  items.flatMap((item) => [spanText(item.text), ...itemLines(item.items ?? [])]);

const lines = (paragraphs: readonly (readonly Span[])[]): string =>
  paragraphs.map(spanText).join('\n\n');

/** The plain text of one block, or an empty string where it holds none of the story's own (photos, embeds). */
export function blockText(block: StoryBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return spanText(block.text);
    case 'list':
      return itemLines(block.items).join('\n');
    case 'definitions':
      return block.entries.map(({ text }) => spanText(text)).join('\n');
    case 'notes':
      return block.notes.map(({ text }) => spanText(text)).join('\n');
    case 'quote':
      return [lines(block.paragraphs), block.cite ?? ''].filter(Boolean).join('\n\n');
    case 'preformatted':
      return block.text;
    case 'table':
      return [
        block.caption ?? '',
        ...block.rows.map((row) => row.map((cell) => spanText(cell.text)).join('\t')),
      ]
        .filter(Boolean)
        .join('\n');
    case 'photo':
    case 'embed':
      return '';
  }
}

/** Deck and body in reading order, blocks parted by a blank line. */
export const storyText = (story: Pick<Story, 'alternativeHeadline' | 'body'>): string =>
  [story.alternativeHeadline ?? '', ...story.body.map(blockText)].filter(Boolean).join('\n\n');

/** How many paragraphs of running text a story has. */
export const paragraphCount = (story: Pick<Story, 'body'>): number =>
  story.body.filter((block) => block.type === 'paragraph').length;
