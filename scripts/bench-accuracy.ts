// npm run bench:accuracy -- --cases DIR --out FILE.jsonl [--only TEXT] [--no-build] [--scorer FILE [--json FILE]]
// Reads every page of a corpus in real Chromium and writes what was read, one line a page, for a scorer. The gold lies
// outside the project, and so does the scorer: where one is named it is run, and its figures are held against the goals.
import { createReadStream, createWriteStream, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { gunzipSync } from 'node:zlib';
import { flag, fromCaller, option } from './arguments';
import { report } from './bench/figures';
import { scoredFigures } from './bench/scored-figures';
import { buildExtension } from './build-extension';
import { type Prediction, predictionOf } from './reading/prediction';
import { clipScript, openReader, readStoredPage } from './reading/stored-pages';

interface Case {
  id: string;
  url: string;
  htmlFile: string;
}

const folder = fromCaller(option('cases') ?? '');
const out = fromCaller(option('out') ?? 'predictions.jsonl');
const only = option('only');
if (!option('cases')) {
  console.error('usage: npm run bench:accuracy -- --cases DIR --out FILE.jsonl [--only TEXT]');
  process.exit(2);
}

async function readCases(): Promise<Case[]> {
  const cases: Case[] = [];
  const lines = createInterface({ input: createReadStream(path.join(folder, 'cases.jsonl')) });
  for await (const line of lines) {
    if (line.trim()) cases.push(JSON.parse(line));
  }
  return cases.filter((c) => only === undefined || c.id.includes(only));
}

const pageBytes = (c: Case): Buffer => {
  const bytes = readFileSync(path.join(folder, c.htmlFile));
  return c.htmlFile.endsWith('.gz') ? gunzipSync(bytes) : bytes;
};

if (!flag('no-build')) buildExtension('chrome');
const script = clipScript();
const cases = await readCases();
const reader = await openReader();
const written = createWriteStream(out);
const startedAt = Date.now();
const times: number[] = [];
let errors = 0;

async function predict(c: Case): Promise<Prediction> {
  try {
    const page = { url: c.url, body: pageBytes(c), contentType: 'text/html; charset=utf-8' };
    const { result, ms } = await readStoredPage(reader.context, page, script);
    times.push(ms);
    return result.ok
      ? predictionOf(c.id, result.value, ms)
      : { id: c.id, error: `${result.trouble.kind} ${result.trouble.detail ?? ''}`.trim() };
  } catch (error) {
    return { id: c.id, error: error instanceof Error ? error.message : String(error) };
  }
}

const waiting = [...cases];
const predictions = new Map<string, Prediction>();
async function work(): Promise<void> {
  for (let c = waiting.shift(); c; c = waiting.shift()) {
    const prediction = await predict(c);
    if (prediction.error) {
      errors += 1;
      console.error(`${c.id}: ${prediction.error}`);
    }
    predictions.set(c.id, prediction);
  }
}
await Promise.all([work(), work()]);
await reader.close();
for (const c of cases) written.write(`${JSON.stringify(predictions.get(c.id))}\n`);
await new Promise((resolve) => written.end(resolve));

times.sort((a, b) => a - b);
const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
console.log(
  `${cases.length} pages, ${errors} errors, ${((Date.now() - startedAt) / 1000).toFixed(0)} s`,
);
console.log(`time in the page: median ${at(0.5)} ms, p95 ${at(0.95)} ms`);
console.log(`written to ${out}`);
const scorer = option('scorer');
if (scorer) report(scoredFigures(fromCaller(scorer), folder, out), 'accuracy', option('json'));
