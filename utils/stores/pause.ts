// A pause.

/** Resolves after so many milliseconds. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((over) => setTimeout(over, milliseconds));
