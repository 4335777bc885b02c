// The outcome of anything that may be expected to fail: a value, or a trouble that names its kind.
// Throwing is left for broken invariants.

/** Something went well and gave `value`. */
export interface Done<T> {
  readonly ok: true;
  readonly value: T;
}

/** Something expected went wrong; `trouble.kind` says what, for the code and for the reader. */
export interface Failed<E> {
  readonly ok: false;
  readonly trouble: E;
}

/** Either a value or a trouble. Plain data, so it crosses messages and `executeScript` unchanged. */
export type Result<T, E> = Done<T> | Failed<E>;

/** Wraps a value as a success. */
export const done = <T>(value: T): Done<T> => ({ ok: true, value });

/** Wraps a trouble as a failure. */
export const failed = <E>(trouble: E): Failed<E> => ({ ok: false, trouble });
