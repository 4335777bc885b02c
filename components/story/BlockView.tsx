// One block of the body. A photo's place is handed out: the caller knows the photos.
import type { ComponentChildren } from 'preact';
import type { StoryBlock } from '../../utils/story/story-block';
import { DefinitionsView } from './DefinitionsView';
import { EmbedLine } from './EmbedLine';
import type { HeadingTag } from './heading-outline';
import { ListView } from './ListView';
import { NotesView } from './NotesView';
import { SpanText } from './SpanText';
import { TableView } from './TableView';

/** `line` is the block's name for marks; `heading` is the tag where the block is one; `photo` draws the photo with this id, or nothing. */
export interface BlockViewProps {
  block: StoryBlock;
  line: string;
  heading: HeadingTag | undefined;
  photo: (id: string) => ComponentChildren;
}

export function BlockView({ block, line, heading, photo }: BlockViewProps) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p data-line={line}>
          <SpanText spans={block.text} line={line} />
        </p>
      );
    case 'heading': {
      const Heading = heading ?? 'h3';
      return (
        <Heading data-line={line}>
          <SpanText spans={block.text} line={line} />
        </Heading>
      );
    }
    case 'list':
      return (
        <ListView
          ordered={block.ordered}
          items={block.items}
          line={line}
          {...(block.start !== undefined && { start: block.start })}
          {...(block.reversed && { reversed: true })}
        />
      );
    case 'definitions':
      return <DefinitionsView entries={block.entries} line={line} />;
    case 'notes':
      return <NotesView notes={block.notes} line={line} />;
    case 'quote':
      return (
        <blockquote>
          {block.paragraphs.map((spans, at) => (
            <p key={at} data-line={`${line}.${at}`}>
              <SpanText spans={spans} line={`${line}.${at}`} />
            </p>
          ))}
          {block.cite && <footer>{block.cite}</footer>}
        </blockquote>
      );
    case 'preformatted':
      return (
        <pre data-line={line}>
          <SpanText spans={[{ text: block.text }]} line={line} />
        </pre>
      );
    case 'table':
      return (
        <TableView
          rows={block.rows}
          line={line}
          {...(block.caption ? { caption: block.caption } : {})}
        />
      );
    case 'embed':
      return <EmbedLine href={block.href} {...(block.title ? { title: block.title } : {})} />;
    case 'photo':
      return <>{photo(block.photo)}</>;
  }
}
