// What a change replaced, so that it can be taken back: stories with the same change stand together, since a change of
// thousands is mostly the same change.
import type { Filing } from '../../story/saved-story';
import type { StoredRow } from '../database/stored-row';

/** The filing that a change of the desk can touch beside tags. */
const FIELDS = ['readingState', 'readingPlace', 'starred', 'archived', 'trashedAt'] as const;

/** What some stories had: tags to add and to remove again, fields to set or to take away again. */
export interface UndoGroup {
  ids: string[];
  add: string[];
  remove: string[];
  set: Partial<Pick<Filing, (typeof FIELDS)[number]>>;
  clear: (typeof FIELDS)[number][];
}

/** What joining a story added to another: highlights by id, its note, versions, and the keys of collections. */
export interface JoinedNote {
  into: string;
  highlights: string[];
  note?: { was: string; is: string };
  versions: { contentHash: string; lastSeenAt: string }[];
  collections: string[];
}

/** One change, under the key it can be taken back by. */
export interface StoredUndo {
  key?: number;
  groups: UndoGroup[];
  joined?: JoinedNote;
}

function groupOf(before: StoredRow, after: StoredRow): Omit<UndoGroup, 'ids'> {
  const changed = FIELDS.filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  const set = Object.fromEntries(
    changed.flatMap((field) => (before[field] === undefined ? [] : [[field, before[field]]])),
  );
  return {
    add: before.tags.filter((tag) => !after.tags.includes(tag)),
    remove: after.tags.filter((tag) => !before.tags.includes(tag)),
    set,
    clear: changed.filter((field) => before[field] === undefined),
  };
}

/** Sums up what one change replaces. */
export class UndoNotes {
  readonly #groups = new Map<string, UndoGroup>();

  note(before: StoredRow, after: StoredRow): void {
    const group = groupOf(before, after);
    const key = JSON.stringify(group);
    const held = this.#groups.get(key);
    if (held) held.ids.push(before.id);
    else this.#groups.set(key, { ...group, ids: [before.id] });
  }

  groups(): UndoGroup[] {
    return [...this.#groups.values()];
  }
}
