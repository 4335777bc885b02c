// Where writers say that the library has changed, and pages hear it.

/** The channel of a library. */
export const changesChannel = (name: string): BroadcastChannel =>
  new BroadcastChannel(`cutline-changes-${name}`);

/** The name under which a library's pictures are followed, apart from the rest. */
export const picturesOf = (name: string): string => `${name} pictures`;
