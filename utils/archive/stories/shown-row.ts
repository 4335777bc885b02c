// The border guard of light rows. By hand: a list reads them by the fifty, cold, and a schema takes longer than the reading.

import type { StoryRow } from '../../story/story-row';
import type { StoredRow } from '../database/tables';
import type { RowPage } from '../door/row-page';

const isText = (value: unknown): boolean => typeof value === 'string';
const isMaybeText = (value: unknown): boolean => value === undefined || isText(value);
const isNumber = (value: unknown): boolean => typeof value === 'number';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

const isPhoto = (value: unknown): boolean => {
  if (value === undefined) return true;
  if (typeof value !== 'object' || value === null) return false;
  return ['contentUrl', 'caption', 'creditLine'].every((field) =>
    isMaybeText(Reflect.get(value, field)),
  );
};

const isReadingPlace = (value: unknown): boolean => {
  if (value === undefined) return true;
  if (typeof value !== 'object' || value === null) return false;
  return isNumber(Reflect.get(value, 'block')) && isNumber(Reflect.get(value, 'share'));
};

/** Whether every field a list shows is what it should be. */
const isWhole = (row: StoredRow): boolean =>
  [row.id, row.savedAt, row.lastSeenAt, row.contentHash, row.url, row.headline, row.excerpt].every(
    isText,
  ) &&
  [row.note, row.trashedAt, row.publisher, row.datePublished, row.inLanguage].every(isMaybeText) &&
  (row.minutes === undefined || isNumber(row.minutes)) &&
  [row.paragraphCount, row.photoCount, row.creditedPhotoCount].every(isNumber) &&
  [row.tags, row.authorNames, row.flags].every(isTexts) &&
  ['unread', 'reading', 'read'].includes(row.readingState) &&
  typeof row.starred === 'boolean' &&
  typeof row.archived === 'boolean' &&
  isPhoto(row.leadPhoto) &&
  isReadingPlace(row.readingPlace) &&
  (row.highlights === undefined || Array.isArray(row.highlights));

/** A row without what only the database needs of it; undefined where it is damaged. */
export function shownRow(row: StoredRow): StoryRow | undefined {
  if (!isWhole(row)) return undefined;
  const { number, place, tagPlaces, publisherPlace, agencies, trashedHere, cameWith, ...shown } =
    row;
  return shown;
}

/** The rows of a page that are whole, and the ids of those that are not. */
export function shownPage({ rows, next }: { rows: readonly StoredRow[]; next?: string }): RowPage {
  const whole = rows.map(shownRow);
  const damaged = rows.filter((_, at) => whole[at] === undefined).map(({ id }) => id);
  return {
    rows: whole.filter((row) => row !== undefined),
    ...(next !== undefined && { next }),
    ...(damaged.length > 0 && { damaged }),
  };
}
