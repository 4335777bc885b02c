// A highlight for tests: words that were marked, wherever they stood.
import type { Highlight } from '../../utils/story/highlight';

/** The `n`th highlight of some words. */
export const aHighlight = (exact: string, over: Partial<Highlight> = {}, n = 1): Highlight => ({
  id: `6f1f4f0e-7a0b-4d1a-9f43-${String(n).padStart(12, '0')}`,
  line: '0',
  start: 4,
  end: 4 + exact.length,
  exact,
  prefix: 'The ',
  suffix: '.',
  createdAt: new Date(Date.UTC(2026, 10, 2, 0, n)).toISOString(),
  ...over,
});
