// The blocks of a body as Markdown (CommonMark with GitHub's tables).
import { furtherNotice } from '../story/further-notice';
import type { Photo } from '../story/photo';
import type { ListItem, StoryBlock, TableCell } from '../story/story-block';
import { address, escaped, spansMarkdown } from './markdown-text';

const indented = (text: string, by: string): string => text.replace(/\n(?=.)/g, `\n${by}`);

const quoted = (text: string): string => text.replace(/^/gm, '> ').replace(/ +$/gm, '');

function listMarkdown(items: readonly ListItem[], ordered: boolean): string {
  return items
    .map((item, at) => {
      const bullet = ordered ? `${at + 1}. ` : '- ';
      const nested = item.items ? `\n${listMarkdown(item.items, item.ordered === true)}` : '';
      return bullet + indented(`${spansMarkdown(item.text)}${nested}`, ' '.repeat(bullet.length));
    })
    .join('\n');
}

// A cell over several columns is followed by empty ones, so that every row has as many.
const cellsMarkdown = (row: readonly TableCell[]): string[] =>
  row.flatMap(({ text, colSpan = 1 }) => [
    spansMarkdown(text).replace(/\\\n/g, ' '),
    ...Array.from({ length: Math.min(colSpan, 100) - 1 }, () => ''),
  ]);

function tableMarkdown(rows: readonly (readonly TableCell[])[], caption: string | undefined) {
  const cells = rows.map(cellsMarkdown);
  const width = Math.max(1, ...cells.map(({ length }) => length));
  const line = (row: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, at) => row[at] ?? '').join(' | ')} |`;
  const hasHead = rows[0]?.some(({ header }) => header) === true;
  const [head, ...rest] = hasHead ? cells : [[], ...cells];
  const table = [line(head ?? []), `|${' --- |'.repeat(width)}`, ...rest.map(line)].join('\n');
  return caption === undefined ? table : `${escaped(caption)}\n\n${table}`;
}

/**
 * A photo: a link to the picture, then its caption and its credit, a line each. A link, not a picture: opening an
 * exported story must not call anyone.
 */
export function photoMarkdown(photo: Photo) {
  const { id, contentUrl, caption, creditLine } = photo;
  const name = `Photo ${id.slice(1)}`;
  const printed = [caption, creditLine, furtherNotice(photo)].filter((line) => line !== undefined);
  const link = contentUrl === undefined ? name : `[${name}](${address(contentUrl)})`;
  return [link, ...printed.map((line) => escaped(line).replace(/\s*\n\s*/g, ' '))].join('\\\n');
}

/** One block as Markdown; empty where there is nothing to show. */
export function blockMarkdown(block: StoryBlock, photos: ReadonlyMap<string, Photo>): string {
  switch (block.type) {
    case 'paragraph':
      return spansMarkdown(block.text);
    case 'heading':
      return `${'#'.repeat(block.level)} ${spansMarkdown(block.text).replace(/\\\n/g, ' ')}`;
    case 'list':
      return listMarkdown(block.items, block.ordered);
    case 'definitions':
      return block.entries.map(({ text }) => spansMarkdown(text)).join('\n\n');
    case 'notes':
      return block.notes
        .map(({ label, text }) => `${escaped(label)}: ${spansMarkdown(text)}`)
        .join('\n\n');
    case 'quote': {
      const cite = block.cite === undefined ? [] : [`— ${escaped(block.cite)}`];
      return quoted([...block.paragraphs.map(spansMarkdown), ...cite].join('\n\n'));
    }
    case 'preformatted':
      return block.text.replace(/^/gm, '    ');
    case 'table':
      return tableMarkdown(block.rows, block.caption);
    case 'photo': {
      const photo = photos.get(block.photo);
      return photo === undefined ? '' : photoMarkdown(photo);
    }
    case 'embed':
      return `[${escaped(block.title ?? block.href)}](${address(block.href)})`;
  }
}
