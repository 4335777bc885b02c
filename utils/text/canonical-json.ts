// JSON with one possible spelling: keys sorted, nothing optional. For hashes and for exports that must repeat to the byte.

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  // By code unit, not by locale: the same bytes on every machine.
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, held]) => [key, sorted(held)]));
};

/**
 * The JSON of a JSON-safe value with the keys of every object in code-unit order; absent fields leave no trace.
 * `indent` is the number of spaces a level is set in by; none puts all on one line.
 */
export const canonicalJson = (value: unknown, indent = 0): string =>
  JSON.stringify(sorted(value), null, indent);
