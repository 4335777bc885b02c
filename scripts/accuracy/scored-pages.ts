// The scorer's figures page by page, and means of them over any choice of pages.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** The metrics of a page; one that its gold does not define is absent. */
export interface ScoredPage {
  id: string;
  m: Partial<Record<string, number>>;
}

interface Scored {
  [source: string]: { cases?: ScoredPage[] };
}

/** Runs the scorer over a file of predictions and gives every page of every source. Throws where it prints none. */
export function scoredPages(scorer: string, cases: string, predictions: string): ScoredPage[] {
  const args = [scorer, '--cases', cases, '--pred', predictions, '--json', '--worst', '1'];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`The scorer failed: ${run.stderr}`);
  const scored: Scored = JSON.parse(run.stdout);
  return Object.values(scored).flatMap((source) => source.cases ?? []);
}

/** The mean of a metric over the pages that define it; undefined where none does. `bodyF1zyte` is taken of means. */
export function meanOf(pages: readonly ScoredPage[], metric: string): number | undefined {
  if (metric === 'bodyF1zyte') {
    const [p, r] = [meanOf(pages, 'bodyP'), meanOf(pages, 'bodyR')];
    return p === undefined || r === undefined || p + r === 0 ? undefined : (2 * p * r) / (p + r);
  }
  const values = pages.flatMap(({ m }) => m[metric] ?? []);
  return values.length === 0
    ? undefined
    : values.reduce((sum, one) => sum + one, 0) / values.length;
}
