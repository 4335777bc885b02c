// One instant told twice, in universal time and in that of the outlet's place, is one voice for the day at that place.
import type { Candidate } from './pass';
import { isUniversal } from './printed-day';

/** "2026-03-01T18:15:00-08:00": with an offset that is none of Greenwich. */
const LOCAL = /^.{10}T\d\d:.{2,20}[+-](?!00:?00$)\d\d:?\d\d$/;
/** Seconds are cut off in some stamps. */
const SAME = 60_000;

/** What a candidate says, or, where that is a stamp in universal time, the rival that tells its instant with an offset. */
export function localStamp(
  { value }: Candidate<unknown>,
  rivals: readonly Candidate<unknown>[],
): unknown {
  if (typeof value !== 'string' || !isUniversal(value)) return value;
  const at = Date.parse(value);
  const local = rivals.find(
    ({ value: other }) =>
      typeof other === 'string' && LOCAL.test(other) && Math.abs(Date.parse(other) - at) < SAME,
  );
  return local?.value ?? value;
}
