// The library's keys, the same wherever the focus is but in a field. KeysDialog shows them to the reader.
import { useEffect } from 'preact/hooks';
import { type Library, selectedTarget } from '../../utils/stores/library';
import { moveInCollection } from './collection-order';
import { inField } from './in-field';
import { meantStories, moveToTrash, turnState } from './story-actions';

/** Where keys lead: the search field, the tags and the note of the open story. */
export interface KeyTargets {
  focusSearch: () => void;
  focusTags: () => void;
  focusNote: () => void;
}

const isReading = (): boolean => document.activeElement?.closest('[data-reading]') != null;

function back({ view, selection, place }: Library): void {
  if (view.filtersShown.peek()) view.showFilters(false);
  else if (selection.size.peek() > 0) selection.clear();
  else place.close();
}

function walking(library: Library): Record<string, () => void> {
  const { selection } = library;
  const move = (steps: number) => () => selection.moveBy(steps);
  const stretch = (steps: number) => () => {
    // The row one starts from is the first of those selected.
    const id = selection.current.peek();
    if (selection.size.peek() === 0 && id !== undefined) selection.toggle(id);
    selection.moveBy(steps);
    void selection.extendTo(selection.at.peek());
  };
  return {
    j: move(1),
    ArrowDown: move(1),
    k: move(-1),
    ArrowUp: move(-1),
    Home: move(Number.NEGATIVE_INFINITY),
    End: move(Number.POSITIVE_INFINITY),
    J: stretch(1),
    'Shift+ArrowDown': stretch(1),
    K: stretch(-1),
    'Shift+ArrowUp': stretch(-1),
    x: () => {
      const id = selection.current.peek();
      if (id !== undefined) selection.toggle(id);
    },
    'Ctrl+a': selection.selectAll,
    'Alt+ArrowUp': () => moveInCollection(library, -1),
    'Alt+ArrowDown': () => moveInCollection(library, 1),
  };
}

function actions(library: Library, targets: KeyTargets): Record<string, () => void> {
  const { view, place, changes } = library;
  const meant = (act: (of: NonNullable<ReturnType<typeof meantStories>>) => void) => (): void => {
    const of = meantStories(library);
    if (of) act(of);
  };
  const trash = meant((of) => {
    if (!place.filter.peek().trashed) void moveToTrash(library, of, true);
  });
  return {
    s: meant((of) => void turnState(library, of, 'starred')),
    e: meant((of) => void turnState(library, of, 'archived')),
    m: meant((of) => void turnState(library, of, 'read')),
    t: meant((of) => {
      if (isReading() && !selectedTarget(library)) targets.focusTags();
      else view.show({ is: 'tags', of });
    }),
    c: meant((of) => view.show({ is: 'collect', of })),
    n: targets.focusNote,
    '#': trash,
    Delete: trash,
    z: () => void changes.takeBack(),
  };
}

function ways(library: Library, targets: KeyTargets): Record<string, () => void> {
  const { view, place } = library;
  return {
    '/': targets.focusSearch,
    S: () => {
      if (place.view.peek() === 'stories')
        view.show({ is: 'keep-search', name: place.filter.peek().text.trim() });
    },
    p: () => (place.view.peek() === 'photos' ? place.show() : place.showPhotos()),
    '?': () => view.show({ is: 'keys' }),
    Escape: () => back(library),
  };
}

/** In the reading pane the arrows and the ends scroll; between panes they move the line. Letters walk the list everywhere else. */
const belongsElsewhere = (event: KeyboardEvent): boolean =>
  /^(?:Arrow|Home|End)/.test(event.key) &&
  event.target instanceof Element &&
  event.target.closest('[data-reading], [data-desk], [data-one-stop], [role="separator"]') !== null;

function nameOf(event: KeyboardEvent): string {
  if (event.altKey) return `Alt+${event.key}`;
  if (event.ctrlKey || event.metaKey) return `Ctrl+${event.key}`;
  return event.shiftKey && event.key.length > 1 ? `Shift+${event.key}` : event.key;
}

/** Listens for as long as the library is shown. */
export function useLibraryKeys(library: Library, targets: KeyTargets): void {
  useEffect(() => {
    const inList = walking(library);
    const keys = { ...actions(library, targets), ...ways(library, targets) };
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return;
      if (inField(event.target) || belongsElsewhere(event) || library.view.sheet.peek()) return;
      const name = nameOf(event);
      const walk = library.place.view.peek() === 'stories' && !(isReading() && name === 'Ctrl+a');
      const act = (walk ? inList[name] : undefined) ?? keys[name];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [library]);
}
