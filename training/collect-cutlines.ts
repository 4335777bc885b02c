// npm run train:collect-cutlines -- --cases DIR --out FILE.jsonl [--each N] [--disguises A,B+C]
// Reads every page of a corpus with known captions, as it is and in disguises, and writes the words near its pictures
// with their features, a line a page and disguise: in N of the taught disguises, chosen for each page, or in those named.
import { createWriteStream } from 'node:fs';
import process from 'node:process';
import type { Page } from 'playwright';
import { fromCaller, option, options } from '../scripts/arguments';
import { bundleForPage } from '../scripts/browsers/bundle-for-page';
import { openReader } from '../scripts/reading/stored-pages';
import { type PhotoCase, photoCases } from './cases';
import { TAUGHT, taughtFor } from './taught-disguises';

const folders = options('cases').map(fromCaller);
const out = fromCaller(option('out') ?? 'cutlines.jsonl');
const named = option('disguises')?.split(',');
const each = Number(option('each') ?? TAUGHT.length);
const script = await bundleForPage('training/cutlines-in-page.ts');
const reader = await openReader();

const cases = folders.flatMap(photoCases);

const lines = new Map<string, string[]>();
async function collect(tab: Page, c: PhotoCase): Promise<void> {
  const { id, source, url, group, images, optionalImages } = c;
  const disguises = ['', ...(named ?? taughtFor(id, each))];
  const of = { id, source, url, group, gold: { images, optionalImages } };
  try {
    const read: object[] = await tab.evaluate(
      `(([html, url, names, known]) => names.map((one) => cutlines.collect(html, url, one, known)))(${JSON.stringify([c.html(), url, disguises, images])})`,
    );
    lines.set(
      id,
      read.map((one, at) => JSON.stringify({ ...of, disguise: disguises[at], ...one })),
    );
  } catch (error) {
    console.error(`${id}: ${String(error).slice(0, 300)}`);
  }
}

const waiting = cases.filter((c) => c.images);
const count = waiting.length;
const work = async (): Promise<void> => {
  const tab = await reader.context.newPage();
  await tab.evaluate(`globalThis.cutlines = ${script}`);
  for (let next = waiting.shift(); next; next = waiting.shift()) await collect(tab, next);
};
await Promise.all([work(), work()]);
await reader.close();
const written = createWriteStream(out);
for (const c of cases) for (const line of lines.get(c.id) ?? []) written.write(`${line}\n`);
await new Promise((resolve) => written.end(resolve));
console.log(`${lines.size} of ${count} pages written to ${out}`);
process.exit(0);
