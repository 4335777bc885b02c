// The series "fields" of the bench of growth: what a megabyte in one field costs over the page with a word in its place.
import type { BrowserContext } from 'playwright';
import { option } from '../arguments';
import { FIELDS, FILLS, fieldPage, megabyte } from './field-pages';
import type { Figure } from './figures';
import { firstCall } from './first-call';

/** A page may cost this many milliseconds more, or twice as much as without the field, whichever is more. */
const MORE = 100;

/** The fastest of some first calls: a loaded machine only ever adds to a time. */
async function fastest(
  context: BrowserContext,
  field: string,
  value: string,
  source: string,
  rounds: number,
) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1)
    best = Math.min(best, await firstCall(context, fieldPage(field, value), source));
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

async function costOf(
  context: BrowserContext,
  field: string,
  fill: string,
  without: number,
  source: string,
): Promise<Cost> {
  const most = Math.max(2 * without, without + MORE);
  let ms = await fastest(context, field, megabyte(fill), source, 1);
  // Tried again only where it matters.
  if (ms > most / 2) ms = Math.min(ms, await fastest(context, field, megabyte(fill), source, 2));
  return { field, fill, without, ms, share: ms / most };
}

/** Measures every field with every fill, or those named by `--field` and `--fill`; prints the dearest of each field. */
export async function measureFields(context: BrowserContext, source: string): Promise<Figure[]> {
  const worst: Cost[] = [];
  for (const field of Object.keys(FIELDS)) {
    if (![field, undefined].includes(option('field'))) continue;
    const without = await fastest(context, field, 'Ana Lind', source, 3);
    let dearest: Cost | undefined;
    for (const fill of Object.keys(FILLS)) {
      if (![fill, undefined].includes(option('fill'))) continue;
      const cost = await costOf(context, field, fill, without, source);
      if (!dearest || cost.share > dearest.share) dearest = cost;
    }
    if (!dearest) continue;
    worst.push(dearest);
    const { fill, ms, share } = dearest;
    console.log(
      `${field}: ${Math.round(without)} ms, with a megabyte of ${fill} ${Math.round(ms)} ms, ${share.toFixed(2)} of what it may cost`,
    );
  }
  return [
    {
      name: 'fields, worst share',
      unit: 'of the most',
      value: Math.max(...worst.map(({ share }) => share)),
    },
    {
      name: 'fields, worst ratio',
      unit: 'times',
      value: Math.max(...worst.map(({ ms, without }) => ms / without)),
    },
    {
      name: 'fields, worst extra',
      unit: 'ms',
      value: Math.max(...worst.map(({ ms, without }) => ms - without)),
    },
  ];
}
