// Whether the note speaks of writes that neither the database nor the recovery copy knows.
import type { Span } from '../../recovery/fork';
import { epochAt, type History } from '../../recovery/history';
import type { LibraryMarker } from '../../recovery/library-marker';
import type { RecoveryNews } from '../../recovery/recovery';

interface Noted {
  /** Stories there are, after what the copy has was put back. */
  stories: number;
  libraries: readonly string[];
  marker: LibraryMarker | undefined;
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
const isIn = ({ number, epoch }: LibraryMarker, history: History, last: number): boolean =>
  number <= last && (epoch === undefined || (epochAt(history, number) ?? epoch) === epoch);

/**
 * What is to be told of it; undefined where nothing is missing. Which stories is known of the last writes that were noted, of
 * earlier ones only how many fewer there are.
 */
export function missingHistory(
  { stories, libraries, marker, state, number, history }: Noted,
  known: Known,
): RecoveryNews | undefined {
  if (marker === undefined || marker.number === 0) return undefined;
  const own = state?.library === undefined || marker.library === state.library;
  const there = own
    ? isIn(marker, known.history, known.value) ||
      isIn(marker, history, number) ||
      known.spans.some((span) => marker.number >= span.from && isIn(marker, span.history, span.to))
    : libraries.includes(marker.library);
  if (there) return undefined;
  const unkept = own ? (marker.latest ?? []).filter((write) => write.number > known.value) : [];
  const names = [...new Set(unkept.flatMap((write) => write.names))];
  const touched = unkept.reduce((sum, write) => sum + write.stories, 0);
  const lost = Math.max(1, marker.stories - stories, touched);
  return { kind: 'lost', restored: 0, lost, ...(names.length > 0 && { names }) };
}
