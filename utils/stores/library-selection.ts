// Which row the keyboard is on, and which rows are selected. Rows that leave the list leave the selection.
import { computed, type ReadonlySignal, signal } from '@preact/signals';

/** The keyboard's row and the selected rows, by story id. */
export interface SelectionStore {
  /** The row the keyboard is on; the first where the last one has left the list. */
  readonly current: ReadonlySignal<string | undefined>;
  readonly selected: ReadonlySignal<ReadonlySet<string>>;
  /** Puts the keyboard on a row. */
  moveTo(id: string): void;
  /** Moves the keyboard by some rows and gives the row it lands on. */
  moveBy(steps: number): string | undefined;
  toggle(id: string): void;
  /** Selects all rows from the one last toggled to this one. */
  extendTo(id: string): void;
  selectAll(): void;
  clear(): void;
}

/** Keeps a selection over a list of ids that changes under it. */
export function createSelectionStore(ids: ReadonlySignal<readonly string[]>): SelectionStore {
  const chosen = signal<ReadonlySet<string>>(new Set());
  const place = signal<{ id: string; index: number } | undefined>(undefined);
  let anchor: string | undefined;

  // After a delete the keyboard stays at the same height: on the row that moved up, or on the new last one.
  const current = computed(() => {
    const at = place.value;
    if (!at) return ids.value[0];
    if (ids.value.includes(at.id)) return at.id;
    return ids.value[Math.min(at.index, ids.value.length - 1)];
  });
  const moveTo = (id: string): void => {
    place.value = { id, index: ids.peek().indexOf(id) };
  };

  return {
    current,
    selected: computed(() => new Set(ids.value.filter((id) => chosen.value.has(id)))),
    moveTo,
    moveBy(steps) {
      const list = ids.peek();
      const from = list.indexOf(current.peek() ?? '');
      const id = list[Math.min(Math.max(from + steps, 0), list.length - 1)];
      if (id !== undefined) moveTo(id);
      return id;
    },
    toggle(id) {
      const next = new Set(chosen.peek());
      if (!next.delete(id)) next.add(id);
      anchor = id;
      chosen.value = next;
    },
    extendTo(id) {
      const list = ids.peek();
      const ends = [list.indexOf(anchor ?? id), list.indexOf(id)].sort((a, b) => a - b);
      chosen.value = new Set([
        ...chosen.peek(),
        ...list.slice(Math.max(ends[0] ?? 0, 0), (ends[1] ?? 0) + 1),
      ]);
    },
    selectAll() {
      chosen.value = new Set(ids.peek());
    },
    clear() {
      anchor = undefined;
      chosen.value = new Set();
    },
  };
}
