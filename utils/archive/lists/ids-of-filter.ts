// The ids of everything a filter lets through, without reading the stories.
import { filterQuery } from '../../search/filter-query';
import { searchIndex } from '../../search/segments/search-index';
import type { StoryFilter } from '../../search/story-filter';
import type { Connection } from '../database/connection';
import { storedIndex } from '../index/stored-index';
import { wholeListOf } from './list-of';
import { READ_TABLES } from './list-rows';
import { rowsFound } from './search-rows';

/** The ids, newest save first. */
export const idsOfFilter = (connection: Connection, filter: StoryFilter): Promise<string[]> =>
  connection.read(READ_TABLES, async (reader) => {
    const list = wholeListOf(filter);
    if (list) {
      const { index, name } = list;
      const keys = await reader.keys('rows', { index, from: [name], to: [name, []] });
      return keys.map(String).reverse();
    }
    const query = filterQuery(filter);
    const found = await searchIndex(storedIndex(reader), query);
    if (found.sure === found.maybe)
      return (await found.walk().next(found.sure)).map(({ id }) => id);
    return (await rowsFound(reader, query, found, found.maybe)).map(({ id }) => id);
  });
