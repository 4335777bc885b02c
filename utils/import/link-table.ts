// Tables of links: what reads one is how a row of it is a draft.
import type { Draft } from './draft';
import { draftedItems, type PlacedDraft } from './drafted-items';
import { eachFile } from './each-file';
import type { ImportItem, ImportWorld } from './import-format';
import type { Probed } from './probe';
import { type Row, readRows } from './reading/csv';
import { wholeText } from './source-file';

/** How a row is a draft; undefined for one that is no story. */
export type DraftOfRow = (row: Row) => Draft | undefined;

async function* draftsIn({ file }: Probed, draftOf: DraftOfRow): AsyncGenerator<PlacedDraft> {
  for (const row of readRows(await wholeText(file))) {
    const draft = draftOf(row);
    if (draft) yield { draft, line: row.line };
  }
}

/** What reads tables of such rows. */
export const readTable =
  (draftOf: DraftOfRow) =>
  (files: readonly Probed[], world: ImportWorld): AsyncGenerator<ImportItem> =>
    eachFile(files, (one) => draftedItems(one.file.path, draftsIn(one, draftOf), world));
