// Dates of a record as one moment in UTC, and how much of that was printed: what a table can sort and subtract.

const WHOLE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
const DAYS = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** How precise a date is. */
export type Precision = 'year' | 'month' | 'day' | 'minute' | 'second';

const BY_LENGTH: Readonly<Record<number, Precision>> = { 4: 'year', 7: 'month', 10: 'day' };

/** The precision of an ISO 8601 date. */
export function precisionOf(date: string | undefined): Precision | undefined {
  if (date === undefined) return undefined;
  return BY_LENGTH[date.length] ?? (/T\d\d:\d\d:/.test(date) ? 'second' : 'minute');
}

/**
 * The moment of an ISO 8601 date in UTC; of a day, a month or a year its beginning there. Undefined where a time was
 * printed without its zone: which moment that was is not known.
 */
export function utcOf(date: string | undefined): string | undefined {
  if (date === undefined || !(WHOLE.test(date) || DAYS.test(date))) return undefined;
  const at = new Date(date);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}
