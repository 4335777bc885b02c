// The tags in use that the typed words may mean, as the list of a combobox.
import styles from './TagField.module.css';
import type { Completion } from './use-completion';

/** `id` is the field's; the options' ids are built on it. */
export interface TagOptionsProps {
  id: string;
  label: string;
  options: readonly string[];
  list: Completion;
  onChoose: (tag: string) => void;
}

export function TagOptions({ id, label, options, list, onChoose }: TagOptionsProps) {
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      class={styles.options}
      aria-label={label}
      hidden={!list.open}
    >
      {options.map((tag, index) => (
        <div
          key={tag}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          class={styles.option}
          aria-selected={index === list.active}
          // The press would take the focus out of the field before the click arrives.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(tag)}
          onKeyDown={(event) => event.key === 'Enter' && onChoose(tag)}
        >
          {tag}
        </div>
      ))}
    </div>
  );
}
