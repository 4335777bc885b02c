// npm run bench:library -- [--stories N] [--rounds N] [--only library|saves|dexie|copies|beside|popup] [--ask WORDS]
// [--keep FOLDER] [--json FILE]
// Fills a library in real Chromium and times what people wait for, each question in a fresh page. Cold: the browser has let go of
// the database, as it does two seconds after the last page that had it open; a popup finds it so. `--ask` puts only the questions
// whose names have the words; `--keep`, with one of library and popup, leaves the filled profiles in a folder and finds them there the
// next time, when nothing is filled or saved anew: they are as the code of that day filled them. `saves` is the part of `library` that writes.
import process from 'node:process';
import type { BrowserContext } from 'playwright';
import { fromCaller, option } from './arguments';
import { BenchBrowser, median } from './bench/bench-browser';
import { askBeside, besideFiles } from './bench/beside';
import { type Figure, report } from './bench/figures';
import { isFilled, keptProfile, noteFilled } from './bench/kept-profile';
import { askAll, askHeld, SMALL } from './bench/library-questions';
import { askPopup } from './bench/popup';
import { bundleForPage } from './browsers/bundle-for-page';

const stories = Number(option('stories') ?? 10_000);
const rounds = Number(option('rounds') ?? 9);
const only = option('only');
const asked = option('ask');
const keep = option('keep');
const wanted = (part: string): boolean => only === undefined || only === part;
/** Above this the bare library beside gets a part of the stories: it is compared by the story. */
const MANY = 20_000;

const bundle = await bundleForPage('scripts/bench/library-in-page.ts');
if (keep !== undefined && only !== 'library' && only !== 'popup')
  throw new Error(
    '--keep is for --only library and --only popup: the rest always begins with nothing.',
  );
const keptIn =
  keep && only === 'library'
    ? keptProfile(fromCaller(keep), `library-${stories}`, 'large')
    : undefined;
const browser = new BenchBrowser(await besideFiles(), keptIn);
const inFreshPage = <T>(context: BrowserContext, call: string) =>
  browser.inFreshPage<T>(context, bundle, call);

/** Fills in pages of their own, so that no page grows old and slow. Gives milliseconds a story. */
async function fillAll(context: BrowserContext, name: string, howMany: number) {
  const sum = { library: 0, raw: 0, stories: 0, rawStories: 0 };
  const oneOf = howMany > MANY ? 10 : 1;
  for (let from = 0; from < howMany; from += 5000) {
    const to = Math.min(howMany, from + 5000);
    const part = await inFreshPage<typeof sum>(
      context,
      `fill('${name}', ${from}, ${to}, ${oneOf})`,
    );
    sum.library += part.library;
    sum.raw += part.raw;
    sum.stories += part.stories;
    sum.rawStories += part.rawStories;
    const each = (part.library / part.stories).toFixed(2);
    process.stderr.write(`${name}: ${to} of ${howMany} stories, the last at ${each} ms each\n`);
  }
  return { library: sum.library / sum.stories, raw: sum.raw / sum.rawStories };
}

const compared = (name: string, unit: string, value: number, baseline: number): Figure => ({
  ...{ name, unit, value, baseline },
  ratio: value / baseline,
});

async function saves(context: BrowserContext): Promise<Figure[]> {
  const once = await inFreshPage<{ library: number[]; raw: number[] }>(
    context,
    `saveEach('large', ${stories}, 130)`,
  );
  const twice = await inFreshPage<{ kept: number[]; bare: number[] }>(
    context,
    `saveEachTwice('large', ${stories}, 130)`,
  );
  return [
    compared('save with recovery copy', 'ms', median(twice.kept), median(twice.bare)),
    compared('save of one story', 'ms', median(once.library), median(once.raw)),
  ];
}

/** Fills both libraries; where that was done before, there is nothing to tell. */
async function filledBoth(): Promise<Figure[]> {
  if (keptIn && isFilled(keptIn, 'large')) return [];
  const filling = await browser.start();
  if (only !== 'saves') await fillAll(filling, 'small', SMALL);
  const filled = await fillAll(filling, 'large', stories);
  await filling.close();
  if (keptIn) noteFilled(keptIn, 'large');
  return [compared('import, searchable', 'ms a story', filled.library, filled.raw)];
}

async function library(): Promise<Figure[]> {
  const filled = await filledBoth();
  const context = await browser.start();
  const asking = { browser, context, bundle, rounds, asked };
  const answers = [...(await askAll(asking)), ...(asked ? [] : await askHeld(asking))];
  const saved = keptIn ? [] : await saves(context);
  const size = await inFreshPage<{ index: number; text: number; segments: number }>(
    context,
    `indexSize('large')`,
  );
  await context.close();
  return [
    ...answers,
    ...saved,
    compared('index size', 'bytes', size.index, size.text),
    { name: 'segments', unit: '', value: size.segments },
    ...filled,
  ];
}

/** What writing costs: an import, and saves into what it has filled. */
async function written(): Promise<Figure[]> {
  const filled = await filledBoth();
  const context = await browser.start();
  const saved = await saves(context);
  await context.close();
  return [...saved, ...filled];
}

/** What going without Dexie gains, each in fresh pages, turn and turn about. */
async function besideDexie(): Promise<Figure[]> {
  const filling = await browser.start();
  await fillAll(filling, 'plain', Math.min(stories, SMALL));
  const code = await bundleForPage('scripts/bench/dexie-in-page.ts');
  const ask = <T>(call: string) => browser.inFreshPage<T>(filling, code, call);
  const times: { without: number[]; through: number[] } = { without: [], through: [] };
  for (let round = 0; round < rounds; round++) {
    times.without.push(await ask<number>("withoutDexie('plain')"));
    times.through.push(await ask<number>("throughDexie('plain')"));
  }
  const { dexie, past } = await ask<{ dexie: number[]; past: number[] }>('writeEach(60)');
  await filling.close();
  return [
    compared('first page without Dexie', 'ms', median(times.without), median(times.through)),
    compared('rows of a save past Dexie', 'ms', median(past), median(dexie)),
  ];
}

async function copies(): Promise<Figure[]> {
  const context = await browser.start();
  const call = await bundleForPage('scripts/bench/copies-in-page.ts');
  const { words, sketch, found } = await browser.inFreshPage<{
    words: number;
    sketch: number;
    found: { share: number; of: number }[];
  }>(context, call, 'copies()');
  await context.close();
  return [
    compared('near-duplicates: the check, against cutting into words', 'ms', sketch, words),
    ...found.map(({ share, of }) => ({
      name: `near-duplicates: found with ${share * 100} % written anew`,
      unit: '',
      value: of,
    })),
  ];
}

async function beside(): Promise<Figure[]> {
  const context = await browser.start();
  const figures = await askBeside(browser, context, stories, Math.min(rounds, 5));
  await context.close();
  return figures;
}

try {
  const figures = [
    ...(wanted('copies') ? await copies() : []),
    ...(wanted('library') ? await library() : []),
    ...(only === 'saves' ? await written() : []),
    ...(wanted('dexie') ? await besideDexie() : []),
    ...(wanted('beside') ? await beside() : []),
    ...(wanted('popup') ? await askPopup(stories, SMALL, rounds, keep && fromCaller(keep)) : []),
  ];
  report(figures, 'library', option('json'));
} finally {
  browser.close();
}
