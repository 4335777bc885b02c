// The lists the library keeps in order: everything, the trash, the inbox, the archive, a tag, an outlet.

import type { StoryFilter } from '../../search/story-filter';
import { fold } from '../../text/fold';
import { countIn } from '../counts/read-counts';
import { KEPT, TRASH, viewList } from '../database/stored-row';
import type { CountKind, Place, StoredRow } from '../database/tables';
import type { TransactionReader } from '../database/transaction-reader';

/** A list by its index, the name its places begin with, and the count that is kept of it. */
export interface List {
  index: 'place' | 'tagPlaces' | 'publisherPlace';
  name: string | number;
  count: [CountKind, string];
}

/** The list a filter asks for whole; undefined where it asks for less than one. */
export function wholeListOf(filter: StoryFilter): List | undefined {
  const { text, tags, publisher, state, trashed, ...others } = filter;
  if (text.trim() !== '' || Object.values(others).some((chosen) => chosen !== undefined))
    return undefined;
  const [tag, ...more] = tags;
  const narrowed = tags.length + (publisher === undefined ? 0 : 1) + (state === undefined ? 0 : 1);
  if (trashed)
    return narrowed > 0 ? undefined : { index: 'place', name: TRASH, count: ['trash', ''] };
  if (narrowed === 0) return { index: 'place', name: KEPT, count: ['kept', ''] };
  if (narrowed > 1 || more.length > 0) return undefined;
  if (state !== undefined) {
    const name = viewList(state);
    return name === undefined ? undefined : { index: 'tagPlaces', name, count: ['state', state] };
  }
  if (publisher !== undefined)
    return { index: 'publisherPlace', name: publisher, count: ['publisher', publisher] };
  const name = fold(tag ?? '');
  return { index: 'tagPlaces', name, count: ['tag', name] };
}

/** How many stories a list holds; answered from the kept counts, never by counting. */
export const listLength = (reader: TransactionReader, { count }: List): Promise<number> =>
  countIn(reader, count);

/** Where to begin in a list: after a place, or at it. */
export type Beginning = { after: Place } | { at: Place };

/** Up to `count` rows of a list, newest save first, from its beginning or another. */
export const rowsOfList = (
  reader: TransactionReader,
  { index, name }: List,
  count: number,
  begin?: Beginning,
): Promise<StoredRow[]> =>
  reader.all('rows', {
    index,
    from: [name],
    ...(begin && 'at' in begin
      ? { to: begin.at }
      : { to: begin ? begin.after : [name, []], before: true }),
    count,
    backwards: true,
  });
