// The pages that benches read: those of a corpus folder, or the project's own invented ones.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fromCaller } from '../arguments';
import { projectRoot } from '../build-extension';
import type { StoredPage } from '../reading/stored-pages';

const HTML = 'text/html; charset=utf-8';

/** At most `most` pages, spread evenly over the folder. */
export function benchPages(folder: string | undefined, most: number): StoredPage[] {
  const pages = folder ? corpusPages(fromCaller(folder)) : ownPages();
  const step = Math.max(1, pages.length / most);
  return Array.from(
    { length: Math.min(most, pages.length) },
    (_, at) => pages[Math.floor(at * step)],
  )
    .filter((page) => page !== undefined)
    .map((read) => read());
}

function corpusPages(folder: string): (() => StoredPage)[] {
  const lines = readFileSync(path.join(folder, 'cases.jsonl'), 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => () => {
      const { url, htmlFile }: { url: string; htmlFile: string } = JSON.parse(line);
      const bytes = readFileSync(path.join(folder, htmlFile));
      return { url, body: htmlFile.endsWith('.gz') ? gunzipSync(bytes) : bytes, contentType: HTML };
    });
}

function ownPages(): (() => StoredPage)[] {
  const folder = path.join(projectRoot, 'tests/pages');
  return readdirSync(folder)
    .map((slug) => [slug, path.join(folder, slug, 'page.html')] as const)
    .filter(([, file]) => existsSync(file))
    .map(([slug, file]) => () => ({
      url: `https://news.example/2026/03/01/${slug}.html`,
      body: readFileSync(file),
      contentType: HTML,
    }));
}
