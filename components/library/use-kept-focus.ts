// Where the browser's focus goes when what it stood on goes away: never to nowhere.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Library } from '../../utils/stores/library';
import { focusCurrentRow } from './focus-row';

const isLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/** Into the reading pane when a story is opened; back to the list when it is closed; to the next row after a delete. */
export function useKeptFocus(library: Library, reading: RefObject<HTMLElement | null>): void {
  const { place, list, selection, view } = library;
  const openId = place.openId.value;
  const before = useRef(openId);
  const focusedRow = useRef<string | undefined>(undefined);

  useEffect(() => {
    const was = before.current;
    before.current = openId;
    if (openId === was) return;
    if (openId !== undefined) reading.current?.focus({ preventScroll: true });
    else if (isLost() || reading.current?.contains(document.activeElement))
      focusCurrentRow(selection);
  }, [openId]);

  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      focusedRow.current = target instanceof HTMLElement ? target.dataset.story : undefined;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);

  const { rows } = list.list.value;
  useEffect(() => {
    const was = focusedRow.current;
    if (was === undefined || view.sheet.peek() || !isLost()) return;
    if (!rows.some(({ id }) => id === was)) focusCurrentRow(selection);
  }, [rows]);
}
