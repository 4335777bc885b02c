// Two tables in a zip: a row a story, a row a photo, joined by the story's id.
import type { SavedStory } from '../story/saved-story';
import { PHOTO_COLUMNS, STORY_COLUMNS } from './csv-columns';
import { csvLine } from './csv-lines';
import type { ExportAbout, ExportFormat } from './export-format';
import { gatheredBytes } from './gathered';
import { Manifest } from './manifest';
import { ZipEntry } from './zip-entry';
import { ZipFile } from './zip-file';

const NOTES = `stories.csv   one row a story
photos.csv    one row a photo; storyId is the id of its row in stories.csv
manifest.json what was exported, with the SHA-256 of every file

The tables are UTF-8, comma-separated, with CRLF line ends (RFC 4180).
Several values in one cell are parted by "; ". A semicolon or a backslash inside a value has a
backslash before it, and so have brackets in the names of personsShown.
An empty cell says that nothing was printed.
A cell whose text begins with = + - @ (in any width, also after white space, quotation marks and
invisible signs), a tab or a line break could be run as a formula by a spreadsheet. Such a cell has
one apostrophe (') put before it: take it away to have the text as printed.

Excel: opened with a double click, letters such as é or 港 can come out wrong, since the tables have
no byte order mark. Use Data > From Text/CSV and choose "65001: Unicode (UTF-8)" as the file origin.
Excel holds 32,767 characters in a cell: the rest of a longer text is cut off there, not in the file.
`;

const storyLine = (story: SavedStory): string =>
  csvLine(Object.values(STORY_COLUMNS).map((column) => column(story)));

const photoLines = (story: SavedStory): string[] =>
  story.photos.map((photo) =>
    csvLine(Object.values(PHOTO_COLUMNS).map((column) => column(photo, story))),
  );

async function* zipped(
  stories: AsyncIterable<SavedStory>,
  about: ExportAbout,
): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const manifest = new Manifest('csv', about);
  const storyTable = new ZipEntry('stories.csv');
  // A zip holds one file after the other, so the photos wait, deflated, until the stories are through.
  const photoTable = new ZipEntry('photos.csv');
  storyTable.add(csvLine(Object.keys(STORY_COLUMNS)));
  photoTable.add(csvLine(Object.keys(PHOTO_COLUMNS)));
  yield* zip.open(storyTable);
  for await (const story of stories) {
    storyTable.add(storyLine(story));
    for (const line of photoLines(story)) photoTable.add(line);
    manifest.note(story);
    yield* zip.drain(storyTable);
  }
  yield* zip.close(storyTable);
  yield* zip.open(photoTable);
  yield* zip.drain(photoTable);
  yield* zip.close(photoTable);
  yield* zip.whole('notes.txt', NOTES);
  yield* zip.whole('manifest.json', manifest.text(zip.facts));
  yield* zip.finish();
}

/** `stories.csv` and `photos.csv`. */
export const csv: ExportFormat = {
  id: 'csv',
  extension: '.csv.zip',
  mediaType: 'application/zip',
  write: (stories, about) => gatheredBytes(zipped(stories, about)),
};
