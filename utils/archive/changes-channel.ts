// Where writers say that the library has changed, and pages hear it.

/** The channel of a library. */
export const changesChannel = (name: string): BroadcastChannel =>
  new BroadcastChannel(`cutline-changes-${name}`);
