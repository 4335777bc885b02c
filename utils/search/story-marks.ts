// Marks: what the user gives and takes back again (tags, states). They change often, so the index keeps them apart
// from the words of the story, which stay.
import type { Filing } from '../story/saved-story';
import { fold } from '../text/fold';
import { tagNest } from './tag-nest';

/** The mark of a tag. */
export const tagMark = (tag: string): string => markOfFolded(fold(tag));

/** The mark of a tag that is folded already. */
export const markOfFolded = (tag: string): string => `#${tag}`;

/** The mark of a collection. It is no part of the story's filing: only the library knows it. */
export const collectionMark = (id: string): string => `&${id}`;

/** Whether a mark is that of a collection. */
export const isCollectionMark = (mark: string): boolean => mark.startsWith('&');

/** The marks of states. */
export const TRASHED = 'trashed';
export const STARRED = 'starred';
export const ARCHIVED = 'archived';
export const HAS_NOTE = 'note';
export const HAS_HIGHLIGHT = 'highlight';

/** Every mark of a story, each once. */
export function marksOf(filing: Omit<Filing, 'id'>): Set<string> {
  const marks = new Set<string>(filing.tags.flatMap(tagNest).map(tagMark));
  marks.add(filing.readingState);
  if (filing.trashedAt !== undefined) marks.add(TRASHED);
  if (filing.starred) marks.add(STARRED);
  if (filing.archived) marks.add(ARCHIVED);
  if (filing.note) marks.add(HAS_NOTE);
  if (filing.highlights?.length) marks.add(HAS_HIGHLIGHT);
  return marks;
}
