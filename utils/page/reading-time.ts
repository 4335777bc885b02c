// The time that reading a page may take. Whoever loops over what a page may hold without end asks whether it is up, and
// leaves the rest: a story that was read in part is offered with a flag, a tab is never frozen.

/** Milliseconds that reading a page may take; until when the page is copied, and until when the witness of its text is heard. */
const WHOLE = 3000;
const COPYING = 1200;
const WITNESS = 1700;

/** A clock that was started when the reading began. */
export interface ReadingTime {
  /** Whether copying has to stop. */
  copyingUp(): boolean;
  /** Whether Readability has to stop, so that time is left for photos and text. */
  witnessUp(): boolean;
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
    witnessUp: () => clock() - start > WITNESS,
    up: () => {
      told ||= clock() - start > WHOLE;
      return told;
    },
    ranOut: () => told,
  };
}
