// The run of history that a library has been through. Every start of the background that writes begins an epoch with a random
// name; two libraries with the same numbers of writes are the same only as far as their epochs are.

/** The epoch that the writes from `from` on belong to, until the next begins. */
export interface EpochStart {
  epoch: string;
  from: number;
}

/** Epochs in their order. Before the first it is not known what was; without any, a Cutline wrote that knew of none. */
export type History = readonly EpochStart[];

/** Epochs that are remembered: months of daily use, and a line short enough to be read with every write. */
export const EPOCHS_KEPT = 100;

/** What writes of a Cutline belong to that knew of no epochs. */
export const NO_EPOCH = '';

/** A name for an epoch that nobody else gives. */
export const newEpoch = (): string => crypto.randomUUID().slice(0, 8);

const START = /^([0-9a-f]{8}):(\d+)$/;

/** Reads a history; what is none of it is left out. */
export const readHistory = (text = ''): EpochStart[] =>
  text.split(' ').flatMap((start) => {
    const [, epoch, from] = START.exec(start) ?? [];
    return epoch === undefined ? [] : [{ epoch, from: Number(from) }];
  });

/** A history in one line. */
export const historyText = (history: History): string =>
  history.map(({ epoch, from }) => `${epoch}:${from}`).join(' ');

/** The epoch of a write; undefined where the history does not reach back so far. */
export function epochAt(history: History, number: number): string | undefined {
  if (history.length === 0) return NO_EPOCH;
  return history.findLast(({ from }) => from <= number)?.epoch;
}

/** The history with an epoch that begins at a write, in place of all that was to come after it. */
export const begunAt = (history: History, start: EpochStart): EpochStart[] =>
  start.epoch === NO_EPOCH || epochAt(history, start.from) === start.epoch
    ? [...history]
    : [...history.filter(({ from }) => from < start.from), start].slice(-EPOCHS_KEPT);

/** The part of a history that the writes `from` to `to` belong to. */
export function historyBetween(history: History, from: number, to: number): EpochStart[] {
  const first = epochAt(history, from);
  const begun = first ? [{ epoch: first, from }] : [];
  return [...begun, ...history.filter((start) => start.from > from && start.from <= to)];
}
