// Which row the keyboard is on, and which stories are selected: some by id, or everything the filter lets through.
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { idAt, type ListStore } from './library-list';

/** Selected stories: by id, or all of the list, however long it is. */
export type Selected = { all: true } | { all: false; ids: ReadonlySet<string> };

/** The keyboard's row and the selected stories. */
export interface SelectionStore {
  /** Where the keyboard is; 0 is the first row. */
  readonly at: ReadonlySignal<number>;
  /** The story the keyboard is on; undefined until its row has been read. */
  readonly current: ReadonlySignal<string | undefined>;
  /** Grows whenever the keyboard asks to be followed: the row is to be brought into view and to get the focus. */
  readonly calls: ReadonlySignal<number>;
  readonly selected: ReadonlySignal<Selected>;
  /** How many are selected. */
  readonly size: ReadonlySignal<number>;
  has(id: string): boolean;
  /** Puts the keyboard on a row that is there. */
  moveTo(id: string): void;
  /** Moves the keyboard by some rows, and calls. */
  moveBy(steps: number): void;
  /** Calls the focus to the row the keyboard is on. */
  call(): void;
  toggle(id: string): void;
  /** Selects everything between the row last toggled and this place; what an earlier stretch from there reached beyond is let go. */
  extendTo(at: number): Promise<void>;
  selectAll(): void;
  /** Takes stories out of the selection: they were thrown away. */
  drop(ids: readonly string[]): void;
  clear(): void;
}

const NONE: Selected = { all: false, ids: new Set() };

/** Keeps a selection over a list that changes under it. */
export function createSelectionStore(
  list: Pick<ListStore, 'places' | 'length' | 'idsBetween'>,
): SelectionStore {
  const selected = signal<Selected>(NONE);
  const stand = signal<{ id?: string; at: number }>({ at: 0 });
  const calls = signal(0);
  /** Whether the keyboard has been on a row: its first step leads onto the first one, not past it. */
  let entered = false;
  let anchor: number | undefined;
  /** What was selected before a stretch began; undefined while none is under way. */
  let before: ReadonlySet<string> | undefined;
  let asked = 0;

  const placeOf = (id: string): number | undefined => {
    for (const [at, place] of list.places.value) if (idAt(place) === id) return at;
    return undefined;
  };
  // After a delete the keyboard stays at the same height: on the row that moved up, or on the new last one.
  const at = computed(() => {
    const { id, at: before } = stand.value;
    const now = id === undefined ? undefined : placeOf(id);
    return now ?? Math.max(0, Math.min(before, list.length.value - 1));
  });
  const current = computed(() => idAt(list.places.value.get(at.value)));
  const idsOf = () => {
    const now = selected.peek();
    return now.all ? new Set<string>() : new Set(now.ids);
  };
  const standAt = (place: number): void => {
    const id = idAt(list.places.peek().get(place));
    stand.value = id === undefined ? { at: place } : { id, at: place };
  };

  return {
    at,
    current,
    calls,
    selected,
    size: computed(() => (selected.value.all ? list.length.value : selected.value.ids.size)),
    has: (id) => selected.value.all || selected.value.ids.has(id),
    moveTo(id) {
      entered = true;
      stand.value = { id, at: placeOf(id) ?? at.peek() };
    },
    moveBy(steps) {
      const from = entered || steps < 0 ? at.peek() : at.peek() - 1;
      entered = true;
      standAt(Math.max(0, Math.min(from + steps, list.length.peek() - 1)));
      calls.value += 1;
    },
    call() {
      calls.value += 1;
    },
    toggle(id) {
      const ids = idsOf();
      if (!ids.delete(id)) ids.add(id);
      anchor = placeOf(id);
      before = undefined;
      selected.value = { all: false, ids };
    },
    async extendTo(to) {
      const from = anchor ?? at.peek();
      anchor = from;
      before ??= idsOf();
      const kept = before;
      asked += 1;
      const question = asked;
      const between = await list.idsBetween(Math.min(from, to), Math.max(from, to));
      // The keyboard is faster than a long list: only the last question counts.
      if (question === asked && before === kept)
        selected.value = { all: false, ids: new Set([...kept, ...between]) };
    },
    selectAll() {
      before = undefined;
      if (list.length.peek() > 0) selected.value = { all: true };
    },
    drop(gone) {
      const now = selected.peek();
      before = undefined;
      if (now.all) selected.value = NONE;
      else
        selected.value = {
          all: false,
          ids: new Set([...now.ids].filter((id) => !gone.includes(id))),
        };
    },
    clear() {
      anchor = undefined;
      before = undefined;
      selected.value = NONE;
    },
  };
}
