// What of a text the reader means: words being selected, or marked words pressed; and where a bar beside them stands.
import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { selectedLines } from '../story/selected-lines';

/** A place in the layer, in pixels from its corner. */
export type BarPlace = Readonly<Record<'insetBlockStart' | 'left', string>>;

/** What the bar is for. */
export type OverText = { place: BarPlace } & ({ is: 'selection' } | { is: 'mark'; id: string });

/** Room that a bar needs beside its words. */
const BAR = 300;
const GAP = 6;

function below(root: HTMLElement, rect: DOMRect): BarPlace {
  const layer = root.getBoundingClientRect();
  const left = Math.max(0, Math.min(rect.left - layer.left, layer.width - BAR));
  return { insetBlockStart: `${rect.bottom - layer.top + GAP}px`, left: `${left}px` };
}

/** Follows selection and clicks in `root`; `selecting`: whether a selection is to be offered anything. */
export function useOverText(
  root: RefObject<HTMLElement | null>,
  selecting: boolean,
): Signal<OverText | undefined> {
  const over = useSignal<OverText | undefined>(undefined);
  useEffect(() => {
    const layer = root.current;
    if (!layer) return;
    const selected = () => {
      const selection = getSelection();
      if (selecting && selection && selectedLines(layer, selection).length > 0) {
        const place = below(layer, selection.getRangeAt(0).getBoundingClientRect());
        over.value = { is: 'selection', place };
      } else if (over.peek()?.is === 'selection') over.value = undefined;
    };
    const pressed = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : undefined;
      if (target?.closest('[data-over-text], a')) return;
      const mark = target?.closest<HTMLElement>('mark[data-highlight]');
      const id = mark?.dataset.highlight;
      if (mark && id && layer.contains(mark) && getSelection()?.isCollapsed !== false)
        over.value = { is: 'mark', id, place: below(layer, mark.getBoundingClientRect()) };
      else if (over.peek()?.is === 'mark') over.value = undefined;
    };
    // What is pressed in the bar must leave the selection as it is.
    const keep = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : undefined;
      if (over.peek()?.is === 'selection' && target?.closest('[data-over-text]'))
        event.preventDefault();
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || over.peek() === undefined) return;
      event.preventDefault();
      getSelection()?.removeAllRanges();
      over.value = undefined;
    };
    // Words may be selected already: the text stands before its page listens.
    selected();
    document.addEventListener('selectionchange', selected);
    document.addEventListener('click', pressed);
    layer.addEventListener('mousedown', keep);
    document.addEventListener('keydown', leave, { capture: true });
    return () => {
      document.removeEventListener('selectionchange', selected);
      document.removeEventListener('click', pressed);
      layer.removeEventListener('mousedown', keep);
      document.removeEventListener('keydown', leave, { capture: true });
    };
  }, [selecting]);
  return over;
}
