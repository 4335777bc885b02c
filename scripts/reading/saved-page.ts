// What a file says of the page it was saved from.
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
};

/** The content type to serve a saved page or a text file with. */
export const contentTypeOf = (file: string): string =>
  TYPES[path.extname(file).toLowerCase()] ?? 'text/html; charset=utf-8';

/** The address that browsers note at the head of a saved page ("saved from url=(0042)https://…"), if there is one. */
export const savedFrom = (body: Buffer): string | undefined =>
  /<!-- saved from url=\(\d+\)(https?:\/\/\S+) -->/.exec(body.toString('latin1', 0, 4096))?.[1];
