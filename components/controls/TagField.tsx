// Tags as chips with a field behind them. Enter or a comma adds, Backspace in the empty field takes the last one back,
// the arrow keys choose among tags in use. Enter in the empty field belongs to the form.
import type { RefObject } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { message } from '../../utils/i18n/message';
import { TagChips } from './TagChips';
import styles from './TagField.module.css';
import { TagOptions } from './TagOptions';
import { completeTag, tagsInText, withTags } from './tag-words';
import { useCompletion } from './use-completion';

/** `draft` is what is typed and not yet a tag: a form that is sent counts it in (`withTags`). */
export interface TagFieldProps {
  label: string;
  tags: readonly string[];
  draft: string;
  /** Tags in use, most frequent first. */
  inUse: readonly string[];
  onTags: (tags: string[]) => void;
  onDraft: (draft: string) => void;
  /** Whether a draft becomes a tag when the focus leaves, unless it goes to the button that sends the form. */
  addOnBlur?: boolean;
  inputRef?: RefObject<HTMLInputElement | null>;
  labelSpoken?: boolean;
}

export function TagField(props: TagFieldProps) {
  const { label, tags, draft, inUse, onTags, onDraft } = props;
  const id = useId();
  const own = useRef<HTMLInputElement>(null);
  const field = props.inputRef ?? own;
  const options = completeTag(draft, tags, inUse);
  const list = useCompletion(options.length);
  const add = (text: string) => {
    onTags(withTags(tags, tagsInText(text), inUse));
    onDraft('');
    list.close();
  };
  const remove = (tag: string) => {
    onTags(tags.filter((each) => each !== tag));
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const chosen = options[list.active];
    const last = tags.at(-1);
    const atStart = field.current?.selectionEnd === 0;
    const back = field.current?.matches(':dir(rtl)') ? 'ArrowRight' : 'ArrowLeft';
    if (event.key === 'Enter' && (chosen ?? draft.trim())) add(chosen ?? draft);
    else if (event.key === 'Backspace' && draft === '' && last) remove(last);
    else if (event.key === back && atStart)
      field.current
        ?.closest('[data-tags]')
        ?.querySelector<HTMLElement>('li:last-child button')
        ?.focus();
    else if (!list.key(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class={styles.field}>
      <label class={props.labelSpoken ? 'spoken' : styles.label} for={id}>
        {label}
      </label>
      <div class={styles.box} data-tags>
        <TagChips label={label} tags={tags} onRemove={remove} />
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
          onInput={(event) => {
            const text = event.currentTarget.value;
            list.typed();
            if (/[,،、\n]/.test(text)) add(text);
            else onDraft(text);
          }}
          onKeyDown={onKeyDown}
          onBlur={({ relatedTarget }) => {
            const sending =
              relatedTarget instanceof Element && relatedTarget.matches('[type=submit]');
            if (props.addOnBlur && draft.trim() && !sending) add(draft);
            list.close();
          }}
        />
        <TagOptions id={id} label={label} options={options} list={list} onChoose={add} />
      </div>
    </div>
  );
}
