// How wide the reader has made the panes. Kept in the page's own storage: read before the first paint, worth nothing elsewhere.
import { type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';

const KEY = 'cutline.panes';

/** Smallest, first and largest width of a pane, in CSS pixels. */
export const PANE_LIMITS = {
  filters: { min: 168, first: 216, max: 360 },
  list: { min: 280, first: 392, max: 640 },
} as const;

/** A pane whose width the reader can set. */
export type Pane = keyof typeof PANE_LIMITS;

const Width = (pane: Pane) => {
  const { min, first, max } = PANE_LIMITS[pane];
  return v.fallback(v.pipe(v.number(), v.minValue(min), v.maxValue(max)), first);
};
const Widths = v.object({ filters: Width('filters'), list: Width('list') });

/** The widths and the way to change them. */
export interface PaneWidths {
  readonly widths: ReadonlySignal<Record<Pane, number>>;
  /** Sets a width, kept within its limits. */
  set(pane: Pane, width: number): void;
}

function stored(webStorage: Storage): unknown {
  try {
    return JSON.parse(webStorage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
}

/** Reads the widths kept in a storage (`localStorage`). */
export function createPaneWidths(webStorage: Storage): PaneWidths {
  const parsed = v.safeParse(Widths, stored(webStorage));
  const widths = signal(parsed.success ? parsed.output : v.parse(Widths, {}));
  return {
    widths,
    set(pane, width) {
      const { min, max } = PANE_LIMITS[pane];
      const kept = Math.round(Math.min(Math.max(width, min), max));
      widths.value = { ...widths.peek(), [pane]: kept };
      webStorage.setItem(KEY, JSON.stringify(widths.peek()));
    },
  };
}
