// Calls about collections and what is in them.
import * as v from 'valibot';
import { StoryTarget } from '../../search/story-target';
import { CollectionLabel } from '../../story/collection';
import { call } from './call';

const Id = v.string();
const Ids = v.array(Id);

export const collections = {
  /** Begins a collection or renames one; answers with its id. */
  keepCollection: call({ ...CollectionLabel.entries, id: v.exactOptional(Id) }).answers<string>(),
  /** Puts the collections in an order. */
  orderCollections: call({ ids: Ids }).answers<number>(),
  /** Forgets a collection; its stories stay. */
  dropCollection: call({ id: Id }).answers<number>(),
  /** Puts stories into a collection, at its end or before one of its stories. */
  collectStories: call({
    id: Id,
    target: StoryTarget,
    before: v.exactOptional(Id),
  }).answers<number>(),
  /** Takes stories out of a collection. */
  uncollectStories: call({ id: Id, ids: Ids }).answers<number>(),
};
