// What a change replaced, so that it can be taken back: stories with the same change stand together, since a change of
// thousands is mostly the same change.
import type { StoredRow, UndoGroup, UndoneField } from '../database/tables';

/** The filing that a change of the desk can touch beside tags. */
const FIELDS: readonly UndoneField[] = [
  'readingState',
  'readingPlace',
  'starred',
  'archived',
  'trashedAt',
];

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
