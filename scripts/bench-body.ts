// npm run bench:body -- --cases DIR [--cases DIR] --blocks FILE.jsonl [--cutlines FILE.jsonl] --out FILE.jsonl [--scorer FILE]
// Reads every page of some corpora by trees that were never taught on its group of sites: the figures to believe. Blocks and
// cutlines are what `train:collect` and `train:collect-cutlines` wrote; without --cutlines the shipped trees find the photos.
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { blockModel } from '../training/block-model';
import { readBlockPages } from '../training/block-pages';
import { type StoredCase, storedCases } from '../training/cases';
import { cutlineModel } from '../training/cutline-model';
import { foldOf, outsideFolds } from '../training/folds';
import { readCutlinePages } from '../training/read-cutline-pages';
import { fromCaller, option, options } from './arguments';
import { report } from './bench/figures';
import { scoredFigures } from './bench/scored-figures';
import { bundleForPage } from './browsers/bundle-for-page';
import { type Prediction, predictionOf } from './reading/prediction';
import { openReader, readStoredPage } from './reading/stored-pages';

const FOLDS = Number(option('folds') ?? 3);
const BLOCK_MODEL = 'utils/extract/blocks/block-model.ts';
const CUTLINE_MODEL = 'utils/extract/photos/cutline-model.ts';
const folders = options('cases').map(fromCaller);
const out = fromCaller(option('out') ?? 'body.jsonl');
const blocks = option('blocks');
const cutlines = option('cutlines');

/** The reader as one expression, a fold: without the trees of a model where none were collected, as it is shipped. */
async function readers(): Promise<string[]> {
  const models: Record<string, string>[] = Array.from({ length: FOLDS }, () => ({}));
  const put = (name: string, sources: readonly string[]) => {
    for (const [fold, source] of sources.entries())
      Object.assign(models[fold] ?? {}, { [name]: source });
  };
  if (blocks)
    put(
      BLOCK_MODEL,
      outsideFolds(await readBlockPages(fromCaller(blocks)), FOLDS).map((pages) =>
        blockModel(pages),
      ),
    );
  if (cutlines)
    put(
      CUTLINE_MODEL,
      outsideFolds(await readCutlinePages(fromCaller(cutlines)), FOLDS).map((pages) =>
        cutlineModel(pages),
      ),
    );
  return Promise.all(models.map((instead) => bundleForPage('training/story-in-page.ts', instead)));
}

const scripts = await readers();
const cases = folders.flatMap(storedCases);
const { context, close } = await openReader();
const predictions = new Map<string, Prediction>();

async function predict({ id, url, group, html }: StoredCase): Promise<Prediction> {
  const page = { url, body: html(), contentType: 'text/html; charset=utf-8' };
  const script = `(${scripts[foldOf(group, FOLDS)]}).readStory()`;
  try {
    const { result, ms } = await readStoredPage(context, page, script);
    return result.ok ? predictionOf(id, result.value, ms) : { id, error: result.trouble.kind };
  } catch (error) {
    return { id, error: String(error).slice(0, 300) };
  }
}

const waiting = [...cases];
const work = async (): Promise<void> => {
  for (let c = waiting.shift(); c; c = waiting.shift()) predictions.set(c.id, await predict(c));
};
await Promise.all([work(), work()]);
await close();
writeFileSync(out, cases.map(({ id }) => `${JSON.stringify(predictions.get(id))}\n`).join(''));
for (const { id, error } of predictions.values()) if (error) console.error(`${id}: ${error}`);
console.log(`${predictions.size} pages read, written to ${out}`);
const scorer = option('scorer');
if (scorer)
  for (const folder of folders)
    report(scoredFigures(fromCaller(scorer), folder, out), 'accuracy', option('json'));
process.exit(0);
