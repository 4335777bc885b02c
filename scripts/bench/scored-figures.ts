// Figures of a scorer that stands outside the project: `node SCORER --cases DIR --pred FILE --json` prints
// `{ "<source>": { "macro": { "<metric>": number } } }`. A figure's name is `<source>: <metric>`.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import type { Figure } from './figures';

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

const field = (value: unknown, name: string): unknown =>
  entriesOf(value).find(([key]) => key === name)?.[1];

/** Runs the scorer over predictions and gives every number it has. Throws where it prints none. */
export function scoredFigures(scorer: string, cases: string, predictions: string): Figure[] {
  const args = [scorer, '--cases', cases, '--pred', predictions, '--json'];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`The scorer failed: ${run.stderr}`);
  const sources: unknown = JSON.parse(run.stdout);
  return entriesOf(sources).flatMap(([source, summary]) =>
    entriesOf(field(summary, 'macro')).flatMap(([metric, value]) =>
      typeof value === 'number' ? [{ name: `${source}: ${metric}`, unit: 'share', value }] : [],
    ),
  );
}
