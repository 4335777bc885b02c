// Tables in a zip: a row a story, a row a photo, a row for every value of their lists, joined by the story's id.
import type { SavedStory } from '../../story/saved-story';
import type { ExportAbout } from '../export-about';
import { ExportZip } from '../export-zip';
import { gatheredBytes } from '../gathered';
import { chosenTables } from '../tables/all-tables';
import { csvLine } from '../tables/csv-lines';
import { notesOn } from '../tables/csv-notes';
import { dataPackage } from '../tables/data-package';
import type { Table } from '../tables/table';
import { WaitingEntry } from '../waiting-entry';

const MARK = '\ufeff';

const headOf = ({ columns }: Table, { options }: ExportAbout): string =>
  (options.bom ? MARK : '') +
  csvLine(
    columns.map(({ name }) => name),
    options.separator,
  );

const linesOf = (table: Table, story: SavedStory, { options }: ExportAbout): string =>
  table
    .rows(story)
    .map((cells) => csvLine(cells, options.separator))
    .join('');

async function* zipped(
  stories: AsyncIterable<SavedStory>,
  about: ExportAbout,
): AsyncGenerator<Uint8Array> {
  const zip = new ExportZip('csv', about);
  const tables = chosenTables(about.options);
  const [first, ...others] = tables.map((table) => ({
    table,
    // A zip holds one file after the other, so these wait, deflated, until the stories are through.
    file: new WaitingEntry(`${table.name}.csv`),
  }));
  if (!first) return;
  for (const { table, file } of others) file.add(headOf(table, about));
  const line = (story: SavedStory) => {
    for (const { table, file } of others) file.add(linesOf(table, story, about));
    return linesOf(first.table, story, about);
  };
  const head = headOf(first.table, about);
  yield* zip.lines(first.file.entry.name, stories, line, { head });
  for (const { file } of others) yield* zip.waiting(file);
  yield* zip.text('datapackage.json', dataPackage(tables, about));
  yield* zip.text('notes.txt', notesOn(tables, about.options));
  yield* zip.finish();
}

/** A table of stories, one of photos, one of each of their lists. */
export const write = (stories: AsyncIterable<SavedStory>, about: ExportAbout) =>
  gatheredBytes(zipped(stories, about));

/** The lines that a story has in each table. */
export const preview = (story: SavedStory, about: ExportAbout): string =>
  chosenTables(about.options)
    .map((table) => `${table.name}.csv\n${headOf(table, about)}${linesOf(table, story, about)}`)
    .join('\n');
