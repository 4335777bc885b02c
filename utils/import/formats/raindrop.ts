// Raindrop.io: CSV `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite`; older files have `description`
// and no id.
import { readTable } from '../link-table';
import { cell, type Row } from '../reading/csv';
import { parted } from '../reading/parted';

/** "Highlight:words" in lines of their own, each perhaps with "Note:words" after it. */
function highlightsOf(text: string): { exact: string; note?: string }[] {
  const marks: { exact: string; note?: string }[] = [];
  for (const part of text.split(/^(?=Highlight:|Note:)/m)) {
    const words = part.replace(/^(?:Highlight|Note):/, '').trim();
    const last = marks.at(-1);
    if (words === '') continue;
    if (part.startsWith('Note:') && last) last.note = words;
    else marks.push({ exact: words });
  }
  return marks;
}

function draftOf(row: Row) {
  const folder = cell(row, 'folder');
  return {
    url: cell(row, 'url', 'link'),
    title: cell(row, 'title'),
    note: cell(row, 'note', 'description'),
    savedAt: cell(row, 'created'),
    tags: parted(cell(row, 'tags'), ','),
    starred: /^true$/i.test(cell(row, 'favorite', 'important')),
    highlights: highlightsOf(cell(row, 'highlights')),
    // Nested folders stand as paths; Unsorted is where what has no folder lies.
    ...(folder !== '' &&
      !/^unsorted$/i.test(folder) && { lists: [parted(folder, '/').join(' / ')] }),
  };
}

/** Links with their folders, notes and highlights. */
export const read = readTable(draftOf);
