// Which rows of a long list stand in the window. Rows are of one height, so any place is found by counting.
import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Density, RowFact } from '../../utils/stores/kept-look';

/** Rows beyond both edges of the window: what a quick turn of the wheel shows first. */
const BEYOND = 8;

const WORDS_REM = 1.25;
const ROOMY_WORDS_REM = 2.5;

/** The height of a row, in rem: it grows with the reader's own text size, and with what a row shows. */
export function rowRem(density: Density, facts: ReadonlySet<RowFact>): number {
  if (density === 'compact') return 2;
  const words = facts.has('words');
  if (density === 'roomy') return 5 + (words ? ROOMY_WORDS_REM : 0);
  return 3.375 + (words ? WORDS_REM : 0);
}

/** The rows to draw, first to last, and how to go to one. */
export interface RowWindow {
  first: number;
  last: number;
  /** The height of a row in pixels. */
  row: number;
  /** Brings a row into view, as little as needed. */
  show(at: number): void;
}

/** Follows the scrolling of `scroll`, a list of `length` rows, each `rems` high. */
export function useRowWindow(
  scroll: RefObject<HTMLElement | null>,
  length: number,
  rems: number,
): RowWindow {
  const top = useSignal(0);
  const height = useSignal(0);
  const rem = useSignal(16);
  const row = rems * rem.value;

  useLayoutEffect(() => {
    const box = scroll.current;
    if (!box) return;
    const measure = () => {
      rem.value = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      height.value = box.clientHeight;
      top.value = box.scrollTop;
    };
    const follow = () => {
      top.value = box.scrollTop;
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(box);
    box.addEventListener('scroll', follow, { passive: true });
    return () => {
      watcher.disconnect();
      box.removeEventListener('scroll', follow);
    };
  }, []);

  const seen = Math.floor(top.value / row);
  const last = Math.ceil((top.value + height.value) / row);
  return {
    first: Math.max(0, Math.min(seen, length - 1) - BEYOND),
    last: Math.min(length, last + BEYOND) - 1,
    row,
    show(at) {
      const box = scroll.current;
      if (!box) return;
      const above = at * row;
      if (above < box.scrollTop) box.scrollTop = above;
      else if (above + row > box.scrollTop + box.clientHeight)
        box.scrollTop = above + row - box.clientHeight;
      top.value = box.scrollTop;
    },
  };
}
