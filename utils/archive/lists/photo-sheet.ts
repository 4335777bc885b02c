// The contact sheet: the photos of the stories that may have some that pass, each asked, one picture once.

import { photoAnswers, storiesWithPhotos } from '../../search/photo-answers';
import type { PhotoFilter } from '../../search/photo-filter';
import { storyDay } from '../../search/story-day';
import type { Connection } from '../database/connection';
import type { TableName } from '../database/library-tables';
import type { StoredPhoto, StoredRow } from '../database/tables';
import type { TransactionReader } from '../database/transaction-reader';
import type { Facet } from '../door/facet';
import type { PhotoCard, PhotoFacets, PhotoPage, PhotoUse } from '../door/photo-search';
import { cursorOf, placeAt, READ_TABLES } from './list-rows';
import { searchRows } from './search-rows';

/** Stories looked through at a time, for a page of the sheet and for the counts. */
const STRIDE = 40;
const COUNTING_STRIDE = 400;
/** Photos that are counted at most. */
const COUNTED = 2000;
/** Values told of each kind. */
const TOLD = 200;

interface Shown {
  row: StoredRow;
  stored: StoredPhoto;
}

const useOf = ({ row, stored }: Shown): PhotoUse => ({
  storyId: row.id,
  headline: row.headline,
  ...(row.publisher !== undefined && { publisher: row.publisher }),
  day: storyDay(row),
  photo: stored.photo,
});

const photosOf = (reader: TransactionReader, { id }: StoredRow) =>
  reader.all('photos', { from: [id], to: [id, []] });

/** Photos that pass, by the newest story, with the row to go on from after each story. */
async function* passing(
  reader: TransactionReader,
  filter: PhotoFilter,
  after: string | undefined,
  stride = STRIDE,
): AsyncGenerator<{ row: StoredRow; photos: StoredPhoto[] }> {
  const query = storiesWithPhotos(filter);
  let place = placeAt(after);
  for (;;) {
    const rows = await searchRows(reader, query, stride, place);
    const photos = await Promise.all(rows.map((row) => photosOf(reader, row)));
    for (const [at, row] of rows.entries()) {
      const pass = (photos[at] ?? []).filter(({ photo }) => photoAnswers(photo, row, filter));
      yield { row, photos: pass };
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < stride) return;
    place = placeAt(cursorOf(last));
  }
}

/** Every use of a picture that passes, newest save first. */
async function usesOf(
  reader: TransactionReader,
  shown: Shown,
  filter: PhotoFilter,
): Promise<Shown[]> {
  const { picture } = shown.stored;
  if (picture === undefined) return [shown];
  const all = await reader.all('photos', { index: 'picture', from: picture, to: picture });
  if (all.length === 1) return [shown];
  const rows = await reader.many(
    'rows',
    all.map(({ storyId }) => storyId),
  );
  return all
    .flatMap((stored, at): Shown[] => {
      const row = rows[at];
      if (row === undefined || row.trashedAt !== undefined) return [];
      return photoAnswers(stored.photo, row, filter) ? [{ row, stored }] : [];
    })
    .sort((a, b) => b.row.place[1] - a.row.place[1] || (a.row.id < b.row.id ? 1 : -1));
}

/** The same for one picture in all its uses. */
const keyOf = ({ stored: { storyId, order, picture } }: Shown): string =>
  picture ?? `${storyId} ${order}`;

async function cardOf(
  reader: TransactionReader,
  shown: Shown,
  filter: PhotoFilter,
): Promise<PhotoCard | undefined> {
  const uses = await usesOf(reader, shown, filter);
  const [first] = uses;
  // A picture stands where its newest use stands, and nowhere else.
  if (first?.row.id !== shown.row.id || first.stored.order !== shown.stored.order) return undefined;
  return { key: keyOf(shown), uses: uses.map(useOf) };
}

const TABLES: readonly TableName[] = READ_TABLES;

/** A page of the sheet: whole stories, so that it may hold a few photos more than asked for. */
export const photoPage = (
  connection: Connection,
  filter: PhotoFilter,
  { limit, after }: { limit: number; after?: string },
): Promise<PhotoPage> =>
  connection.read(TABLES, async (reader) => {
    const photos: PhotoCard[] = [];
    for await (const { row, photos: found } of passing(reader, filter, after)) {
      const cards = await Promise.all(
        found.map((stored) => cardOf(reader, { row, stored }, filter)),
      );
      photos.push(...cards.filter((card) => card !== undefined));
      if (photos.length >= limit) return { photos, next: cursorOf(row) };
    }
    return { photos };
  });

function counted(values: readonly string[]): Facet[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, TOLD);
}

const given = (values: readonly (string | undefined)[]): string[] =>
  values.filter((value) => value !== undefined);

/** What the newest photos that pass have in common. */
export const photoFacetsOf = (connection: Connection, filter: PhotoFilter): Promise<PhotoFacets> =>
  connection.read(TABLES, async (reader) => {
    const found: Shown[] = [];
    for await (const { row, photos } of passing(reader, filter, undefined, COUNTING_STRIDE)) {
      found.push(...photos.map((stored) => ({ row, stored })));
      // One more than is counted shows that there are more.
      if (found.length > COUNTED) break;
    }
    const more = found.length > COUNTED;
    found.length = Math.min(found.length, COUNTED);
    const photos = found.map(({ stored }) => stored.photo);
    return {
      ...(more ? { among: COUNTED } : { pictures: new Set(found.map(keyOf)).size }),
      credits: counted(given(photos.map(({ creditLine }) => creditLine))),
      creators: counted(photos.flatMap(({ creator }) => creator.map(({ name }) => name))),
      agencies: counted(given(photos.map(({ source }) => source))),
      outlets: counted(given(found.map(({ row }) => row.publisher))),
      persons: counted(photos.flatMap(({ personsShown }) => personsShown.map(({ name }) => name))),
    };
  });
