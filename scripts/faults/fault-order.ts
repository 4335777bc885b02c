// What a series of faults is asked to do, and how it says what it found.
import type { Figure } from '../bench/figures';
import type { BrowserName } from '../browsers/find-browser';

/** What the command line said. */
export interface FaultOrder {
  browser: BrowserName;
  /** Kills of each kind, and rounds of whatever else is left to chance. */
  rounds: number;
  seed: number;
  /** Stories in a large library. */
  stories: number;
  /** A folder with more hostile markup. */
  vectors?: string;
  /** Only every so manieth piece of a long list, for a short form. */
  every: number;
  /** Only damages whose names hold this. */
  damage: string;
}

/** A series of faults. */
export type Series = (order: FaultOrder) => Promise<Figure[]>;

/** A figure without a unit. */
export const figure = (name: string, value: number): Figure => ({ name, unit: '', value });
