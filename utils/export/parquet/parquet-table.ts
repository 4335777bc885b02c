// A table as a Parquet file, written in groups of rows: typed columns, nothing for what is not there.
import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Cell, ColumnHead, ColumnType, Table } from '../tables/table';

const TYPES: Record<ColumnType, Omit<SchemaElement, 'name'>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  datetime: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
};

/** A group ends when it has so many rows or characters. */
const GROUP = { rows: 5000, characters: 8_000_000 };

const parquetValue = (cell: Cell, { type }: ColumnHead): string | number | boolean | Date | null =>
  cell === undefined ? null : type === 'datetime' ? new Date(String(cell)) : cell;

/** Writes one table; each call gives the bytes since the last. */
export class ParquetTable {
  readonly #bytes = new ByteWriter();
  readonly #writer: ParquetWriter;
  #rows: Cell[][] = [];
  #characters = 0;

  constructor(
    readonly table: Table,
    version: string,
  ) {
    const { columns } = table;
    this.#writer = new ParquetWriter({
      writer: this.#bytes,
      createdBy: `cutline version ${version}`,
      schema: [
        { name: 'root', num_children: columns.length },
        ...columns.map(
          ({ name, type }): SchemaElement => ({
            name,
            repetition_type: 'OPTIONAL',
            ...TYPES[type],
          }),
        ),
      ],
    });
  }

  /** Adds rows. */
  add(rows: readonly Cell[][]): Uint8Array {
    for (const row of rows) {
      this.#rows.push(row);
      for (const cell of row) this.#characters += typeof cell === 'string' ? cell.length : 8;
    }
    if (this.#rows.length >= GROUP.rows || this.#characters >= GROUP.characters) this.#group();
    return this.#taken();
  }

  #group(): void {
    const rows = this.#rows;
    if (rows.length === 0) return;
    void this.#writer.write({
      columnData: this.table.columns.map((column, at) => ({
        name: column.name,
        data: rows.map((row) => parquetValue(row[at], column)),
      })),
      rowGroupSize: rows.length,
    });
    this.#rows = [];
    this.#characters = 0;
  }

  /** Ends the file. */
  close(): Uint8Array {
    this.#group();
    void this.#writer.finish();
    return this.#taken();
  }

  #taken(): Uint8Array {
    const bytes = this.#bytes.getBytes().slice();
    this.#bytes.index = 0;
    return bytes;
  }
}
