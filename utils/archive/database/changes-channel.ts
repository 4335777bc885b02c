// Where writers say that the library has changed, and pages hear it.

/** What the channel of a library is called. */
export const channelName = (name: string): string => `cutline-changes-${name}`;

/** The channel of a library. */
export const changesChannel = (name: string): BroadcastChannel =>
  new BroadcastChannel(channelName(name));

/** The name under which a library's pictures are followed, apart from the rest. */
export const picturesOf = (name: string): string => `${name} pictures`;
