// Where two histories part: the database's, and that of a copy which may come from another day or another computer.

import { begunAt, EPOCHS_KEPT, epochAt, type History, NO_EPOCH } from './history';
import type { JournalFile } from './journal-file';

/** What a copy knows of the writes `from` to `to`. */
export interface Span {
  from: number;
  to: number;
  history: History;
}

/** What a file's name alone says: the epoch of the last write in it. */
export function spanOfName({ kind, from, to, epoch }: JournalFile): Span {
  const last = kind === 'whole' ? from : to;
  return {
    from: last,
    to: last,
    history: epoch === NO_EPOCH ? [] : [{ epoch, from: last }],
  };
}

/** The writes at which a span and a history have to be compared: the ends, and wherever either begins an epoch. */
const compared = ({ from, to, history }: Span, other: History): number[] =>
  [from, to, ...[...history, ...other].map((start) => start.from)].filter(
    (number) => number >= from && number <= to,
  );

/** The history of a library whose last writes come from a copy that is further than it. */
export function historyWith(history: History, number: number, spans: readonly Span[]): History {
  const starts = spans.flatMap((span) => span.history).filter(({ from }) => from > number);
  return starts.sort((a, b) => a.from - b.from).reduce<History>(begunAt, history);
}

/**
 * The last write that both have in common; undefined where one is only the other's beginning, or nothing speaks against it.
 * `number` is the last write of the history.
 */
export function forkOf(
  history: History,
  number: number,
  spans: readonly Span[],
): number | undefined {
  let common = false;
  let first = Number.POSITIVE_INFINITY;
  for (const span of spans)
    for (const at of compared(span, history)) {
      const [own, theirs] = [epochAt(history, at), epochAt(span.history, at)];
      if (at > number || own === undefined || theirs === undefined) continue;
      if (own === theirs) common = true;
      else first = Math.min(first, at);
    }
  if (first !== Number.POSITIVE_INFINITY) return first - 1;
  // So long ago that neither remembers: they may be one, but to take them for two loses nothing.
  return !common && spans.length > 0 && history.length >= EPOCHS_KEPT ? 0 : undefined;
}
