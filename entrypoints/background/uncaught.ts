// Where trouble goes that nobody waits for.

/** Thrown where nobody catches it, so that the browser shows it. */
export const uncaught = (error: unknown): void =>
  queueMicrotask(() => {
    throw error;
  });
