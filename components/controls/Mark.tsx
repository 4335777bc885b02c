// The mark: a picture and the line of text under it. The name stands beside it, so it says nothing by itself.
import styles from './Mark.module.css';

export function Mark() {
  return (
    <svg class={styles.mark} viewBox="0 0 16 16" width="20" height="20" aria-hidden="true">
      <path
        fill-rule="evenodd"
        d="M2 1h12a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H2a1 1 0 0 1-1-1V2a1 1 0 0 1 1-1ZM3 3v6h10V3Z"
      />
      <path class={styles.line} d="M1 13h10v2H1Z" />
    </svg>
  );
}
