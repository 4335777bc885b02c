// npm run train:collect -- --cases DIR [--cases DIR] --out FILE.jsonl [--disguises A,B+C]
// Reads every page of some corpora in real Chromium, as it is and in disguises, and writes its blocks with their features, a
// line a page and disguise.
import { createWriteStream } from 'node:fs';
import process from 'node:process';
import type { Page } from 'playwright';
import { fromCaller, option, options } from '../scripts/arguments';
import { bundleForPage } from '../scripts/browsers/bundle-for-page';
import { openReader } from '../scripts/reading/stored-pages';
import { type StoredCase, storedCases } from './cases';

const out = fromCaller(option('out') ?? 'blocks.jsonl');
const disguises = ['', ...(option('disguises') ?? '').split(',').filter(Boolean)];

const script = await bundleForPage('training/blocks-in-page.ts');
const { context, close } = await openReader();
const cases = options('cases').map(fromCaller).flatMap(storedCases);
const lines = new Map<string, string[]>();

async function collect(tab: Page, c: StoredCase): Promise<void> {
  const { html, ...of } = c;
  try {
    const read: object[] = await tab.evaluate(
      `(([html, url, names]) => names.map((one) => blocks.collect(html, url, one)))(${JSON.stringify([html().toString('utf8'), c.url, disguises])})`,
    );
    lines.set(
      c.id,
      read.map((one, at) => JSON.stringify({ ...of, disguise: disguises[at], ...one })),
    );
  } catch (error) {
    console.error(`${c.id}: ${String(error).slice(0, 300)}`);
  }
}

const waiting = [...cases];
const work = async (): Promise<void> => {
  const tab = await context.newPage();
  await tab.evaluate(`globalThis.blocks = ${script}`);
  for (let next = waiting.shift(); next; next = waiting.shift()) await collect(tab, next);
};
await Promise.all([work(), work()]);
await close();
const written = createWriteStream(out);
for (const c of cases) for (const line of lines.get(c.id) ?? []) written.write(`${line}\n`);
await new Promise((resolve) => written.end(resolve));
console.log(`${lines.size} of ${cases.length} pages written to ${out}`);
process.exit(0);
