// One block of the body. A photo's place is handed out: the caller knows the photos.
import type { ComponentChildren } from 'preact';
import type { StoryBlock } from '../../utils/story/story-block';
import { EmbedLine } from './EmbedLine';
import type { HeadingTag } from './heading-outline';
import { ListView } from './ListView';
import { SpanText } from './SpanText';
import { TableView } from './TableView';

/** `heading` is the tag where the block is one; `photo` draws the photo with this id, or nothing. */
export interface BlockViewProps {
  block: StoryBlock;
  heading: HeadingTag | undefined;
  photo: (id: string) => ComponentChildren;
}

export function BlockView({ block, heading, photo }: BlockViewProps) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <SpanText spans={block.text} />
        </p>
      );
    case 'heading': {
      const Heading = heading ?? 'h3';
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
