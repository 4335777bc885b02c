// The goals for accuracy, from the table that the benches hold their figures against.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../build-extension';

/** A goal for a metric of one source. */
export interface AccuracyGoal {
  metric: string;
  atLeast?: number;
  atMost?: number;
}

/** The goals of a source, in the table's order. */
export function accuracyGoals(source: string): AccuracyGoal[] {
  const file = path.join(projectRoot, 'tests/bench/goals.json');
  const { accuracy }: { accuracy: (Omit<AccuracyGoal, 'metric'> & { name: string })[] } =
    JSON.parse(readFileSync(file, 'utf8'));
  return accuracy.flatMap(({ name, ...goal }) => {
    const [of, metric] = name.split(': ');
    return of === source && metric ? [{ metric, ...goal }] : [];
  });
}
