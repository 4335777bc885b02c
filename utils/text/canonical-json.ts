// JSON with one possible spelling: keys sorted, nothing optional. For hashes and for exports that must repeat to the byte.

function spelled(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((held) => spelled(held ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields: string[] = [];
  // By code unit, not by locale: the same bytes on every machine.
  for (const [key, held] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    if (held !== undefined) fields.push(`${JSON.stringify(key)}:${spelled(held)}`);
  return `{${fields.join(',')}}`;
}

/**
 * The JSON of a JSON-safe value with the keys of every object in code-unit order; absent fields leave no trace.
 * `indent` is the number of spaces a level is set in by; none puts all on one line.
 */
export const canonicalJson = (value: unknown, indent = 0): string =>
  indent === 0 ? spelled(value) : JSON.stringify(JSON.parse(spelled(value)), null, indent);
