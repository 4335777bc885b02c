// What has to be repaired: the database, the recovery copy and the marker of the library compared with each other.
import type { Coverage } from './coverage';

/** What was found at opening. */
export interface Found {
  /** The last write the database knows of; undefined where it knows of none. */
  number: number | undefined;
  /** Stories in the database. */
  stories: number;
  /** Stories there were after that same write, where it is noted. */
  expected: number | undefined;
  /** Stories there were at the last note, whichever write that was. */
  noted: number;
  coverage: Coverage;
}

/**
 * What has to be done to the database. `whole`: nothing. `replay`: the writes after `after` from the recovery copy.
 * `fill`: the stories it lacks from the recovery copy. `lost`: there is nothing to do it from.
 */
export type RepairPlan =
  | { kind: 'whole' }
  | { kind: 'replay'; after: number }
  | { kind: 'fill' }
  | { kind: 'lost'; stories: number };

/** Plans the repair of the database. */
export function repairPlan({ number, stories, expected, noted, coverage }: Found): RepairPlan {
  const copied = coverage.last > 0;
  if (number === undefined && stories === 0) {
    if (copied) return { kind: 'replay', after: 0 };
    return noted > 0 ? { kind: 'lost', stories: noted } : { kind: 'whole' };
  }
  const reached = number ?? 0;
  if (coverage.last > reached) {
    // The entries before the base are gone: where it begins later, everything has to come from it.
    return { kind: 'replay', after: coverage.base > reached ? 0 : reached };
  }
  if (expected !== undefined && stories < expected)
    return copied ? { kind: 'fill' } : { kind: 'lost', stories: expected - stories };
  return { kind: 'whole' };
}
