// JSON-LD as a flat list of nodes. Pages nest them in arrays, @graph and each other, break them, or escape them twice.

const DEEPEST = 12;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function collect(value: unknown, into: unknown[], depth: number): void {
  if (depth > DEEPEST || !isObject(value)) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, depth + 1);
    return;
  }
  into.push(value);
  if ('@graph' in value) collect(value['@graph'], into, depth + 1);
  if ('mainEntity' in value) collect(value.mainEntity, into, depth + 1);
}

const CONTROLS = '\\p{Cc}';

/** CMS templates leave raw line breaks in strings, CDATA marks and trailing semicolons around the object. */
// What only broken JSON needs is made then: a class of Unicode's is dear to name.
const mended = (source: string): string =>
  source
    .replace(/^\s*(?:\/\/\s*)?<!(?:\[CDATA\[|--)/, '')
    .replace(/(?:\/\/\s*)?(?:\]\]>|-->)\s*$/, '')
    .replace(/;\s*$/, '')
    .replace(new RegExp(`${CONTROLS}+`, 'gu'), ' ');

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    try {
      return JSON.parse(mended(source));
    } catch {
      return undefined;
    }
  }
}

/** All nodes of some JSON-LD blocks in the order of the page; blocks that cannot be parsed are skipped. */
export function jsonLdNodes(sources: readonly string[]): unknown[] {
  const nodes: unknown[] = [];
  for (const source of sources) collect(parsed(source), nodes, 0);
  return nodes;
}
