// What lies on the shelf: one row for each coloured tag, saved search and collection.
import type { SearchToKeep } from '../../search/saved-search';
import type { CollectionLabel } from '../../story/collection';
import type { TagColour } from '../../story/tag-colour';

/** A tag with a colour; `tag` is folded. */
export interface ShelvedTag {
  key: string;
  kind: 'tag';
  tag: string;
  colour: TagColour;
}

/** A saved search. */
export interface ShelvedSearch extends Omit<SearchToKeep, 'id'> {
  key: string;
  kind: 'search';
  id: string;
  createdAt: string;
}

/** A collection; `members` are ids of stories in its order. */
export interface ShelvedCollection extends CollectionLabel {
  key: string;
  kind: 'collection';
  id: string;
  createdAt: string;
  /** Where it stands among the collections, 0 the first; absent where nobody has put it anywhere. */
  place?: number;
  members: string[];
}

/** A row of the shelf. Its key is its kind and its name, so that it is one text. */
export type ShelfRow = ShelvedTag | ShelvedSearch | ShelvedCollection;

/** The key of a row. */
export const shelfKey = (kind: ShelfRow['kind'], name: string): string => `${kind}:${name}`;
