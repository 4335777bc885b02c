// npm run bench:captions -- --cases DIR --out PREFIX [--cutlines FILE.jsonl] [--disguises A,B+C]
// Reads the photos of every page of a corpus, as it is and in disguises, one file of predictions a disguise. With
// --cutlines every page is read by trees that were never taught on its group of sites: the figure to believe.
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { type PhotoCase, photoCases } from '../training/cases';
import { cutlineModel } from '../training/cutline-model';
import { foldOf, outsideFolds } from '../training/folds';
import { readCutlinePages } from '../training/read-cutline-pages';
import { fromCaller, option } from './arguments';
import { bundleForPage } from './browsers/bundle-for-page';
import { openReader } from './reading/stored-pages';

const FOLDS = Number(option('folds') ?? 3);
const MODEL = 'utils/extract/photos/cutline-model.ts';
const disguises = ['', ...(option('disguises') ?? '').split(',').filter(Boolean)];
const out = fromCaller(option('out') ?? 'captions');
const cutlines = option('cutlines');

/** The reader of photos as one expression: as it is shipped, or with trees grown without one fold of the outlets. */
async function readers(): Promise<string[]> {
  if (!cutlines) return Promise.all([bundleForPage('training/photos-in-page.ts')]);
  const pages = await readCutlinePages(fromCaller(cutlines));
  return Promise.all(
    outsideFolds(pages, FOLDS).map((taught) =>
      bundleForPage('training/photos-in-page.ts', { [MODEL]: cutlineModel(taught) }),
    ),
  );
}

const scripts = await readers();
const { context, close } = await openReader();
const predictions = new Map<string, object[]>();
const waiting = photoCases(fromCaller(option('cases') ?? '')).filter((c) => c.images);
const cases = [...waiting];

async function read(c: PhotoCase, tab: Awaited<ReturnType<typeof context.newPage>>): Promise<void> {
  const reader = scripts.length > 1 ? foldOf(c.group, FOLDS) : 0;
  try {
    const images: object[] = await tab.evaluate(
      `(([html, url, names, known]) => names.map((one) => readers[${reader}].readPhotos(html, url, one, known)))(${JSON.stringify([c.html(), c.url, disguises, c.images])})`,
    );
    predictions.set(c.id, images);
  } catch (error) {
    console.error(`${c.id}: ${String(error).slice(0, 300)}`);
  }
}

const work = async (): Promise<void> => {
  const tab = await context.newPage();
  await tab.evaluate(`globalThis.readers = [${scripts.join(',')}]`);
  for (let c = waiting.shift(); c; c = waiting.shift()) await read(c, tab);
};
await Promise.all([work(), work()]);
await close();
for (const [at, name] of disguises.entries())
  writeFileSync(
    `${out}${name ? `-${name}` : ''}.jsonl`,
    cases
      .map(({ id }) => JSON.stringify({ id, text: '', images: predictions.get(id)?.[at] ?? [] }))
      .join('\n'),
  );
console.log(
  `${predictions.size} of ${cases.length} pages read, in ${disguises.length} settings each`,
);
process.exit(0);
