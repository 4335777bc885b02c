// npm run train:collect -- --cases DIR [--cases DIR] --out FILE.jsonl
// Reads every page of some corpora in real Chromium and writes the blocks and their features, a line a page.
import { createWriteStream, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { gunzipSync } from 'node:zlib';
import { fromCaller, option, options } from './arguments';
import { inStoredPage, openReader } from './reading/stored-pages';
import { bundleForPage } from './training/bundle-for-page';

const folders = options('cases').map(fromCaller);
const out = fromCaller(option('out') ?? 'blocks.jsonl');
const script = await bundleForPage('collect-blocks.ts');
const reader = await openReader();
const written = createWriteStream(out);

interface Case {
  id: string;
  url: string;
  htmlFile: string;
  source: string;
  group?: string;
  domain: string;
  gold: object;
  folder: string;
}

const cases: Case[] = folders.flatMap((folder) =>
  readFileSync(path.join(folder, 'cases.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ ...JSON.parse(line), folder })),
);
const lines = new Map<string, string>();

async function collect(c: Case): Promise<void> {
  const bytes = readFileSync(path.join(c.folder, c.htmlFile));
  const body = c.htmlFile.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  const page = { url: c.url, body, contentType: 'text/html; charset=utf-8' };
  try {
    const answer = await inStoredPage(reader.context, page, `(${script}).collected`);
    const { folder, htmlFile, ...kept } = c;
    lines.set(c.id, JSON.stringify({ ...kept, ...(answer as object) }));
  } catch (error) {
    console.error(`${c.id}: ${error}`);
  }
}

const waiting = [...cases];
const work = async (): Promise<void> => {
  for (let c = waiting.shift(); c; c = waiting.shift()) await collect(c);
};
await Promise.all([work(), work()]);
await reader.close();
for (const c of cases) {
  const line = lines.get(c.id);
  if (line) written.write(`${line}\n`);
}
await new Promise((resolve) => written.end(resolve));
console.log(`${lines.size} of ${cases.length} pages written to ${out}`);
process.exit(0);
