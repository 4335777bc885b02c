import { unzipSync } from 'fflate';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { TABLES } from '../../utils/export/tables/all-tables';
import { aHighlight } from '../story/a-highlight';
import { bytesOf, saved } from './exported';

const NASTY = ['no', '0123', '12:30', '=1+1', 'a\r\n"b"\t|;', '港 🛥 é', 'x'.repeat(50_000), ' '];
const stories = NASTY.map((headline, n) =>
  saved(n, { headline, tags: [headline.slice(0, 200)], highlights: [aHighlight('ferry')] }),
);

const fileOf = async (name: string, some = stories): Promise<ArrayBuffer> => {
  const files = unzipSync(await bytesOf('parquet', some));
  return new Uint8Array(files[`${name}.parquet`] ?? []).buffer;
};

describe('Parquet', () => {
  it('brings every text back as it was, with columns of their types', async () => {
    const rows = await parquetReadObjects({ file: await fileOf('stories') });
    expect(rows.map(({ headline }) => headline)).toEqual(NASTY);
    expect(rows[0]).toMatchObject({
      starred: false,
      paragraphs: 2,
      kicker: null,
      publishedUtc: new Date('2026-10-30T00:00:00Z'),
      savedAt: new Date('2026-11-01T00:01:00Z'),
    });
  });

  it.each(TABLES.map(({ name }) => name))('has the columns of %s, and its rows', async (name) => {
    const file = await fileOf(name);
    const table = TABLES.find((each) => each.name === name);
    const { schema } = parquetMetadata(file);
    expect(schema.slice(1).map((column) => column.name)).toEqual(table?.columns.map((c) => c.name));
    const rows = await parquetReadObjects({ file });
    expect(rows).toHaveLength(stories.flatMap((story) => table?.rows(story) ?? []).length);
  });

  it('is written in groups of rows, so that no library stands in memory', async () => {
    const many = Array.from({ length: 40 }, (_, n) =>
      saved(n, { note: String(n).repeat(300_000) }),
    );
    const file = await fileOf('stories', many);
    expect(parquetMetadata(file).row_groups.length).toBeGreaterThan(2);
    expect((await parquetReadObjects({ file, columns: ['id'] })).map(({ id }) => id)).toEqual(
      many.map(({ id }) => id),
    );
  });

  it('is a file of no rows where there is nothing', async () => {
    expect(await parquetReadObjects({ file: await fileOf('photos', []) })).toEqual([]);
  });
});
