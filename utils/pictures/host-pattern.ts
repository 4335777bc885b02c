// The hosts of pictures as the browser's permissions name them.

/** Every host there is: what keeping the pictures of every story needs. */
export const EVERY_HOST = '*://*/*';

/** The host of an address, on any port, by http and https. */
export const hostPattern = (address: string): string => `*://${new URL(address).hostname}/*`;

/** The hosts of some addresses, each once. */
export const hostPatterns = (addresses: readonly string[]): string[] => [
  ...new Set(addresses.filter((address) => URL.canParse(address)).map(hostPattern)),
];
