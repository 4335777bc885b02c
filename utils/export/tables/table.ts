// What a table of an export is: named, typed columns, and the rows that a story gives. CSV, Parquet and the description of
// both are written from the same tables.
import type { SavedStory } from '../../story/saved-story';
import type { ExportOptions } from '../export-options';

/** What a cell may hold before it is written. A moment is an ISO string in UTC. */
export type Cell = string | number | boolean | undefined;

/** The types of columns, by their names in a data package. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'datetime';

/** A column of rows made of `Row`. `needs`: it is left out where that is not chosen. */
export interface Column<Row> {
  type: ColumnType;
  of: (row: Row, story: SavedStory) => Cell;
  needs?: 'text' | 'own';
}

/** A column as a reader of the table sees it. */
export interface ColumnHead {
  name: string;
  type: ColumnType;
  needs?: 'text' | 'own';
}

/** A table. */
export interface Table {
  name: string;
  columns: readonly ColumnHead[];
  /** The columns that tell its rows apart. */
  key: readonly string[];
  /** Absent: it is written whatever is chosen. */
  needs?: 'own';
  rows(story: SavedStory): Cell[][];
}

/** How a table is put together. */
interface Making<Row> {
  name: string;
  key: readonly string[];
  needs?: 'own';
  rowsOf: (story: SavedStory) => readonly Row[];
  columns: Readonly<Record<string, Column<Row>>>;
}

/** Puts a table together. */
export function tableOf<Row>({ rowsOf, columns, ...made }: Making<Row>): Table {
  const all = Object.values(columns);
  return {
    ...made,
    columns: Object.entries(columns).map(([name, { of: _, ...head }]) => ({ name, ...head })),
    rows: (story) => rowsOf(story).map((row) => all.map(({ of }) => of(row, story))),
  };
}

/** The table with only what is chosen; undefined where all of it needs something that is not. */
export function chosenOf(table: Table, options: ExportOptions): Table | undefined {
  const isChosen = ({ needs }: { needs?: 'text' | 'own' }) => needs === undefined || options[needs];
  if (!isChosen(table)) return undefined;
  const kept = table.columns.map(isChosen);
  if (!kept.includes(false)) return table;
  return {
    ...table,
    columns: table.columns.filter((_, at) => kept[at]),
    rows: (story) => table.rows(story).map((cells) => cells.filter((_, at) => kept[at])),
  };
}
