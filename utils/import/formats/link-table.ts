// Tables of links of any other program, by the names their columns usually have.
import { readTable } from '../link-table';
import { cell, type Row } from '../reading/csv';
import { listed } from '../reading/parted';

const draftOf = (row: Row) => ({
  url: cell(row, 'url', 'link', 'address', 'href', 'uri'),
  title: cell(row, 'title', 'name', 'headline'),
  savedAt: cell(row, 'created', 'created_at', 'date', 'added', 'saved', 'timestamp', 'time_added'),
  tags: listed(cell(row, 'tags', 'labels', 'keywords')),
  note: cell(row, 'note', 'notes', 'description', 'comment'),
  lists: [cell(row, 'folder', 'collection', 'list')],
});

/** Links with what their columns are called after. */
export const read = readTable(draftOf);
