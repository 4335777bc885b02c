// Instapaper: CSV `URL,Title,Selection,Folder,Timestamp,Tags`; older files have only the first four columns.
import { readTable } from '../link-table';
import { cell, type Row } from '../reading/csv';
import { listed } from '../reading/parted';

/** Folders that are states and no lists. */
const STATES = /^(?:unread|archive|starred)$/i;

function draftOf(row: Row) {
  const folder = cell(row, 'folder');
  const archived = /^archive$/i.test(folder);
  const selection = cell(row, 'selection');
  return {
    url: cell(row, 'url'),
    title: cell(row, 'title'),
    savedAt: cell(row, 'timestamp'),
    tags: listed(cell(row, 'tags')),
    archived,
    starred: /^starred$/i.test(folder),
    ...(archived && { state: 'read' as const }),
    ...(folder !== '' && !STATES.test(folder) && { lists: [folder] }),
    ...(selection !== '' && { highlights: [{ exact: selection }] }),
  };
}

/** Links with their folders; a selection is a highlight that waits for its text. */
export const read = readTable(draftOf);
