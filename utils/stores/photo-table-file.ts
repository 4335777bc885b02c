// Some photos as a table to download: a row for every use of a picture, with the columns of an export's photos.csv.
import type { ArchiveReader } from '../archive/door/archive';
import type { Picture } from './photo-desk';

/** The table as a file; stories that cannot be read are left out. What writes it is fetched when asked for. */
export async function photoTable(
  reader: Pick<ArchiveReader, 'story'>,
  pictures: readonly Picture[],
): Promise<Blob> {
  const [{ PHOTO_TABLE }, { csvLine }] = await Promise.all([
    import('../export/tables/photo-table'),
    import('../export/tables/csv-lines'),
  ]);
  const lines = [csvLine(PHOTO_TABLE.columns.map(({ name }) => name))];
  for (const { storyId, photo } of pictures.flatMap(({ uses }) => uses)) {
    const story = await reader.story(storyId).catch(() => undefined);
    if (!story) continue;
    // The photo as it was seen, even where the story has been read again since.
    const rows = PHOTO_TABLE.rows({ ...story, photos: [photo] });
    lines.push(...rows.map((cells) => csvLine(cells)));
  }
  return new Blob(lines, { type: 'text/csv' });
}
