// The recovery copy as those who write to the library see it.
import type { JournalEntry, KeptKey } from './journal-entry';

/** What a transaction that is not yet known to be in the recovery copy has touched. */
export interface OpenWrite {
  number: number;
  stories: string[];
  rows: { table: string; key: KeptKey }[];
}

/** Keeps what every transaction changed in a place of its own, outside the database. */
export interface Journal {
  /** The epochs the library has been through, this one the last, as `state` holds them. */
  readonly history: string;
  /** The writes begun and not finished yet. */
  open(): OpenWrite[];
  /** Writes an entry down under the number of its transaction. Settles when it is kept; rejects where it could not be. */
  append(number: number, entry: JournalEntry): Promise<void>;
  /** Takes an entry back whose transaction came to nothing. */
  drop(number: number): Promise<void>;
  /** Whether there is room for more where the entries lie. Never rejects. */
  hasRoom(): Promise<boolean>;
}
