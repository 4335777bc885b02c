// The tags of a field as chips. Tab passes over their crosses; the arrow keys of the field reach them.
import { message } from '../../utils/i18n/message';
import { IconButton } from './IconButton';
import styles from './TagField.module.css';

/** What the chips tell their field. */
export interface TagChipsProps {
  label: string;
  tags: readonly string[];
  onRemove: (tag: string) => void;
}

/** Moves between the crosses; past the last one lies the field. */
function walk(event: KeyboardEvent, from: HTMLElement): void {
  const forward = from.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
  const back = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
  const chip = from.closest('li');
  const next = event.key === forward ? chip?.nextElementSibling : chip?.previousElementSibling;
  if (event.key !== forward && event.key !== back) return;
  event.preventDefault();
  const field = chip?.closest('[data-tags]')?.querySelector('input');
  const target = next?.querySelector('button') ?? (event.key === forward ? field : null);
  target?.focus();
}

export function TagChips({ label, tags, onRemove }: TagChipsProps) {
  if (tags.length === 0) return null;
  return (
    <ul class={styles.chips} aria-label={label}>
      {tags.map((tag) => (
        <li key={tag} class={styles.chip}>
          <span class={styles.word}>{tag}</span>
          <IconButton
            icon="close"
            label={message('removeTag', tag)}
            tabIndex={-1}
            onClick={() => onRemove(tag)}
            onKeyDown={(event) => {
              walk(event, event.currentTarget);
              if (event.key !== 'Delete' && event.key !== 'Backspace') return;
              // Elsewhere in the library the same key throws the story away.
              event.preventDefault();
              event.stopPropagation();
              onRemove(tag);
            }}
          />
        </li>
      ))}
    </ul>
  );
}
