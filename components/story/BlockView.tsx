// One block of the body. A photo's place is handed out: the caller knows the photos.
import type { ComponentChildren } from 'preact';
import type { StoryBlock } from '../../utils/story/story-block';
import { EmbedLine } from './EmbedLine';
import { ListView } from './ListView';
import { SpanText } from './SpanText';
import { TableView } from './TableView';

/** `photo` draws the photo with this id, or nothing. */
export interface BlockViewProps {
  block: StoryBlock;
  photo: (id: string) => ComponentChildren;
}

// The pane's own title is the first heading of the page, the headline the second: the story's own go one lower.
const HEADINGS = ['h3', 'h4', 'h5', 'h6', 'h6'] as const;

export function BlockView({ block, photo }: BlockViewProps) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <SpanText spans={block.text} />
        </p>
      );
    case 'heading': {
      const Heading = HEADINGS[block.level - 2] ?? 'h6';
      return (
        <Heading>
          <SpanText spans={block.text} />
        </Heading>
      );
    }
    case 'list':
      return <ListView ordered={block.ordered} items={block.items} />;
    case 'quote':
      return (
        <blockquote>
          {block.paragraphs.map((spans, at) => (
            <p key={at}>
              <SpanText spans={spans} />
            </p>
          ))}
          {block.cite && <footer>{block.cite}</footer>}
        </blockquote>
      );
    case 'preformatted':
      return <pre>{block.text}</pre>;
    case 'table':
      return <TableView rows={block.rows} {...(block.caption ? { caption: block.caption } : {})} />;
    case 'embed':
      return <EmbedLine href={block.href} {...(block.title ? { title: block.title } : {})} />;
    case 'photo':
      return <>{photo(block.photo)}</>;
  }
}
