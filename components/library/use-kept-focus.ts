// Where the browser's focus goes when what it stood on goes away: never to nowhere.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Library } from '../../utils/stores/library';

const isLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/** Into the reading pane when a story is opened; back to the list when it is closed; to the next row after a delete. */
export function useKeptFocus(library: Library, reading: RefObject<HTMLElement | null>): void {
  const { place, list, selection, view } = library;
  const openId = place.openId.value;
  const before = useRef(openId);
  const wasInList = useRef(false);

  useEffect(() => {
    const was = before.current;
    before.current = openId;
    if (openId === was) return;
    if (openId !== undefined) reading.current?.focus({ preventScroll: true });
    else if (isLost() || reading.current?.contains(document.activeElement)) selection.call();
  }, [openId]);

  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      wasInList.current = target instanceof HTMLElement && target.dataset.story !== undefined;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);

  const places = list.places.value;
  useEffect(() => {
    if (wasInList.current && !view.sheet.peek() && isLost()) selection.call();
  }, [places]);
}
