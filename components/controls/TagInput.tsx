// The field behind the chips: a combobox over the tags in use. Which key does what is said in TagField.
import type { RefObject } from 'preact';
import { message } from '../../utils/i18n/message';
import styles from './TagField.module.css';
import { TagOptions } from './TagOptions';
import { completeTag } from './tag-words';
import { useCompletion } from './use-completion';

/** `onAdd` is told what was typed or chosen; `onBack` that Backspace was pressed in the empty field. */
export interface TagInputProps {
  id: string;
  label: string;
  tags: readonly string[];
  draft: string;
  inUse: readonly string[];
  field: RefObject<HTMLInputElement | null>;
  addOnBlur: boolean;
  onDraft: (draft: string) => void;
  onAdd: (text: string) => void;
  onBack: () => void;
}

const PARTING = /[,،、\n]/;

/** Goes from the start of the field to the cross of the last chip, and says whether there was one. */
function toLastChip(field: HTMLInputElement | null, key: string): boolean {
  const back = field?.matches(':dir(rtl)') ? 'ArrowRight' : 'ArrowLeft';
  if (key !== back || field?.selectionEnd !== 0) return false;
  const cross = field.closest('[data-tags]')?.querySelector<HTMLElement>('li:last-child button');
  cross?.focus();
  return cross !== null && cross !== undefined;
}

export function TagInput(props: TagInputProps) {
  const { id, label, tags, draft, field, onDraft, onAdd } = props;
  const options = completeTag(draft, tags, props.inUse);
  const list = useCompletion(options.length);
  const add = (text: string) => {
    onAdd(text);
    list.close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const chosen = options[list.active] ?? draft;
    if (event.key === 'Enter' && chosen.trim()) add(chosen);
    else if (event.key === 'Backspace' && draft === '' && tags.length > 0) props.onBack();
    else if (!toLastChip(field.current, event.key) && !list.key(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <input
        ref={field}
        id={id}
        class={styles.input}
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={list.open}
        aria-controls={`${id}-list`}
        aria-activedescendant={list.active < 0 ? undefined : `${id}-${list.active}`}
        placeholder={tags.length === 0 ? message('addTags') : ''}
        value={draft}
        onInput={({ currentTarget: { value } }) => {
          list.typed();
          if (PARTING.test(value)) add(value);
          else onDraft(value);
        }}
        onKeyDown={onKeyDown}
        onBlur={({ relatedTarget: to }) => {
          const sending = to instanceof Element && to.matches('[type=submit]');
          if (props.addOnBlur && draft.trim() && !sending) onAdd(draft);
          list.close();
        }}
      />
      <TagOptions id={id} label={label} options={options} list={list} onChoose={add} />
    </>
  );
}
