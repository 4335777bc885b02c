// A button that says what happens. `primary` stands once in a view; `danger` is for what cannot be taken back.
import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import styles from './Button.module.css';
import { Icon } from './Icon';
import type { IconName } from './icons';

/** What a button may carry beside its words; all else is the element's own. */
export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon'> {
  kind?: 'plain' | 'primary' | 'danger' | 'quiet';
  icon?: IconName;
  children: ComponentChildren;
}

export function Button({ kind = 'plain', icon, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} class={`${styles.button} ${styles[kind]}`}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
