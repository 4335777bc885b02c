// The line between two panes: dragged with the mouse, moved with the arrow keys, put back with a double click.
import { message } from '../../utils/i18n/message';
import { PANE_LIMITS, type Pane, type PaneWidths } from '../../utils/stores/pane-widths';
import styles from './PaneDivider.module.css';

const STEP = 16;

/** `pane` is the one before the line. */
export function PaneDivider({ pane, panes }: { pane: Pane; panes: PaneWidths }) {
  const width = panes.widths.value[pane];
  const { min, first, max } = PANE_LIMITS[pane];
  const forward = (element: Element) => (element.matches(':dir(rtl)') ? -1 : 1);

  const drag = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const line = event.currentTarget;
    const from = event.clientX;
    const step = forward(line);
    line.setPointerCapture(event.pointerId);
    const move = (to: PointerEvent) => panes.set(pane, width + (to.clientX - from) * step);
    const end = () => line.removeEventListener('pointermove', move);
    line.addEventListener('pointermove', move);
    line.addEventListener('lostpointercapture', end, { once: true });
  };
  const key = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const step = forward(event.currentTarget) * STEP;
    const steps: Record<string, number> = { ArrowRight: step, ArrowLeft: -step };
    if (event.key === 'Home') panes.set(pane, min);
    else if (event.key === 'End') panes.set(pane, max);
    else if (event.key in steps) panes.set(pane, width + (steps[event.key] ?? 0));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved, a separator with a value can
    <div
      role="separator"
      class={styles.divider}
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={message(pane === 'filters' ? 'resizeFilters' : 'resizeList')}
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      onPointerDown={drag}
      onKeyDown={key}
      onDblClick={() => panes.set(pane, first)}
    />
  );
}
