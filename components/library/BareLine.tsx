// A place of the list without a story to show: not read yet, or too damaged to be read.
import { message } from '../../utils/i18n/message';
import styles from './StoryLine.module.css';

/** `top` is where the line stands, in pixels. */
export interface BareLineProps {
  index: number;
  length: number;
  top: number;
  damaged: boolean;
}

export function BareLine({ index, length, top, damaged }: BareLineProps) {
  return (
    <li
      class={styles.line}
      aria-setsize={length}
      aria-posinset={index + 1}
      aria-busy={!damaged}
      style={{ insetBlockStart: `${top}px` }}
    >
      {damaged && <p class={styles.facts}>{message('damagedStory')}</p>}
    </li>
  );
}
