// A stamp in universal time may fall on the day before or behind the one that the outlet printed where it was written. The
// story is of the printed day, which its readers cite.
import type { Candidate } from './pass';

/** "2026-03-01T02:15:00Z", "2026-03-01T02:15+00:00": the hour is the first group. */
const UNIVERSAL = /^\d{4}-\d\d-\d\dT(\d\d):.*(?:Z|[+-]00:?00)$/;
/** West of Greenwich it is the day before until this hour there, east of it the next from that hour. */
const LATEST_BEFORE = 12;
const EARLIEST_NEXT = 10;
const DAY = 24 * 60 * 60 * 1000;
/** Surer than all that repeat the stamp. */
const SURE = 0.9999;
/** Lines that nothing calls a date may be of anything. */
const SURE_LINE = 0.5;

/** Whether a date is a stamp in universal time. */
export const isUniversal = (stamp: string | undefined): boolean => UNIVERSAL.test(stamp ?? '');

/** The printed day beside a stamp in universal time, where the two name neighbouring days and nothing printed names the stamp's. */
export function printedDay(
  stamp: string | undefined,
  printed: readonly Candidate<string>[],
): Candidate<string>[] {
  const hour = Number(UNIVERSAL.exec(stamp ?? '')?.[1] ?? Number.NaN);
  const days = printed.filter(({ confidence }) => confidence >= SURE_LINE);
  const off = ({ value }: Candidate<string>): number =>
    Math.round((Date.parse(value.slice(0, 10)) - Date.parse(stamp?.slice(0, 10) ?? '')) / DAY);
  const [first] = days;
  if (!first || days.some((one) => off(one) === 0)) return [];
  const fits = off(first) === -1 ? hour < LATEST_BEFORE : off(first) === 1 && hour >= EARLIEST_NEXT;
  return fits
    ? [{ value: first.value.slice(0, 10), from: `${first.from}, printed`, confidence: SURE }]
    : [];
}
