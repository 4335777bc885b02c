// Readwise Reader: CSV `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen`.
import type { Draft } from '../draft';
import { readTable } from '../link-table';
import { cell, type Row } from '../reading/csv';
import { listed } from '../reading/parted';

const stateOf = (progress: number, seen: boolean): 'unread' | 'reading' | 'read' => {
  if (progress >= 0.95) return 'read';
  return progress > 0.01 || seen ? 'reading' : 'unread';
};

function draftOf(row: Row): Draft | undefined {
  const location = cell(row, 'location').toLowerCase();
  // What a feed brought was never saved by anybody.
  if (location === 'feed') return undefined;
  const archived = location === 'archive';
  const progress = Number(cell(row, 'reading progress')) || 0;
  return {
    url: cell(row, 'url'),
    title: cell(row, 'title'),
    savedAt: cell(row, 'saved date'),
    tags: listed(cell(row, 'document tags')),
    archived,
    starred: location === 'shortlist',
    state: archived ? 'read' : stateOf(progress, /^true$/i.test(cell(row, 'seen'))),
  };
}

/** Links with their tags and how far they were read. */
export const read = readTable(draftOf);
