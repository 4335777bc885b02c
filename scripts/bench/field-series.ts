// The series "fields" of the bench of growth: what a megabyte in one field costs over the page with a word in its place.
import type { BrowserContext } from 'playwright';
import { option } from '../arguments';
import { FIELDS, FILLS, fieldPage, megabyte } from './field-pages';
import type { Figure } from './figures';
import { type OwnTime, openOwnTime } from './own-time';

/** A page may cost this many milliseconds more, or twice as much as without the field, whichever is more. */
const MORE = 100;

async function fastest(timer: OwnTime, field: string, value: string, rounds: number) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1)
    best = Math.min(best, await timer.of(fieldPage(field, value)));
  return best;
}

interface Cost {
  field: string;
  fill: string;
  without: number;
  ms: number;
  /** Of what it may cost: over 1 is too much. */
  share: number;
}

async function costOf(timer: OwnTime, field: string, fill: string, without: number): Promise<Cost> {
  const most = Math.max(2 * without, without + MORE);
  let ms = await fastest(timer, field, megabyte(fill), 1);
  // Tried again only where it matters.
  if (ms > most / 2) ms = Math.min(ms, await fastest(timer, field, megabyte(fill), 2));
  return { field, fill, without, ms, share: ms / most };
}

const asked = (names: readonly string[], by: string): string[] =>
  names.filter((name) => [name, undefined].includes(option(by)));

async function dearestOf(timer: OwnTime, field: string): Promise<Cost[]> {
  const without = await fastest(timer, field, 'Ana Lind', 3);
  const costs: Cost[] = [];
  for (const fill of asked(Object.keys(FILLS), 'fill'))
    costs.push(await costOf(timer, field, fill, without));
  costs.sort((a, b) => b.share - a.share);
  for (const { fill, ms, share } of costs.filter((one, at) => at === 0 || one.share > 1))
    console.log(
      `${field}: ${Math.round(without)} ms, with a megabyte of ${fill} ${Math.round(ms)} ms, ${share.toFixed(2)} of what it may cost`,
    );
  return costs.slice(0, 1);
}

/** Measures every field with every fill, or those named by `--field` and `--fill`; prints the dearest of each field. */
export async function measureFields(context: BrowserContext, source: string): Promise<Figure[]> {
  const timer = await openOwnTime(context, source);
  const worst: Cost[] = [];
  for (const field of asked(Object.keys(FIELDS), 'field'))
    worst.push(...(await dearestOf(timer, field)));
  await timer.close();
  const most = (of: (cost: Cost) => number): number => Math.max(...worst.map(of));
  return [
    { name: 'fields, worst share', unit: 'of the most', value: most(({ share }) => share) },
    { name: 'fields, worst ratio', unit: 'times', value: most((one) => one.ms / one.without) },
    { name: 'fields, worst extra', unit: 'ms', value: most((one) => one.ms - one.without) },
  ];
}
