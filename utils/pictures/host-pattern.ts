// The hosts of pictures as the browser's permissions name them.

/** Every host there is: what keeping the pictures of every story needs. */
export const EVERY_HOST = '*://*/*';

// URL parsing lets a `*` through, which a permission would take for every host.
const HOST = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])$/;

/** The host of an address, on any port, by http and https; undefined where no permission can name that one alone. */
export function hostPattern(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return HOST.test(hostname) ? `*://${hostname}/*` : undefined;
}

/** The hosts of some addresses, each once. */
export const hostPatterns = (addresses: readonly string[]): string[] => [
  ...new Set(addresses.flatMap((address) => hostPattern(address) ?? [])),
];
