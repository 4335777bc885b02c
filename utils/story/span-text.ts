// The characters of marked text. By itself, so that what only reads text carries no schemas.
import type { Span } from './span';

/** The characters of some spans, marks dropped. */
export const spanText = (spans: readonly Span[]): string => spans.map((s) => s.text).join('');
