// Whether what was thrown says that the disk is full.

// With unlimited storage Chromium reports a full disk as a failed write of blobs, not as a quota exceeded; Firefox has a
// name of its own for it.
const FULL =
  /failed to write blobs|disk (?:is )?full|no space left|no_device_space|not enough (?:disk )?space/i;

/** Only an error's own words count, not those of what caused it. */
export const meansFull = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'QuotaExceededError' || FULL.test(`${error.name} ${error.message}`));
