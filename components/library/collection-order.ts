// The order a collection stands in, changed by key and by mouse. Elsewhere rows have no order of their own.
import type { Library } from '../../utils/stores/library';
import { idAt } from '../../utils/stores/library-list';
import { orderedCollection } from '../../utils/stores/list-rows-of';
import type { Beside } from './story-drag';

/** The collection whose own order the list stands in, if it does. */
export const orderedNow = ({ place }: Library): string | undefined =>
  orderedCollection({ filter: place.filter.value, sort: place.sort.value });

/** Moves the keyboard's row by one. */
export function moveInCollection(library: Library, step: 1 | -1): void {
  const { list, selection, saved } = library;
  const id = orderedNow(library);
  const story = selection.current.peek();
  const to = selection.at.peek() + step;
  if (id === undefined || story === undefined || to < 0 || to >= list.length.peek()) return;
  // Behind the next one is before the one after it.
  const before = idAt(list.places.peek().get(step < 0 ? to : to + 1));
  void saved.move(id, [story], before);
}

/** The story that was dragged, or the selection it is part of, in the order of the list. */
function carried({ selection, list }: Library, story: string): string[] {
  const selected = selection.selected.peek();
  if (selected.all || !selected.ids.has(story)) return [story];
  const places = [...list.places.peek()].sort(([a], [b]) => a - b);
  const seen = places.flatMap(([, place]) => idAt(place) ?? []);
  return [...selected.ids].sort((a, b) => seen.indexOf(a) - seen.indexOf(b));
}

/** Puts what was dragged before or behind the row at a place of the list. */
export function dropInCollection(library: Library, story: string, at: number, beside: Beside) {
  const { list, saved } = library;
  const id = orderedNow(library);
  const moved = carried(library, story);
  const idOf = (place: number) => idAt(list.places.peek().get(place));
  // Behind a row is before the next one that does not move itself.
  let to = beside === 'before' ? at : at + 1;
  while (moved.includes(idOf(to) ?? '')) to += 1;
  const before = idOf(to);
  // What has not been read yet cannot be named: better no move than one to the end.
  if (id !== undefined && (before !== undefined || to >= list.length.peek()))
    void saved.move(id, moved, before);
}
