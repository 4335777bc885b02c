// A light row as it lies in the database: with its number and its places in the lists it belongs to.

import { tagNest } from '../../search/tag-nest';
import type { StoryRow } from '../../story/story-row';
import { fold } from '../../text/fold';

/** A place in a list: which list, the save in milliseconds, the id where two saves share one. Lists run backwards. */
export type Place = [list: string | number, savedMs: number, id: string];

/** The two shelves a story can stand on. */
export const KEPT = 0;
export const TRASH = 1;

/** What the `rows` table holds. A story in the trash stands in no list but that of the trash. */
export interface StoredRow extends StoryRow {
  /** Small, unique and never given twice; rises as stories come in. */
  number: number;
  place: Place;
  tagPlaces: Place[];
  publisherPlace?: Place;
  /** The agencies of text and photos, for their counts. */
  agencies?: string[];
  /** Since when it has been in the trash of this library, by this library's clock. Leaves it in no file, and none can set it. */
  trashedHere?: string;
  /** The import that added the story. */
  cameWith?: string;
}

/** The moment of an ISO date in milliseconds; a date that names no real day sorts as the oldest. */
export const moment = (iso: string): number => {
  const ms = Date.parse(iso);
  return Number.isNaN(ms) ? 0 : ms;
};

/** The folded tags of a row with all they are nested in, each once. */
export const nestedTags = (tags: readonly string[]): string[] => [
  ...new Set(tags.flatMap(tagNest).map(fold)),
];

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
    tagPlaces: trashed ? [] : nestedTags(row.tags).map(place),
    ...(row.publisher !== undefined && !trashed && { publisherPlace: place(row.publisher) }),
  };
}
