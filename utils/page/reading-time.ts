// The time that reading a page may take. Whoever loops over what a page may hold without end asks whether it is up, and
// leaves the rest: a story that was read in part is offered with a flag, a tab is never frozen.

/** Milliseconds that reading a page may take, and how much of it copying the page. */
const WHOLE = 3000;
const COPYING = 1200;

/** A clock that was started when the reading began. */
export interface ReadingTime {
  /** Whether copying has to stop. */
  copyingUp(): boolean;
  /** Whether reading has to stop. */
  up(): boolean;
  /** Whether anybody was told to stop reading. */
  ranOut(): boolean;
}

/** Starts the clock; `clock` tells milliseconds. */
export function readingTime(clock = () => performance.now()): ReadingTime {
  const start = clock();
  let told = false;
  return {
    copyingUp: () => clock() - start > COPYING,
    up: () => {
      told ||= clock() - start > WHOLE;
      return told;
    },
    ranOut: () => told,
  };
}
