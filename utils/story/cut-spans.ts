// Cutting running text at places in it, with its marks kept on both sides.
import type { Span } from './span';

/** Some spans in a row, and the stretch they lie in, if any. */
export interface CutSpans<T> {
  spans: Span[];
  in?: T;
}

/**
 * Cuts spans where stretches begin and end. `stretches` stand in the order of their starts; where two overlap, the first
 * has what they share.
 */
export function cutSpans<T extends { start: number; end: number }>(
  spans: readonly Span[],
  stretches: readonly T[],
): CutSpans<T>[] {
  const pieces: CutSpans<T>[] = [];
  const put = (span: Span, stretch: T | undefined) => {
    const last = pieces.at(-1);
    if (last && last.in === stretch) last.spans.push(span);
    else pieces.push({ spans: [span], ...(stretch && { in: stretch }) });
  };
  let begin = 0;
  for (const span of spans) {
    const end = begin + span.text.length;
    let at = begin;
    while (at < end) {
      const here = stretches.find((one) => one.start <= at && at < one.end);
      const next = stretches.find((one) => one.start > at);
      const to = Math.min(end, here?.end ?? next?.start ?? end);
      put({ ...span, text: span.text.slice(at - begin, to - begin) }, here);
      at = to;
    }
    begin = end;
  }
  return pieces;
}
