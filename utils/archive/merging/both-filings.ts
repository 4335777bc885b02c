// Two filings of one story that one reader made in two histories of the library: what either of them added is kept.
import { changedHighlights } from '../../story/highlight';
import type { Filing } from '../../story/saved-story';
import { tidyTags } from '../stories/tag-spelling';

const PROGRESS = ['unread', 'reading', 'read'] as const;

/** Two notes on one story: one of them where it says what the other says, else both. */
function bothNotes(own = '', other = ''): string {
  if (own.includes(other)) return own;
  return other.includes(own) ? other : `${own}\n\n${other}`;
}

const further = (own: Filing, other: Filing): Filing =>
  PROGRESS.indexOf(other.readingState) > PROGRESS.indexOf(own.readingState) ? other : own;

/** The library's filing with what the other has beside it. Only the library's says whether the story lies in the trash. */
export function bothFilings(own: Filing, other: Filing): Filing {
  const { note: _, highlights: __, readingPlace: ___, ...held } = own;
  const note = bothNotes(own.note, other.note);
  const mine = new Set(own.highlights?.map(({ id }) => id));
  const highlights = changedHighlights(own.highlights ?? [], {
    put: (other.highlights ?? []).filter(({ id }) => !mine.has(id)),
    remove: [],
  });
  const { readingState, readingPlace } = further(own, other);
  return {
    ...held,
    tags: tidyTags([...own.tags, ...other.tags]),
    starred: own.starred || other.starred,
    archived: own.archived || other.archived,
    readingState,
    ...(note !== '' && { note }),
    ...(highlights.length > 0 && { highlights }),
    ...(readingPlace && { readingPlace }),
  };
}
