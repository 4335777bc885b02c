// Matter: CSV `Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight Count,Last Interaction Date,File Id`.
import { readTable } from '../link-table';
import { cell, type Row } from '../reading/csv';
import { listed, parted } from '../reading/parted';

const yes = (text: string): boolean => /^(?:true|yes|1)$/i.test(text);

const draftOf = (row: Row) => ({
  url: cell(row, 'url'),
  title: cell(row, 'title'),
  authors: parted(cell(row, 'author'), /\s*[,;]\s*/),
  publisher: cell(row, 'publisher'),
  savedAt: cell(row, 'last interaction date'),
  tags: listed(cell(row, 'tags')),
  starred: yes(cell(row, 'favorited')),
  archived: !yes(cell(row, 'in queue')),
  state: yes(cell(row, 'read')) ? ('read' as const) : ('unread' as const),
});

/** Links with author, outlet, tags and states. */
export const read = readTable(draftOf);
