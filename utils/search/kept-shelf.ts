// What lies on the shelf (coloured tags, saved searches, collections), checked where it comes back from a file.
import * as v from 'valibot';
import { CollectionLabel } from '../story/collection';
import { TagColour } from '../story/tag-colour';
import { SearchToKeep } from './saved-search';
import { StoryFilter, StorySort } from './story-filter';

/** A row of the shelf. */
export const KeptShelfRow = v.variant('kind', [
  v.object({ key: v.string(), kind: v.literal('tag'), tag: v.string(), colour: TagColour }),
  v.object({
    key: v.string(),
    kind: v.literal('search'),
    id: v.string(),
    createdAt: v.string(),
    name: SearchToKeep.entries.name,
    filter: StoryFilter,
    sort: v.exactOptional(StorySort),
  }),
  v.object({
    key: v.string(),
    kind: v.literal('collection'),
    id: v.string(),
    createdAt: v.string(),
    ...CollectionLabel.entries,
    place: v.exactOptional(v.number()),
    members: v.array(v.string()),
  }),
]);
export type KeptShelfRow = v.InferOutput<typeof KeptShelfRow>;
