// Some photos as a table to download: a row for every use of a picture, with the columns of an export's photos.csv.
import type { ArchiveReader } from '../archive/door/archive';
import { PHOTO_COLUMNS } from '../export/csv-columns';
import { csvLine } from '../export/csv-lines';
import type { Picture } from './photo-desk';

/** The table as a file; stories that cannot be read are left out. */
export async function photoTable(
  reader: Pick<ArchiveReader, 'story'>,
  pictures: readonly Picture[],
): Promise<Blob> {
  const lines = [csvLine(Object.keys(PHOTO_COLUMNS))];
  for (const { storyId, photo } of pictures.flatMap(({ uses }) => uses)) {
    const story = await reader.story(storyId).catch(() => undefined);
    if (story)
      lines.push(csvLine(Object.values(PHOTO_COLUMNS).map((column) => column(photo, story))));
  }
  return new Blob(lines, { type: 'text/csv' });
}
