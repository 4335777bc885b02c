// Marked text as nodes of a Markdown tree.
import type { PhrasingContent } from 'mdast';
import type { Span } from '../../story/span';
import { withAddresses } from './bare-addresses';
import { mayBeCode } from './inert-text';
import { type Mark, NESTING, type Run, spanRuns } from './span-runs';

function leaf(run: Run): PhrasingContent[] {
  if (run.isBreak) return [{ type: 'break' }];
  if (run.code) return [{ type: 'inlineCode', value: run.text }];
  return run.href === undefined ? withAddresses(run.text) : [{ type: 'text', value: run.text }];
}

function wrapped(mark: Mark, run: Run, children: PhrasingContent[]): PhrasingContent {
  if (mark === 'href') return { type: 'link', url: run.href ?? '', children };
  return { type: mark === 'deleted' ? 'delete' : mark, children };
}

function nested(runs: readonly Run[], depth: number): PhrasingContent[] {
  const mark = NESTING[depth];
  if (mark === undefined) return runs.flatMap(leaf);
  const nodes: PhrasingContent[] = [];
  for (let at = 0; at < runs.length; ) {
    const run = runs[at];
    let end = at + 1;
    while (end < runs.length && runs[end]?.[mark] === run?.[mark]) end += 1;
    const inner = nested(runs.slice(at, end), depth + 1);
    if (run?.[mark]) nodes.push(wrapped(mark, run, inner));
    else nodes.push(...inner);
    at = end;
  }
  return nodes;
}

/** Spans as phrasing; line breaks are hard breaks. */
export const phrasing = (spans: readonly Span[]): PhrasingContent[] =>
  nested(spanRuns(spans, { mayBeCode }), 0);

/** The same on one line, as a heading or a cell of a table must be. */
export const lineOf = (spans: readonly Span[], mayStand = mayBeCode): PhrasingContent[] =>
  nested(spanRuns(spans, { mayBeCode: mayStand, oneLine: true }), 0);

/** Plain text as phrasing. */
export const words = (text: string): PhrasingContent[] => phrasing([{ text }]);
