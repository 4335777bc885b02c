// npm run bench:library -- [--stories N] [--rounds N] [--json FILE]
// Fills a library in real Chromium and times what people wait for, each question in a fresh page. Cold: the browser has let go of
// the database, as it does two seconds after the last page that had it open; a popup finds it so.
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
const MANY = 20_000;

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

/** Longer than the browser holds a database nobody has open. */
const LETS_GO_MS = 2600;

interface Question {
  name: string;
  /** What is called in the page, without the library's name. */
  ask: (library: string) => string;
  /** What it is held against; `small` is the same question to a library of a thousand. */
  against: string | 'small';
}

const rows = (filter: object) => (library: string) =>
  `firstPage('${library}', ${JSON.stringify(filter)})`;
const facets = (filter: object) => (library: string) =>
  `facets('${library}', ${JSON.stringify(filter)})`;
const term = { text: `"${wordOf(300)}"` };
const searches: [string, object][] = [
  ['one term', term],
  ['two terms', { text: `${wordOf(40)} "${wordOf(90)}"` }],
  ['tag and term', { text: `"${wordOf(60)}"`, tags: [tagOf(3)] }],
  ['prefix', { text: wordOf(300).slice(0, 4) }],
  ['phrase', { text: `"${wordOf(0)} ${wordOf(2)}"` }],
];
const lists: [string, object][] = [
  ['newest 50', {}],
  ['list of a tag', { tags: [tagOf(3)] }],
  ['list of a tag and a year', { tags: [tagOf(3)], from: '2021-01-01', to: '2021-12-31' }],
];
const questions: Question[] = [
  { name: 'floor', ask: (library) => `pointGet('${library}')`, against: 'small' },
  ...searches.map(([name, filter]) => ({
    name: `cold search, ${name}`,
    ask: rows(filter),
    against: 'floor',
  })),
  ...lists.map(([name, filter]) => ({ name, ask: rows(filter), against: 'small' })),
  { name: 'jump to nine tenths', ask: (library) => `jump('${library}', 0.9)`, against: 'small' },
  { name: 'facet counts of the library', ask: facets({}), against: 'floor' },
  {
    name: 'facet counts of a filtered view',
    ask: facets(term),
    against: 'cold search, one term',
  },
];

/** Fills in pages of their own, so that no page grows old and slow. */
async function fillAll(context: BrowserContext, name: string, howMany: number) {
  const sum = { library: 0, raw: 0, stories: 0, rawStories: 0 };
  // In a big library the bare one beside it gets a part of the stories: it is compared by the story.
  const oneOf = howMany > MANY ? 10 : 1;
  for (let from = 0; from < howMany; from += 5000) {
    const to = Math.min(howMany, from + 5000);
    const part = await inFreshPage<typeof sum>(context, `fill('${name}', ${from}, ${to}, ${oneOf})`);
    sum.library += part.library;
    sum.raw += part.raw;
    sum.stories += part.stories;
    sum.rawStories += part.rawStories;
    const each = (part.library / part.stories).toFixed(2);
    process.stderr.write(`${name}: ${to} of ${howMany} stories, the last at ${each} ms each\n`);
  }
  return { library: sum.library / sum.stories, raw: sum.raw / sum.rawStories };
}

async function askAll(context: BrowserContext): Promise<Figure[]> {
  const times = new Map<string, number[]>();
  const note = (name: string, took: number) => times.set(name, [...(times.get(name) ?? []), took]);
  for (let round = 0; round < rounds; round++) {
    for (const { name, ask, against } of questions) {
      for (const library of against === 'small' ? ['small', 'large'] : ['large']) {
        await new Promise((passed) => setTimeout(passed, LETS_GO_MS));
        const found = await inFreshPage<{ took: number; rows: number }>(context, ask(library));
        if (found.rows === 0 && library === 'large') throw new Error(`${name}: nothing was found.`);
        note(`${name} ${library}`, found.took);
      }
    }
    process.stderr.write(`round ${round + 1} of ${rounds}\n`);
  }
  const middle = (name: string): number => median(times.get(name) ?? []);
  return questions.map(({ name, against }): Figure => {
    const value = middle(`${name} large`);
    const baseline = middle(against === 'small' ? `${name} small` : `${against} large`);
    const told = against === 'small' ? `${name}, against ${SMALL} stories` : name;
    return { name: told, unit: 'ms', value, baseline, ratio: value / baseline };
  });
}

/** The same with the database held open by another page, as it is while the library or the background has it. */
async function askHeld(context: BrowserContext): Promise<Figure[]> {
  const holder = await context.newPage();
  await holder.goto(`http://127.0.0.1:${port}/`);
  await holder.evaluate(`globalThis.bench = ${bundle}; bench.hold('large')`);
  const took = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++)
    for (const { name, ask } of questions.slice(0, 1 + searches.length)) {
      const found = await inFreshPage<{ took: number }>(context, ask('large'));
      took.set(name, [...(took.get(name) ?? []), found.took]);
    }
  await holder.close();
  return [...took].map(([name, times]) => ({
    name: `${name}, database held open`,
    unit: 'ms',
    value: median(times),
  }));
}

async function measure(): Promise<Figure[]> {
  const filling = await start();
  await fillAll(filling, 'small', SMALL);
  const filled = await fillAll(filling, 'large', stories);
  await filling.close();
  const context = await start();
  const asked = [...(await askAll(context)), ...(await askHeld(context))];
  const saves = await inFreshPage<{ library: number[]; raw: number[] }>(
    context,
    `saveEach('large', ${stories}, 130)`,
  );
  const twice = await inFreshPage<{ kept: number[]; bare: number[] }>(
    context,
    `saveEachTwice('large', ${stories}, 130)`,
  );
  const size = await inFreshPage<{ index: number; text: number; segments: number }>(
    context,
    `indexSize('large')`,
  );
  await context.close();
  const [library, raw] = [median(saves.library), median(saves.raw)];
  const [kept, bare] = [median(twice.kept), median(twice.bare)];
  return [
    ...asked,
    {
      name: 'save with recovery copy',
      unit: 'ms',
      value: kept,
      baseline: bare,
      ratio: kept / bare,
    },
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
      value: filled.library,
      baseline: filled.raw,
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
