// Putting the browser's focus where the keyboard of the list is.
import type { SelectionStore } from '../../utils/stores/library-selection';

/** Focuses the row the keyboard is on and brings it into view. */
export function focusCurrentRow({ current }: Pick<SelectionStore, 'current'>): void {
  const id = current.peek();
  const row = document.querySelector<HTMLElement>(`[data-story="${id}"]`);
  row?.focus({ preventScroll: true });
  row?.closest('li')?.scrollIntoView({ block: 'nearest' });
}
