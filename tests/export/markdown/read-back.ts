// Markdown read by another program than wrote it: micromark with GitHub's extensions, as trees and as HTML.
import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { micromark } from 'micromark';
import { frontmatter, frontmatterHtml } from 'micromark-extension-frontmatter';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { combineExtensions, combineHtmlExtensions } from 'micromark-util-combine-extensions';
import { isBare, type Shown, type ShownBlock, shownBlock } from './shown';

const SYNTAX = combineExtensions([gfm(), frontmatter()]);
const TREE = [gfmFromMarkdown(), frontmatterFromMarkdown()];
const HTML = combineHtmlExtensions([gfmHtml(), frontmatterHtml()]);

/** The tree of a file. */
export const treeOf = (text: string) =>
  fromMarkdown(text, { extensions: [SYNTAX], mdastExtensions: TREE });

/** The HTML of a file, made with no scruples. */
export const htmlOf = (text: string): string =>
  micromark(text, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [SYNTAX],
    htmlExtensions: [HTML],
  });

const hasChildren = (node: Nodes): node is Parents => 'children' in node;

/** How often each kind of node stands in a tree. */
export function kindsIn(node: Nodes, counts = new Map<string, number>()): Map<string, number> {
  counts.set(node.type, (counts.get(node.type) ?? 0) + 1);
  if (hasChildren(node)) for (const child of node.children) kindsIn(child, counts);
  return counts;
}

const plainText = (node: Nodes): string =>
  'value' in node ? node.value : hasChildren(node) ? node.children.map(plainText).join('') : '';

function partsOf(node: Nodes, marks: Omit<Shown, 'text'> = {}): Shown[] {
  switch (node.type) {
    case 'text':
      return [{ ...marks, text: node.value }];
    case 'inlineCode':
      return [{ ...marks, text: node.value, code: true }];
    case 'break':
      return [{ ...marks, text: '\n' }];
    case 'strong':
      return node.children.flatMap((child) => partsOf(child, { ...marks, strong: true }));
    case 'emphasis':
      return node.children.flatMap((child) => partsOf(child, { ...marks, emphasis: true }));
    case 'link': {
      const href = isBare(node.url, plainText(node)) ? undefined : node.url;
      return node.children.flatMap((child) => partsOf(child, { ...marks, href }));
    }
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return node.children.flatMap((child) => partsOf(child, marks));
    default:
      return [{ ...marks, text: `<${node.type}>` }];
  }
}

/** The blocks of a tree, properties left out. */
export function shownIn(node: Nodes, path = ''): ShownBlock[] {
  switch (node.type) {
    case 'yaml':
      return [];
    case 'root':
      return node.children.flatMap((child) => shownIn(child, path));
    case 'blockquote':
      return node.children.flatMap((child) => shownIn(child, `${path}quote `));
    case 'list':
      return node.children.flatMap((item, at) =>
        item.children.flatMap((child) =>
          shownIn(child, `${path}${node.ordered ? `${(node.start ?? 1) + at}.` : '-'} `),
        ),
      );
    case 'table':
      return node.children.flatMap((row) =>
        row.children.flatMap((cell) =>
          cell.children.length === 0 ? [] : [shownBlock('cell', partsOf(cell), true)],
        ),
      );
    case 'paragraph':
      return [shownBlock(`${path}paragraph`, partsOf(node))];
    case 'heading':
      return [shownBlock(`${path}h${node.depth}`, partsOf(node), true)];
    case 'code':
      return [shownBlock(`${path}code`, [{ text: node.value }])];
    default:
      return [shownBlock(`${path}<${node.type}>`, [])];
  }
}
