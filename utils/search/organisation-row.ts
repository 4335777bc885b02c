// How a library is organised: coloured tags, saved searches, collections. Checked where it comes back from a file.
import * as v from 'valibot';
import { CollectionLabel } from '../story/collection';
import { TagColour } from '../story/tag-colour';
import { Text } from '../story/text';
import { SearchToKeep } from './saved-search';
import { StoryFilter, StorySort } from './story-filter';

/** A tag with a colour; `tag` is folded. */
const TagRow = v.object({
  key: Text,
  kind: v.literal('tag'),
  tag: Text,
  colour: TagColour,
});
export type TagRow = v.InferOutput<typeof TagRow>;

/** A saved search. */
const SearchRow = v.object({
  key: Text,
  kind: v.literal('search'),
  id: Text,
  createdAt: Text,
  name: SearchToKeep.entries.name,
  filter: StoryFilter,
  sort: v.exactOptional(StorySort),
});

/** A collection; `members` are ids of stories in its order. */
const CollectionRow = v.object({
  key: Text,
  kind: v.literal('collection'),
  id: Text,
  createdAt: Text,
  ...CollectionLabel.entries,
  /** Where it stands among the collections, 0 the first; absent where nobody has put it anywhere. */
  place: v.exactOptional(v.number()),
  members: v.array(v.string()),
});
export type CollectionRow = v.InferOutput<typeof CollectionRow>;

/**
 * A row of the table `organisation`. Its key is its kind and its name, so that it is one text. Under another's key it would
 * stand in the place of that one, or beside it with the same name.
 */
export const OrganisationRow = v.pipe(
  v.variant('kind', [TagRow, SearchRow, CollectionRow]),
  v.check(
    (row) => row.key === `${row.kind}:${row.kind === 'tag' ? row.tag : row.id}`,
    'a row of the organisation under the key of another',
  ),
);
export type OrganisationRow = v.InferOutput<typeof OrganisationRow>;
