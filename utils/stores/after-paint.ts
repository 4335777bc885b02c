// Waiting for what has been drawn to be on screen, so that what comes next does not hold it up.

/** A page out of sight draws no frames; nobody waits for its paint, and nothing may wait for it long. */
const LONGEST = 100;

/** Resolves after the next frame. */
export const afterPaint = (): Promise<void> =>
  new Promise((painted) => {
    requestAnimationFrame(() => setTimeout(painted));
    setTimeout(painted, LONGEST);
  });
