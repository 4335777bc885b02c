// One value the list can be narrowed to: a switch with its count.
import type { ComponentChildren } from 'preact';
import { showNumber } from '../../utils/i18n/message';
import styles from './FacetList.module.css';

/** `colour` is the tag's own, as a CSS colour. */
export interface FacetEntryProps {
  name: ComponentChildren;
  count?: number | undefined;
  chosen: boolean;
  colour?: string | undefined;
  onToggle: () => void;
}

export function FacetEntry({ name, count, chosen, colour, onToggle }: FacetEntryProps) {
  return (
    <button type="button" class={styles.entry} aria-pressed={chosen} onClick={onToggle}>
      {colour && <span class={styles.dot} style={{ background: colour }} aria-hidden="true" />}
      <span class={styles.value} dir="auto">
        {name}
      </span>
      {count !== undefined && <span class={styles.count}>{showNumber(count)}</span>}
    </button>
  );
}
