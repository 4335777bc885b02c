// Calls about saved searches.
import * as v from 'valibot';
import { SearchToKeep } from '../../search/saved-search';
import { call } from './call';

export const searches = {
  /** Keeps a search or changes a kept one; answers with its id. */
  keepSearch: call({ search: SearchToKeep }).answers<string>(),
  /** Forgets a search; answers with how many those were. */
  dropSearch: call({ id: v.string() }).answers<number>(),
};
