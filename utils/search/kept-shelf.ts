// What lies on the shelf (coloured tags, saved searches, collections), checked where it comes back from a file.
import * as v from 'valibot';
import { CollectionLabel } from '../story/collection';
import { TagColour } from '../story/tag-colour';
import { Text } from '../story/text';
import { SearchToKeep } from './saved-search';
import { StoryFilter, StorySort } from './story-filter';

const ShelfRow = v.variant('kind', [
  v.object({ key: Text, kind: v.literal('tag'), tag: Text, colour: TagColour }),
  v.object({
    key: Text,
    kind: v.literal('search'),
    id: Text,
    createdAt: Text,
    name: SearchToKeep.entries.name,
    filter: StoryFilter,
    sort: v.exactOptional(StorySort),
  }),
  v.object({
    key: Text,
    kind: v.literal('collection'),
    id: Text,
    createdAt: Text,
    ...CollectionLabel.entries,
    place: v.exactOptional(v.number()),
    members: v.array(v.string()),
  }),
]);

/** A row of the shelf. Under another's key it would stand in the place of that one, or beside it with the same name. */
export const KeptShelfRow = v.pipe(
  ShelfRow,
  v.check(
    (row) => row.key === `${row.kind}:${row.kind === 'tag' ? row.tag : row.id}`,
    'a row of the shelf under the key of another',
  ),
);
export type KeptShelfRow = v.InferOutput<typeof KeptShelfRow>;
