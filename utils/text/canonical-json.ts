// JSON with one possible spelling: keys sorted, nothing optional. For hashes and for exports that must repeat to the byte.

/** Field names as JSON spells them: there are few, and they come again in every record. */
const NAMES = new Map<string, string>();
const MOST_NAMES = 1000;

function nameOf(key: string): string {
  const held = NAMES.get(key);
  if (held !== undefined) return held;
  const name = `${JSON.stringify(key)}:`;
  if (NAMES.size < MOST_NAMES) NAMES.set(key, name);
  return name;
}

type Fields = Readonly<Record<string, unknown>>;
const hasFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

// Texts are joined as they come: a list of the parts of every object took as long as all the rest.
function spelled(value: unknown): string {
  if (!hasFields(value)) return JSON.stringify(value);
  if (Array.isArray(value)) {
    let items = '';
    for (const held of value) items += `${items === '' ? '' : ','}${spelled(held ?? null)}`;
    return `[${items}]`;
  }
  let fields = '';
  // By code unit, not by locale: the same bytes on every machine.
  for (const key of Object.keys(value).sort()) {
    const field = value[key];
    if (field !== undefined) fields += `${fields === '' ? '' : ','}${nameOf(key)}${spelled(field)}`;
  }
  return `{${fields}}`;
}

/**
 * The JSON of a JSON-safe value with the keys of every object in code-unit order; absent fields leave no trace.
 * `indent` is the number of spaces a level is set in by; none puts all on one line.
 */
export const canonicalJson = (value: unknown, indent = 0): string =>
  indent === 0 ? spelled(value) : JSON.stringify(JSON.parse(spelled(value)), null, indent);
