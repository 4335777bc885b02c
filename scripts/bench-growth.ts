// npm run bench:growth -- [--only SHAPE|fields] [--field NAME] [--fill NAME] [--largest N] [--json FILE] [--no-build]
// How the cost of the first clip grows with the page, on nested, long and picture-heavy pages, beside that of cloning the
// page and running Readability. An exponent of 1 is growth as fast as the page; the slowest clip of all is told too. The
// series `fields` puts a megabyte into each field of a page in turn, against the page with two words there.
import process from 'node:process';
import { flag, option } from './arguments';
import { measureFields } from './bench/field-series';
import { type Figure, report } from './bench/figures';
import { BASELINE, firstCall } from './bench/first-call';
import { exponent, growingPage, SHAPES } from './bench/growing-pages';
import { buildExtension } from './build-extension';
import { clipScript, openReader, type StoredPage } from './reading/stored-pages';

const LARGEST = Number(option('largest') ?? 200_000);
const SIZES = [64, 16, 4, 1].map((part) => Math.round(LARGEST / part));
/** Longer than this nobody waits; larger pages of the same shape are left out for that reader. */
const PATIENCE = 20_000;

if (!flag('no-build')) buildExtension('chrome');
const CLIP = clipScript();
const reader = await openReader();

/** The faster of two first calls. */
const time = async (page: StoredPage, source: string): Promise<number> =>
  Math.min(
    await firstCall(reader.context, page, source),
    await firstCall(reader.context, page, source),
  );

async function growth(
  shape: string,
  source: string,
): Promise<{ sizes: number[]; times: number[] }> {
  const sizes: number[] = [];
  const times: number[] = [];
  for (const size of SIZES) {
    if ((times.at(-1) ?? 0) > PATIENCE / 4) break;
    times.push(await time(growingPage(shape, size), source));
    sizes.push(size);
  }
  return { sizes, times };
}

const figures: Figure[] = [];
let slowest = 0;
for (const shape of Object.keys(SHAPES)) {
  if (![shape, undefined].includes(option('only'))) continue;
  const ours = await growth(shape, CLIP);
  const theirs = await growth(shape, BASELINE);
  slowest = Math.max(slowest, ...ours.times);
  const rounded = (times: readonly number[]) => times.map((ms) => Math.round(ms)).join(', ');
  console.log(`${shape}: ${ours.sizes.join(', ')} nodes`);
  console.log(`  clip ${rounded(ours.times)} ms; Readability ${rounded(theirs.times)} ms`);
  const value = exponent(ours.sizes, ours.times);
  const baseline = exponent(theirs.sizes, theirs.times);
  figures.push({ name: `growth, ${shape}`, unit: 'exponent', value, baseline });
}
if (slowest > 0) figures.push({ name: 'slowest clip', unit: 'ms', value: slowest });
if (['fields', undefined].includes(option('only')))
  figures.push(...(await measureFields(reader.context, CLIP)));
await reader.close();
report(figures, 'growth', option('json'));
process.exit(0);
