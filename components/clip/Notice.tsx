// A sentence that must not be missed, and what can be done about it. It is read out when it comes.
import type { ComponentChildren } from 'preact';
import { Icon } from '../controls/Icon';
import styles from './Notice.module.css';

export function Notice({ children }: { children: ComponentChildren }) {
  return (
    <div class={styles.notice} role="alert">
      <Icon name="warning" />
      <div class={styles.words}>{children}</div>
    </div>
  );
}
