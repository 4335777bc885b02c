// JSON-LD as a flat list of nodes. Pages nest them in arrays, @graph and each other, break them, or escape them twice.
import { LONGEST_SOURCE } from './field-lengths';
import { cutting, shortJson } from './short-json';

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

function withoutEndMark(source: string): string {
  const text = source.trimEnd();
  if (!/(?:\]\]>|-->)$/.test(text)) return text;
  return text.slice(0, -3).trimEnd().replace(/\/\/$/, '').trimEnd();
}

/** CMS templates leave raw line breaks in strings, CDATA marks and trailing semicolons around the object. */
// What only broken JSON needs is made then: a class of Unicode's is dear to name.
const mended = (source: string): string =>
  withoutEndMark(source)
    .replace(/^\s*(?:\/\/\s*)?<!(?:\[CDATA\[|--)/, '')
    .replace(/;$/, '')
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

/** The nodes of a page, and whether a reader would miss any of what was cut off them. */
export interface ShortNodes {
  nodes: unknown[];
  missed: boolean;
}

/**
 * All nodes of some JSON-LD blocks in the order of the page, their strings and lists cut to lengths that patterns may see;
 * blocks that cannot be parsed are skipped.
 */
export function jsonLdNodes(sources: readonly string[]): ShortNodes {
  const nodes: unknown[] = [];
  const cut = cutting();
  for (const source of sources)
    if (source.length <= LONGEST_SOURCE) collect(shortJson(parsed(source), '', cut), nodes, 0);
  return { nodes, missed: cut.missed };
}
