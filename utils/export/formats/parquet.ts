// The tables as Parquet: columns with types, for DuckDB, pandas, Polars and R. Made of the same tables as the CSV.
import type { SavedStory } from '../../story/saved-story';
import { canonicalJson } from '../../text/canonical-json';
import type { ExportAbout } from '../export-about';
import { ExportZip } from '../export-zip';
import { gatheredBytes } from '../gathered';
import { ParquetTable } from '../parquet/parquet-table';
import { chosenTables } from '../tables/all-tables';
import { WaitingEntry } from '../waiting-entry';

async function* zipped(
  stories: AsyncIterable<SavedStory>,
  about: ExportAbout,
): AsyncGenerator<Uint8Array> {
  const zip = new ExportZip('parquet', about);
  const [first, ...others] = chosenTables(about.options).map((table) => ({
    parquet: new ParquetTable(table, about.cutlineVersion),
    file: new WaitingEntry(`${table.name}.parquet`),
  }));
  if (!first) return;
  const bytesOf = (story: SavedStory) => {
    for (const { parquet, file } of others) file.addBytes(parquet.add(parquet.table.rows(story)));
    return first.parquet.add(first.parquet.table.rows(story));
  };
  const tail = () => first.parquet.close();
  yield* zip.lines(first.file.entry.name, stories, bytesOf, { tail });
  for (const { parquet, file } of others) {
    file.addBytes(parquet.close());
    yield* zip.waiting(file);
  }
  yield* zip.finish();
}

/** A file a table. */
export const write = (stories: AsyncIterable<SavedStory>, about: ExportAbout) =>
  gatheredBytes(zipped(stories, about));

/** The rows of one story, by table and column. */
export const preview = (story: SavedStory, { options }: ExportAbout): string =>
  canonicalJson(
    Object.fromEntries(
      chosenTables(options).map(({ name, columns, rows }) => [
        name,
        rows(story).map((cells) =>
          Object.fromEntries(columns.map((column, at) => [column.name, cells[at]])),
        ),
      ]),
    ),
    2,
  );
