// The lines of a story in which words can be marked, each with the name that a highlight keeps: `3` is the block with that
// number, `3.1` its second item, paragraph or row, `photos.p1` the caption of a photo.
import { spanText } from '../story/span-text';
import type { Story } from '../story/story';
import type { ListItem, StoryBlock } from '../story/story-block';

/** A line and its name. */
export interface StoryLine {
  line: string;
  text: string;
}

const itemLines = (items: readonly ListItem[], under: string): StoryLine[] =>
  items.flatMap((item, at) => [
    { line: `${under}.${at}`, text: spanText(item.text) },
    ...itemLines(item.items ?? [], `${under}.${at}`),
  ]);

function blockLines(block: StoryBlock, line: string): StoryLine[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [{ line, text: spanText(block.text) }];
    case 'list':
      return itemLines(block.items, line);
    case 'definitions':
      return block.entries.map(({ text }, at) => ({ line: `${line}.${at}`, text: spanText(text) }));
    case 'notes':
      return block.notes.map(({ text }, at) => ({ line: `${line}.${at}`, text: spanText(text) }));
    case 'quote':
      return block.paragraphs.map((spans, at) => ({
        line: `${line}.${at}`,
        text: spanText(spans),
      }));
    case 'preformatted':
      return [{ line, text: block.text }];
    case 'table':
      return block.rows.flatMap((row, at) =>
        row.map((cell, column) => ({ line: `${line}.${at}.${column}`, text: spanText(cell.text) })),
      );
    case 'photo':
    case 'embed':
      return [];
  }
}

/** The name of a caption's line. */
export const captionLine = (photo: string): string => `photos.${photo}`;

/** The lines in reading order; captions come after the text. */
export const storyLines = ({ body, photos }: Pick<Story, 'body' | 'photos'>): StoryLine[] => [
  ...body.flatMap((block, at) => blockLines(block, String(at))),
  ...photos.flatMap(({ id, caption }) =>
    caption ? [{ line: captionLine(id), text: caption }] : [],
  ),
];
