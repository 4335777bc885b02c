// The names the library knows, for what stands behind an operator in the search field.
import type { FacetsStore } from '../../utils/stores/library-facets';
import type { KnownNames } from '../../utils/stores/query-hints';

type Facets = FacetsStore['tags']['value'];

const names = (facets: Facets): string[] =>
  facets.state === 'known' ? facets.value.map(({ value }) => value) : [];

/** Most frequent first; none while they are being read. */
export const knownNames = ({ tags, publishers }: FacetsStore): KnownNames => ({
  tag: names(tags.value),
  outlet: names(publishers.value),
});
