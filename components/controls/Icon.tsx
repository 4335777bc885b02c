// One drawn sign. It says nothing to those who listen: the word or the name stands beside it.
import styles from './Icon.module.css';
import { type IconName, icons } from './icons';

/** Signs that point along the line, and turn round where the line does. */
const DIRECTED: ReadonlySet<IconName> = new Set(['back', 'forward', 'undo', 'open']);

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={`${styles.icon} ${DIRECTED.has(name) ? styles.directed : ''}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      <path d={icons[name]} />
    </svg>
  );
}
