// How far something has got, as a bar with its words. Without a total the bar says only that it is under way.
import styles from './Progress.module.css';

export function Progress({
  label,
  value,
  total,
}: {
  label: string;
  value: number;
  total: number | undefined;
}) {
  return (
    <div class={styles.progress}>
      <progress aria-label={label} max={total ?? 1} value={total ? value : undefined} />
      <p>{label}</p>
    </div>
  );
}
