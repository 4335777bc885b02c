// What the list can be narrowed by: the tags and outlets in use with their counts.
import type { ReadonlySignal } from '@preact/signals';
import type { ArchiveReader, Facet } from '../archive/archive';
import { type Answer, liveSignal } from './live-signal';

/** Tags and outlets, most frequent first, live. */
export interface FacetsStore {
  readonly tags: ReadonlySignal<Answer<Facet[]>>;
  readonly publishers: ReadonlySignal<Answer<Facet[]>>;
}

/** Starts reading tags and outlets; they are read as long as the page lives. */
export const createFacetsStore = (
  reader: Pick<ArchiveReader, 'tags' | 'publishers' | 'watch'>,
): FacetsStore => ({
  tags: liveSignal(reader, () => reader.tags()).answer,
  publishers: liveSignal(reader, () => reader.publishers()).answer,
});
