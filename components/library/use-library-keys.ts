// The library's keys, the same wherever the focus is but in a field. KeysDialog shows them to the reader.
import { useEffect } from 'preact/hooks';
import type { Library } from '../../utils/stores/library';
import { focusCurrentRow } from './focus-row';

/** Where keys lead: the search field, and the tags of the open story. */
export interface KeyTargets {
  focusSearch: () => void;
  focusTags: () => void;
}

const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select, dialog *');

const isReading = (): boolean => document.activeElement?.closest('[data-reading]') != null;

/** The selected stories, else the open one while the focus is in it, else the row the keyboard is on. */
function meant({ selection, place }: Library): string[] {
  const selected = [...selection.selected.peek()];
  if (selected.length > 0) return selected;
  const id = (isReading() ? place.openId.peek() : undefined) ?? selection.current.peek();
  return id === undefined ? [] : [id];
}

function actions(library: Library, targets: KeyTargets): Record<string, () => void> {
  const { selection, changes, view, place } = library;
  const move = (steps: number) => () => {
    selection.moveBy(steps);
    focusCurrentRow(selection);
  };
  const trash = () => {
    const ids = meant(library);
    if (ids.length === 0 || place.filter.peek().trashed) return;
    if (ids.includes(place.openId.peek() ?? '')) place.close();
    void changes.trash(ids);
  };
  return {
    j: move(1),
    ArrowDown: move(1),
    k: move(-1),
    ArrowUp: move(-1),
    x: () => {
      const id = selection.current.peek();
      if (id !== undefined) selection.toggle(id);
    },
    t: () => {
      const ids = meant(library);
      if (isReading() && selection.selected.peek().size === 0) targets.focusTags();
      else if (ids.length > 0) view.show({ is: 'tags', ids });
    },
    '#': trash,
    Delete: trash,
    '/': targets.focusSearch,
    '?': () => view.show({ is: 'keys' }),
    Escape: () => {
      if (view.filtersShown.peek()) view.showFilters(false);
      else if (selection.selected.peek().size > 0) selection.clear();
      else place.close();
    },
  };
}

/** Arrow keys scroll the reading pane and belong to the controls in it; they move through the list everywhere else. */
const belongsElsewhere = (event: KeyboardEvent): boolean =>
  /^Arrow/.test(event.key) &&
  event.target instanceof Element &&
  event.target.closest('[data-reading], [role="separator"]') !== null;

/** Listens for as long as the library is shown. */
export function useLibraryKeys(library: Library, targets: KeyTargets): void {
  useEffect(() => {
    const keys = actions(library, targets);
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.defaultPrevented || inField(event.target) || belongsElsewhere(event)) return;
      if (library.view.sheet.peek()) return;
      const act = keys[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [library]);
}
