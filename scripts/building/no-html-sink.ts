// The writer of Markdown brings along a reader of character references, whose form for browsers reads them by setting HTML.
// Its other form has them in a table; nothing of either is called, and no sink may stand in what is built, nor any `eval`.
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Vite's `resolve.alias`. */
export const NO_HTML_SINK = {
  'decode-named-character-reference': path.join(
    root,
    'node_modules/decode-named-character-reference/index.js',
  ),
  format: path.join(root, 'scripts/building/plain-format.ts'),
} as const;
