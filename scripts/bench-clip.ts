// npm run bench:clip -- [--cases DIR] [--json FILE] [--pages N] [--no-build]
// The first clip of a page, which is what a click pays, against what any reader pays: cloning the page and running
// Readability. Both are handed to a fresh page as source text, so compiling counts; they take turns in one run.
import process from 'node:process';
import { flag, option } from './arguments';
import { benchPages } from './bench/bench-pages';
import { type Figure, report } from './bench/figures';
import { BASELINE, firstCall } from './bench/first-call';
import { buildExtension } from './build-extension';
import { clipScript, openReader } from './reading/stored-pages';

if (!flag('no-build')) buildExtension('chrome');
const CLIP = clipScript();
const pages = benchPages(option('cases'), Number(option('pages') ?? 60));
const reader = await openReader();

const clips: number[] = [];
const baselines: number[] = [];
const ratios: number[] = [];
for (const [at, page] of pages.entries()) {
  const turns = at % 2 === 0 ? [CLIP, BASELINE] : [BASELINE, CLIP];
  const times = new Map<string, number>();
  for (const source of turns) times.set(source, await firstCall(reader.context, page, source));
  const [clip = 0, baseline = 0] = [times.get(CLIP), times.get(BASELINE)];
  clips.push(clip);
  baselines.push(baseline);
  ratios.push(clip / baseline);
}
await reader.close();

const at = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN;
const figure = (name: string, share: number): Figure => {
  const [value, baseline] = [at(clips, share), at(baselines, share)];
  return { name, unit: 'ms', value, baseline, ratio: value / baseline };
};
console.log(`${pages.length} pages; median of the pages' own ratios ${at(ratios, 0.5).toFixed(2)}`);
report(
  [figure('first clip, median', 0.5), figure('first clip, p95', 0.95)],
  'clip',
  option('json'),
);
process.exit(0);
