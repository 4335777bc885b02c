// What a bench found, held against the goals of tests/bench/goals.json: a table on screen, and a file for machines.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fromCaller } from '../arguments';
import { projectRoot } from '../build-extension';

/** One measured figure; `ratio` is what the goal speaks of, or `value` where there is none. */
export interface Figure {
  name: string;
  unit: string;
  value: number;
  baseline?: number;
  ratio?: number;
}

interface Goal {
  name: string;
  /** At most this, of the ratio or else of the value. */
  atMost?: number;
  /** At least this. */
  atLeast?: number;
}

function goalsOf(bench: string): Goal[] {
  const file = path.join(projectRoot, 'tests/bench/goals.json');
  const goals: Record<string, Goal[]> = JSON.parse(readFileSync(file, 'utf8'));
  return goals[bench] ?? [];
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Prints the figures, and writes them to a file where one is named. Says whether every goal holds. */
export function report(figures: readonly Figure[], bench: string, file?: string): boolean {
  const goals = goalsOf(bench);
  const held = figures.map((figure) => {
    const goal = goals.find((one) => one.name === figure.name);
    const measured = figure.ratio ?? figure.value;
    const limit = goal?.atMost ?? goal?.atLeast ?? null;
    const holds =
      limit === null ? null : goal?.atMost === undefined ? measured >= limit : measured <= limit;
    return {
      name: figure.name,
      unit: figure.unit,
      value: round(figure.value),
      baseline: figure.baseline === undefined ? null : round(figure.baseline),
      ratio: figure.ratio === undefined ? null : round(figure.ratio),
      goal: limit,
      holds,
    };
  });
  console.table(held);
  if (file) writeFileSync(fromCaller(file), `${JSON.stringify({ figures: held }, null, 2)}\n`);
  return held.every(({ holds }) => holds !== false);
}
