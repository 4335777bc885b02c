// Where trouble goes that nobody expected and nobody is there to hear.

/** Throws where nobody catches it, so that the browser shows it. */
export const uncaught = (error: unknown): void =>
  queueMicrotask(() => {
    throw error;
  });
