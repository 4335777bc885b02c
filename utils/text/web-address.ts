// Addresses as the record keeps them: absolute, http or https.

/** An absolute http(s) address, or undefined where the given one is none. */
export function webAddress(given: string, base?: string): string | undefined {
  try {
    const url = new URL(given.trim(), base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
