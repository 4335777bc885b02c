// Where the rows of a list come from: a collection that nothing else narrows stands in its own order.
import type { RowPage } from '../archive/door/archive';
import type { StoryFilter, StorySort } from '../search/story-filter';
import type { LibraryReader } from './library-reader';

/** A filter and an order. */
export interface List {
  filter: StoryFilter;
  sort: StorySort;
}

/** The collection whose own order a list stands in, if it does. */
export function orderedCollection({ filter, sort }: List): string | undefined {
  const { text, tags, collection, ...others } = filter;
  const bare = text.trim() === '' && tags.length === 0 && Object.keys(others).length === 0;
  return bare && sort === 'saved' ? collection : undefined;
}

/** Rows from the `from`th on. */
export async function rowsOf(
  reader: Pick<LibraryReader, 'rowsFrom' | 'collectionRows'>,
  list: List,
  { from, limit }: { from: number; limit: number },
): Promise<RowPage> {
  const collection = orderedCollection(list);
  if (collection === undefined)
    return reader.rowsFrom(list.filter, { from, limit, sort: list.sort });
  // Collections are picked by hand, and short: what lies before is read along.
  const page = await reader.collectionRows(collection, { limit: from + limit });
  return { ...page, rows: page.rows.slice(from) };
}
