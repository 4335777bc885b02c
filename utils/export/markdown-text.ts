// Text as Markdown that shows exactly that text: nothing in a story may become markup, a tag or raw HTML.
import type { Span } from '../story/span';

/** Escapes what CommonMark, GitHub tables, footnotes and Obsidian's tags, maths and highlights would read as markup. */
export const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~$&#^]/g, '\\$&')
    .replace(/==|%%/g, '\\$&')
    .replace(/^(\s*)([-+=])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');

/** An address that may stand between angle brackets. */
export const address = (url: string): string =>
  `<${url.replace(/[<>\\\s]/g, (found) => encodeURIComponent(found))}>`;

// Code may hold backticks: its fence is one longer than the longest run inside.
function code(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
  const pad = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${pad}${text.replace(/\n/g, ' ')}${pad}${fence}`;
}

function marked({ text, emphasis, strong, code: isCode, href }: Span): string {
  // Marks do not take hold with white space just inside them.
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (words === '') return text;
  let shown = isCode ? code(words) : escaped(words);
  if (emphasis) shown = `*${shown}*`;
  if (strong) shown = `**${shown}**`;
  if (href !== undefined) shown = `[${shown}](${address(href)})`;
  return `${before}${shown}${after}`;
}

/** Spans as Markdown; a line break inside becomes a hard break. */
export const spansMarkdown = (spans: readonly Span[]): string =>
  spans
    .map(marked)
    .join('')
    .trim()
    .replace(/[ \t]*\n[ \t]*/g, '\\\n');
