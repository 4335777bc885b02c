// Whether the note speaks of writes that neither the database nor the recovery copy knows.
import type { Span } from '../../recovery/fork';
import { epochAt, type History } from '../../recovery/history';
import type { RecoveryNews } from '../../recovery/recovery';
import type { Sentinel } from '../../recovery/sentinel';

interface Noted {
  stories: number;
  libraries: readonly string[];
  sentinel: Sentinel | undefined;
  state: { library?: string } | undefined;
  number: number;
  history: History;
}

interface Known {
  /** The last write that is known, and the epochs up to it. */
  value: number;
  history: History;
  spans: readonly Span[];
}

/** Whether a write is in a history that ends with write `last`; one that says nothing against it has it. */
const isIn = ({ number, epoch }: Sentinel, history: History, last: number): boolean =>
  number <= last && (epoch === undefined || (epochAt(history, number) ?? epoch) === epoch);

/** What is to be told of it; undefined where nothing is missing. How many stories is known only by their number. */
export function missingHistory(
  { stories, libraries, sentinel, state, number, history }: Noted,
  known: Known,
): RecoveryNews | undefined {
  if (sentinel === undefined || sentinel.number === 0) return undefined;
  const own = state?.library === undefined || sentinel.library === state.library;
  const there = own
    ? isIn(sentinel, known.history, known.value) ||
      isIn(sentinel, history, number) ||
      known.spans.some(
        (span) => sentinel.number >= span.from && isIn(sentinel, span.history, span.to),
      )
    : libraries.includes(sentinel.library);
  if (there) return undefined;
  return { kind: 'lost', restored: 0, lost: Math.max(1, sentinel.stories - stories) };
}
