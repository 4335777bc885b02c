// npm run faults -- --browser chromium|firefox [--only SERIES,…] [--rounds N] [--seed S] [--stories N] [--vectors FOLDER]
//   [--every N] [--damage NAME] [--json FILE]
// What crashes, bad disks and hostile pages, files and programs do to a library, in a real browser with the built
// extension. Each series has its control. Ends badly where something was lost or got in.
import process from 'node:process';
import { fromCaller, option } from './arguments';
import { type Figure, report } from './bench/figures';
import { buildExtension } from './build-extension';
import type { FaultOrder } from './faults/fault-order';
import { SERIES } from './faults/series';

const vectors = option('vectors');
const order: FaultOrder = {
  browser: option('browser') === 'firefox' ? 'firefox' : 'chromium',
  rounds: Number(option('rounds') ?? 5),
  seed: Number(option('seed') ?? Math.floor(Math.random() * 1e9)),
  stories: Number(option('stories') ?? 1000),
  every: Number(option('every') ?? 1),
  damage: option('damage') ?? '',
  ...(vectors !== undefined && { vectors: fromCaller(vectors) }),
};
const only = option('only')?.split(',') ?? Object.keys(SERIES);
const unknown = only.find((name) => !(name in SERIES));
if (unknown !== undefined) {
  console.error(`There is no series "${unknown}". There are: ${Object.keys(SERIES).join(', ')}`);
  process.exit(2);
}

buildExtension(order.browser === 'chromium' ? 'chrome' : 'firefox');
console.error(`${order.browser}, ${order.rounds} rounds, seed ${order.seed}`);
const figures: Figure[] = [];
for (const [name, run] of Object.entries(SERIES))
  if (only.includes(name)) figures.push(...(await run(order)));
const holds = report(figures, 'faults', option('json'));
process.exit(holds ? 0 : 1);
