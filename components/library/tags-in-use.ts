// The tags in use as plain words, for completion.
import type { FacetsStore } from '../../utils/stores/library-facets';

/** Most frequent first; none while they are being read. */
export const tagsInUse = ({ tags }: Pick<FacetsStore, 'tags'>): string[] =>
  tags.value.state === 'known' ? tags.value.value.map(({ value }) => value) : [];
