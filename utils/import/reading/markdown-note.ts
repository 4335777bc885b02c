// A Markdown text as blocks, and the highlights that stand at its end.
import type { List, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Span } from '../../story/span';
import { spanText } from '../../story/span-text';
import type { ListItem, StoryBlock } from '../../story/story-block';
import { webAddress } from '../../text/web-address';
import type { DraftHighlight } from '../draft-highlights';

/** What a note holds. */
export interface MarkdownNote {
  /** The heading of the first level. */
  title: string;
  blocks: StoryBlock[];
  highlights: DraftHighlight[];
}

type Marks = Omit<Span, 'text'>;

function spansOf(nodes: readonly PhrasingContent[], marks: Marks = {}): Span[] {
  return nodes.flatMap((node): Span[] => {
    switch (node.type) {
      case 'text':
        return [{ text: node.value, ...marks }];
      case 'inlineCode':
        return [{ text: node.value, ...marks, code: true }];
      case 'break':
        return [{ text: '\n', ...marks }];
      case 'emphasis':
        return spansOf(node.children, { ...marks, emphasis: true });
      case 'strong':
        return spansOf(node.children, { ...marks, strong: true });
      case 'delete':
        return spansOf(node.children, { ...marks, deleted: true });
      case 'link': {
        const href = /^mailto:/i.test(node.url) ? node.url : webAddress(node.url);
        return spansOf(node.children, href === undefined ? marks : { ...marks, href });
      }
      default:
        return [];
    }
  });
}

const marksAlike = (a: Span, b: Span): boolean =>
  JSON.stringify({ ...a, text: '' }) === JSON.stringify({ ...b, text: '' });

/** Neighbours with the same marks are one span. */
function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (last && marksAlike(last, span)) last.text += span.text;
    else out.push({ ...span });
  }
  return out;
}

const line = (nodes: readonly PhrasingContent[]): Span[] => joined(spansOf(nodes));

function itemsOf(list: List): ListItem[] {
  return list.children.map((item): ListItem => {
    const [first] = item.children;
    const nested = item.children.find((child) => child.type === 'list');
    return {
      text: first?.type === 'paragraph' ? line(first.children) : [],
      ...(nested && { ordered: nested.ordered === true, items: itemsOf(nested) }),
    };
  });
}

function blockOf(node: RootContent): StoryBlock[] {
  switch (node.type) {
    case 'paragraph': {
      const text = line(node.children);
      return text.length > 0 ? [{ type: 'paragraph', text }] : [];
    }
    case 'heading':
      return [{ type: 'heading', level: Math.max(2, node.depth), text: line(node.children) }];
    case 'list':
      return [
        {
          ...{ type: 'list', ordered: node.ordered === true, items: itemsOf(node) },
          ...(typeof node.start === 'number' && node.start !== 1 && { start: node.start }),
        },
      ];
    case 'blockquote': {
      const paragraphs = node.children.flatMap((child) =>
        child.type === 'paragraph' ? [line(child.children)] : [],
      );
      return [{ type: 'quote', paragraphs }];
    }
    case 'code':
      return [{ type: 'preformatted', text: node.value }];
    case 'table':
      return [
        {
          type: 'table',
          rows: node.children.map((row, at) =>
            row.children.map((cell) => ({
              text: line(cell.children),
              ...(at === 0 && { header: true as const }),
            })),
          ),
        },
      ];
    default:
      return [];
  }
}

/** The quotations under the last heading "Highlights", where nothing but their notes stands between them. */
function marksAtEnd(blocks: readonly StoryBlock[]): { from: number; marks: DraftHighlight[] } {
  const from = blocks.findLastIndex(
    (block) => block.type === 'heading' && /^highlights$/i.test(spanText(block.text).trim()),
  );
  const marks: DraftHighlight[] = [];
  if (from < 0) return { from: blocks.length, marks };
  for (const block of blocks.slice(from + 1)) {
    const last = marks.at(-1);
    if (block.type === 'quote') marks.push({ exact: block.paragraphs.map(spanText).join('\n') });
    else if (block.type === 'paragraph' && last)
      last.note = [last.note, spanText(block.text)].filter(Boolean).join('\n\n');
    else return { from: blocks.length, marks: [] };
  }
  return { from, marks };
}

/** Reads a note without its properties. What stands over its heading is left out. */
export function noteOf(markdown: string): MarkdownNote {
  const { children } = fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const heading = children.findIndex((node) => node.type === 'heading' && node.depth === 1);
  const top = children[heading];
  const blocks = children.slice(heading + 1).flatMap(blockOf);
  const { from, marks } = marksAtEnd(blocks);
  return {
    title: top?.type === 'heading' ? spanText(line(top.children)) : '',
    blocks: blocks.slice(0, from),
    highlights: marks,
  };
}
