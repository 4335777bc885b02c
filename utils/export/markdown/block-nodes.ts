// The blocks of a body as nodes of a Markdown tree (CommonMark with GitHub's tables).
import type { BlockContent, List, Paragraph, PhrasingContent } from 'mdast';
import { furtherNotice } from '../../story/further-notice';
import type { Photo } from '../../story/photo';
import type { Span } from '../../story/span';
import type { ListItem, StoryBlock, TableCell } from '../../story/story-block';
import { isTemplate } from './inert-text';
import { lineOf, phrasing, words } from './phrasing';
import { tableNode } from './table-node';

/** Deeper lists go on at this depth: programs that read Markdown stumble over towers. */
const DEEPEST = 40;

/** A paragraph; none where there is nothing to show. */
export const paragraph = (children: PhrasingContent[]): Paragraph[] =>
  children.length > 0 ? [{ type: 'paragraph', children }] : [];

/** The words of items and of all that is nested under them, in order; a page may nest more than a program can recurse. */
function flattened(items: readonly ListItem[]): List['children'] {
  const nodes: List['children'] = [];
  const waiting = items.toReversed();
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    for (const own of paragraph(phrasing(item.text)))
      nodes.push({ type: 'listItem', spread: false, children: [own] });
    waiting.push(...(item.items ?? []).toReversed());
  }
  return nodes;
}

function itemNodes(item: ListItem, depth: number): List['children'] {
  const own = paragraph(phrasing(item.text));
  const children = [...own, ...listNodes(item.items ?? [], item.ordered === true, depth + 1)];
  return children.length > 0 ? [{ type: 'listItem', spread: false, children }] : [];
}

/** Markdown knows numbers of nine digits; a list that claims others is counted from one. */
const LAST_NUMBER = 999_999_999;
const numbered = (start: number, { length }: readonly unknown[]): boolean =>
  start >= 0 && start + length - 1 <= LAST_NUMBER;

function listNodes(
  items: readonly ListItem[],
  ordered: boolean,
  depth = 1,
  start?: number,
): List[] {
  const children =
    depth < DEEPEST ? items.flatMap((item) => itemNodes(item, depth)) : flattened(items);
  const from = start !== undefined && numbered(start, children) && { start };
  return children.length > 0 ? [{ type: 'list', ordered, ...from, spread: false, children }] : [];
}

/** Words of one line that lead to an address, where that may be live. */
const linked = (text: string, href: string | undefined): PhrasingContent[] =>
  lineOf([{ text, ...(href !== undefined && { href }) }]);

/** Text in its own lines, as a paragraph: for code that a template engine would run. */
const asParagraph = (text: string): PhrasingContent[] =>
  text
    .replace(/^(?:[ \t]*\n)+|[ \t\n]+$/g, '')
    .split('\n')
    .flatMap((line, at): PhrasingContent[] => [
      ...(at === 0 ? [] : [{ type: 'break' as const }]),
      ...(line === '' ? [] : [{ type: 'text' as const, value: line }]),
    ]);

function preformatted(text: string): BlockContent[] {
  const value = text.replace(/\r\n?/g, '\n');
  if (!/[^ \t\n]/.test(value)) return [];
  return isTemplate(value) ? paragraph(asParagraph(value)) : [{ type: 'code', value }];
}

/** A row of a table that cannot be laid out, as one line. */
const rowSpans = (row: readonly TableCell[]): Span[] =>
  row.flatMap(({ text }, at) => [...(at === 0 ? [] : [{ text: ' | ' }]), ...text]);

/** A photo, and where its kept picture lies beside the file. */
export interface ShownPhoto {
  photo: Photo;
  file?: string;
}

const pictureOf = (file: string, { altText = '' }: Photo): PhrasingContent[] => [
  { type: 'image', url: file, alt: altText.replace(/\s+/g, ' ').trim() },
  { type: 'break' },
];

/**
 * A photo: its picture where it lies beside the file, a link to its address, then its caption and its credit, a line each. A
 * link, not a picture from the web: opening an exported story must not call anyone.
 */
export function photoNodes({ photo, file }: ShownPhoto): BlockContent[] {
  const { id, contentUrl, caption, creditLine } = photo;
  const printed = [caption, creditLine, furtherNotice(photo)]
    .flatMap((line) => (line === undefined ? [] : [lineOf([{ text: line }])]))
    .filter(({ length }) => length > 0);
  return paragraph([
    ...(file === undefined ? [] : pictureOf(file, photo)),
    ...linked(`Photo ${id.slice(1)}`, contentUrl),
    ...printed.flatMap((line): PhrasingContent[] => [{ type: 'break' }, ...line]),
  ]);
}

/** One block; nothing where there is nothing to show. */
export function blockNodes(
  block: StoryBlock,
  photos: ReadonlyMap<string, ShownPhoto>,
): BlockContent[] {
  switch (block.type) {
    case 'paragraph':
      return paragraph(phrasing(block.text));
    case 'heading': {
      const children = lineOf(block.text);
      return children.length > 0
        ? [{ type: 'heading', depth: depthOf(block.level), children }]
        : [];
    }
    case 'list':
      return listNodes(block.items, block.ordered, 1, block.start);
    case 'definitions':
      return block.entries.flatMap(({ term, text }) =>
        paragraph(phrasing(term ? text.map((span) => ({ ...span, strong: true })) : text)),
      );
    case 'notes':
      return block.notes.flatMap(({ label, text }) =>
        paragraph(phrasing([{ text: `${label}: ` }, ...text])),
      );
    case 'quote': {
      const cite = block.cite === undefined ? [] : [{ text: `— ${block.cite}` }];
      const children = [...block.paragraphs, cite].flatMap((spans) => paragraph(phrasing(spans)));
      return children.length > 0 ? [{ type: 'blockquote', children }] : [];
    }
    case 'preformatted':
      return preformatted(block.text);
    case 'table': {
      const table = tableNode(block.rows);
      const rows = table ? [table] : block.rows.flatMap((row) => paragraph(lineOf(rowSpans(row))));
      return [...paragraph(words(block.caption ?? '')), ...rows];
    }
    case 'photo': {
      const photo = photos.get(block.photo);
      return photo === undefined ? [] : photoNodes(photo);
    }
    case 'embed':
      return paragraph(
        linked(/\S/.test(block.title ?? '') ? (block.title ?? '') : block.href, block.href),
      );
  }
}

const DEPTHS = [2, 3, 4, 5, 6] as const;
const depthOf = (level: number) => DEPTHS.find((depth) => depth === level) ?? 6;
