// A small button that is only a sign; its name is spoken and shown on hover.
import type { ButtonHTMLAttributes } from 'preact';
import { Icon } from './Icon';
import styles from './IconButton.module.css';
import type { IconName } from './icons';

/** `label` is the button's name; all else is the element's own. */
export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon'> {
  icon: IconName;
  label: string;
}

export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <button type="button" {...rest} class={styles.button} aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}
