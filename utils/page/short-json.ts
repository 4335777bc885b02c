// A value of JSON-LD with its strings, lists and depth cut to what a page may hold.
import { cutTo, isMissed, kindOfProperty, MOST } from './field-lengths';

const DEEPEST = 24;

/** What was cut of some values, and how many more may come. */
export interface Cutting {
  left: number;
  /** Whether a reader would miss any of what was cut off. */
  missed: boolean;
}

/** Starts a count of values. */
export const cutting = (): Cutting => ({ left: MOST.values, missed: false });

/** A copy of a parsed value, cut; `name` is that of the property it stands in. Past the last value all is undefined. */
export function shortJson(value: unknown, name: string, cut: Cutting, depth = 0): unknown {
  cut.left -= 1;
  if (typeof value === 'string') return shortText(value, name, cut);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEEPEST || cut.left < 0) return undefined;
  if (!Array.isArray(value)) return shortNode(value, cut, depth);
  if (value.length > MOST.listed) cut.missed ||= isMissed(name);
  return value.slice(0, MOST.listed).map((one) => shortJson(one, name, cut, depth + 1));
}

function shortText(text: string, name: string, cut: Cutting): string {
  const kept = cutTo(text, kindOfProperty(name));
  if (kept.length < text.length) cut.missed ||= isMissed(name);
  return kept;
}

function shortNode(node: object, cut: Cutting, depth: number): object {
  const fields = Object.entries(node).slice(0, Math.max(0, cut.left));
  return Object.fromEntries(
    fields.map(([name, inner]) => [name, shortJson(inner, name, cut, depth + 1)]),
  );
}
