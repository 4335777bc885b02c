// What a listing of the journal covers: whether the whole library could be put together from it, and up to which write.
import type { JournalFile } from './journal-file';

/** `base`: the write from which on entries count, 0 where they count from the first. `missing`: writes nobody noted. */
export interface Coverage {
  base: number;
  last: number;
  missing: number[];
  /** Files that say nothing which others do not say. */
  stale: JournalFile[];
}

/** How many missing writes are named; where there are more, all is rewritten anyway. */
const NAMED = 50;

/** The newest base of which every part is there, by the write it was begun at; 0 for the empty library at the beginning. */
function wholeBase(files: readonly JournalFile[]): number {
  const parts = (begun: number) =>
    files.filter(({ kind, from }) => kind === 'base' && from === begun).length;
  const whole = files.filter(({ kind, from, to }) => kind === 'whole' && parts(from) >= to);
  return Math.max(0, ...whole.map(({ from }) => from));
}

/** Reads a listing. `number` is the last write the database knows of. */
export function coverageOf(files: readonly JournalFile[], number: number): Coverage {
  const base = wholeBase(files);
  const entries = files
    .filter(({ kind, to }) => kind === 'entries' && to > base)
    .sort((a, b) => a.from - b.from);
  const missing: number[] = [];
  let reached = base;
  const step = (next: number) => {
    for (let n = reached + 1; n < next && missing.length < NAMED; n++) missing.push(n);
  };
  for (const { from, to } of entries) {
    step(from);
    reached = Math.max(reached, to);
  }
  step(number + 1);
  const stale = files.filter(({ kind, from, to }) =>
    kind === 'entries' || kind === 'rest' ? to <= base : from < base,
  );
  return { base, last: reached, missing, stale };
}
