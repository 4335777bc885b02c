// A light row as it lies in the database: with its number and its places in the lists it belongs to.

import { WHOLE_VIEWS } from '../../search/conditions';
import { tagNest } from '../../search/tag-nest';
import type { StoryRow } from '../../story/story-row';
import { fold } from '../../text/fold';
import type { Place, StoredRow } from './tables';

/** The two lists a story can stand in. */
export const KEPT = 0;
export const TRASH = 1;

/** The lists of the views beside "All", by number: a tag may have any name. */
const VIEW_LISTS: ReadonlyMap<string, number> = new Map([
  ['inbox', 2],
  ['archived', 3],
]);

/** The list that is kept of a view; undefined where none is. */
export const viewList = (state: string | undefined): number | undefined =>
  VIEW_LISTS.get(state ?? '');

/** The moment of an ISO date in milliseconds; a date that names no real day sorts as the oldest. */
export const moment = (iso: string): number => {
  const ms = Date.parse(iso);
  return Number.isNaN(ms) ? 0 : ms;
};

/** The folded tags of a row with all they are nested in, each once. */
export const nestedTags = (tags: readonly string[]): string[] => [
  ...new Set(tags.flatMap(tagNest).map(fold)),
];

const viewsOf = (row: StoryRow): number[] =>
  WHOLE_VIEWS.flatMap(({ value, view }) => (view?.has(row) ? (viewList(value) ?? []) : []));

type Placeless = StoryRow &
  Pick<StoredRow, 'agencies' | 'publisherPlace' | 'trashedHere' | 'cameWith'>;

/** Gives a row its places. An earlier place among its outlet's stories goes: in the trash it would be left standing. */
export function storedRow(
  { publisherPlace, trashedHere, ...row }: Placeless,
  number: number,
): StoredRow {
  const at = moment(row.savedAt);
  const trashed = row.trashedAt !== undefined;
  const place = (list: string | number): Place => [list, at, row.id];
  return {
    ...row,
    ...(trashed && trashedHere !== undefined && { trashedHere }),
    number,
    place: place(trashed ? TRASH : KEPT),
    tagPlaces: trashed ? [] : [...nestedTags(row.tags), ...viewsOf(row)].map(place),
    ...(row.publisher !== undefined && !trashed && { publisherPlace: place(row.publisher) }),
  };
}
