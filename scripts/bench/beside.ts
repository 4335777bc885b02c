// What others make of the same stories and the same question: MiniSearch and SQLite's full text search.
import path from 'node:path';
import type { BrowserContext } from 'playwright';
import { bundleForPage } from '../browsers/bundle-for-page';
import { projectRoot } from '../build-extension';
import { type BenchBrowser, letGo, median } from './bench-browser';
import type { Figure } from './figures';
import { wordOf } from './invented-library';

/** More than this takes one of them too long and too much memory. */
const MOST = 10_000;

const sqlite = (name: string) => ({
  file: path.join(projectRoot, 'node_modules/@sqlite.org/sqlite-wasm/dist', name),
});

/** What the bench's server has to have ready. */
export async function besideFiles() {
  const worker = await bundleForPage('scripts/bench/fts-worker.ts');
  return {
    '/fts-worker.mjs': {
      text: `import sqlite from '/sqlite/index.mjs'; ${worker}.serve(sqlite);`,
    },
    '/sqlite/index.mjs': sqlite('index.mjs'),
    '/sqlite/sqlite3.wasm': sqlite('sqlite3.wasm'),
    '/sqlite/sqlite3-opfs-async-proxy.js': sqlite('sqlite3-opfs-async-proxy.js'),
  };
}

interface Cold {
  took: number;
  rows: number;
  memory?: number;
  bytes?: number;
}

/** Opens each of them cold and searches one term. */
export async function askBeside(
  browser: BenchBrowser,
  context: BrowserContext,
  stories: number,
  rounds: number,
): Promise<Figure[]> {
  const howMany = Math.min(stories, MOST);
  const [mini, fts] = await Promise.all([
    bundleForPage('scripts/bench/minisearch-in-page.ts'),
    bundleForPage('scripts/bench/fts-in-page.ts'),
  ]);
  const word = JSON.stringify(wordOf(300));
  const size = await browser.inFreshPage<number>(context, mini, `keepMiniSearch(${howMany})`);
  await browser.inFreshPage<Cold>(context, fts, `askFts(${howMany}, ${word})`);
  const cold = async (bundle: string, call: string): Promise<Cold[]> => {
    const answers: Cold[] = [];
    for (let round = 0; round < rounds; round++) {
      await letGo();
      const answer = await browser.inFreshPage<Cold>(context, bundle, call);
      if (answer.rows === 0) throw new Error(`${call}: nothing was found.`);
      answers.push(answer);
    }
    return answers;
  };
  const minis = await cold(mini, `searchMiniSearch(${word})`);
  const ftss = await cold(fts, `askFts(0, ${word})`);
  const took = (answers: Cold[]) => median(answers.map((one) => one.took));
  const of = `of ${howMany} stories`;
  return [
    { name: `MiniSearch ${of}: open and search`, unit: 'ms', value: took(minis) },
    { name: `MiniSearch ${of}: kept index`, unit: 'bytes', value: size },
    {
      name: `MiniSearch ${of}: memory to search`,
      unit: 'bytes',
      value: median(minis.map(({ memory = Number.NaN }) => memory)),
    },
    { name: `SQLite FTS5 ${of}: open and search`, unit: 'ms', value: took(ftss) },
    {
      name: `SQLite FTS5 ${of}: file with the texts`,
      unit: 'bytes',
      value: median(ftss.map(({ bytes = Number.NaN }) => bytes)),
    },
  ];
}
