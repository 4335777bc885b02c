// npm run bench:library -- [--stories N] [--rounds N] [--json FILE]
// Fills a library in real Chromium, starts the browser anew, and times what people wait for, each question in a fresh page.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { option } from './arguments';
import { type Figure, report } from './bench/figures';
import { tagOf, wordOf } from './bench/invented-library';
import { ensureBrowser } from './browsers/find-browser';
import { bundleForPage } from './training/bundle-for-page';

const stories = Number(option('stories') ?? 10_000);
const rounds = Number(option('rounds') ?? 9);
const SMALL = 1000;

const bundle = await bundleForPage('../bench/library-in-page.ts');
const server = createServer((_, response) => {
  response.setHeader('content-type', 'text/html');
  response.end('<!doctype html><title>bench</title>');
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const { port }: Partial<AddressInfo> = Object(server.address());
const profile = mkdtempSync(path.join(os.tmpdir(), 'cutline-bench-'));

const start = (): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });

/** Calls a function of library-in-page.ts in a page of its own. */
async function inFreshPage<T>(context: BrowserContext, call: string): Promise<T> {
  const page: Page = await context.newPage();
  try {
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.evaluate(`globalThis.bench = ${bundle}; undefined`);
    return await page.evaluate<T>(`bench.${call}`);
  } finally {
    await page.close();
  }
}

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const questions: Record<string, object> = {
  'newest 50': {},
  'list of a tag': { tags: [tagOf(3)] },
  'list of a tag and a year': { tags: [tagOf(3)], from: '2021-01-01', to: '2021-12-31' },
  'cold search, one term': { text: `"${wordOf(300)}"` },
  'cold search, two terms': { text: `${wordOf(40)} "${wordOf(90)}"` },
  'cold search, tag and term': { text: `"${wordOf(60)}"`, tags: [tagOf(3)] },
  'cold search, prefix': { text: wordOf(300).slice(0, 4) },
  'cold search, phrase': { text: `"${wordOf(0)} ${wordOf(2)}"` },
};

/** Fills in pages of their own, so that no page grows old and slow. */
async function fillAll(context: BrowserContext, name: string, howMany: number) {
  const times = { library: 0, raw: 0 };
  for (let from = 0; from < howMany; from += 5000) {
    const call = `fill('${name}', ${from}, ${Math.min(howMany, from + 5000)})`;
    const part = await inFreshPage<typeof times>(context, call);
    times.library += part.library;
    times.raw += part.raw;
    process.stderr.write(`${name}: ${Math.min(howMany, from + 5000)} of ${howMany} stories\n`);
  }
  return times;
}

async function askAll(context: BrowserContext): Promise<Figure[]> {
  const times = new Map<string, number[]>();
  const note = (name: string, took: number) => times.set(name, [...(times.get(name) ?? []), took]);
  const id = await inFreshPage<string>(context, `idOf(${Math.floor(stories / 2)})`);
  for (let round = 0; round < rounds; round++) {
    note('floor', await inFreshPage<number>(context, `pointGet('large', '${id}')`));
    for (const [name, filter] of Object.entries(questions)) {
      for (const library of ['small', 'large']) {
        const call = `firstPage('${library}', ${JSON.stringify(filter)})`;
        const page = await inFreshPage<{ took: number; rows: number }>(context, call);
        if (page.rows === 0 && library === 'large') throw new Error(`${name}: nothing was found.`);
        note(`${name} ${library}`, page.took);
      }
    }
  }
  const middle = (name: string): number => median(times.get(name) ?? []);
  return Object.keys(questions).flatMap((name): Figure[] => {
    const value = middle(`${name} large`);
    const of = (baseline: number) => ({ unit: 'ms', value, baseline, ratio: value / baseline });
    return [
      { name, ...of(middle('floor')) },
      { name: `${name}, against ${SMALL} stories`, ...of(middle(`${name} small`)) },
    ];
  });
}

async function measure(): Promise<Figure[]> {
  const filling = await start();
  await fillAll(filling, 'small', SMALL);
  const filled = await fillAll(filling, 'large', stories);
  await filling.close();
  const context = await start();
  const asked = await askAll(context);
  const saves = await inFreshPage<{ library: number[]; raw: number[] }>(
    context,
    `saveEach('large', ${stories}, 130)`,
  );
  const size = await inFreshPage<{ index: number; text: number; segments: number }>(
    context,
    `indexSize('large')`,
  );
  await context.close();
  const [library, raw] = [median(saves.library), median(saves.raw)];
  return [
    ...asked,
    { name: 'save of one story', unit: 'ms', value: library, baseline: raw, ratio: library / raw },
    {
      name: 'index size',
      unit: 'bytes',
      value: size.index,
      baseline: size.text,
      ratio: size.index / size.text,
    },
    { name: 'segments', unit: '', value: size.segments },
    {
      name: 'import, searchable',
      unit: 'ms a story',
      value: filled.library / stories,
      baseline: filled.raw / stories,
      ratio: filled.library / filled.raw,
    },
  ];
}

try {
  report(await measure(), 'library', option('json'));
} finally {
  server.close();
  rmSync(profile, { recursive: true, force: true });
}
