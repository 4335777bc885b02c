// A question that must be answered first. The browser's own dialog keeps the focus in and Escape working.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import styles from './Dialog.module.css';

/** Shown for as long as it is rendered; `onClose` is told of Escape and must stop rendering it. */
export interface DialogProps {
  title: string;
  onClose: () => void;
  /** The buttons. The first has the focus when the dialog opens: let it be the safe one. */
  actions: ComponentChildren;
  children: ComponentChildren;
  /** Room for two columns. */
  wide?: boolean;
}

export function Dialog({ title, onClose, actions, children, wide }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the effects of what stands in it: a field that takes the focus must find the dialog open.
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class={wide ? `${styles.dialog} ${styles.wide}` : styles.dialog}
      aria-labelledby={id}
      onClose={onClose}
    >
      <h2 id={id} class={styles.title}>
        {title}
      </h2>
      <div class={styles.words}>{children}</div>
      <div class={styles.actions}>{actions}</div>
    </dialog>
  );
}
