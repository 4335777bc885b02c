// The tables of an export, with what is chosen of each.
import type { ExportOptions } from '../export-options';
import { LIST_TABLES } from './list-tables';
import { PHOTO_TABLE } from './photo-table';
import { STORY_TABLE } from './story-table';
import { chosenOf, type Table } from './table';

/** Every table there is: the stories first. */
export const TABLES: readonly Table[] = [STORY_TABLE, PHOTO_TABLE, ...LIST_TABLES];

/** The tables with what is chosen; the first is that of the stories. */
export const chosenTables = (options: ExportOptions): Table[] =>
  TABLES.flatMap((table) => chosenOf(table, options) ?? []);
