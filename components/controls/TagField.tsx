// Tags as chips with a field behind them. Enter or a comma adds, Backspace in the empty field takes the last one back,
// the arrow keys choose among tags in use. Enter in the empty field belongs to the form.
import type { RefObject } from 'preact';
import { useId, useRef } from 'preact/hooks';
import frame from './Field.module.css';
import { TagChips } from './TagChips';
import styles from './TagField.module.css';
import { TagInput } from './TagInput';
import { tagsInText, withTags } from './tag-words';

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
  /** Whether the label is only for those who listen. */
  labelSpoken?: boolean;
  inputRef?: RefObject<HTMLInputElement | null>;
}

export function TagField(props: TagFieldProps) {
  const { label, tags, draft, inUse, onTags, onDraft, addOnBlur = false } = props;
  const id = useId();
  const own = useRef<HTMLInputElement>(null);
  const field = props.inputRef ?? own;
  const remove = (tag: string | undefined) => {
    onTags(tags.filter((each) => each !== tag));
    field.current?.focus();
  };
  return (
    <div class={frame.field}>
      <label class={props.labelSpoken ? 'spoken' : frame.label} for={id}>
        {label}
      </label>
      <div class={styles.box} data-tags>
        <TagChips label={label} tags={tags} onRemove={remove} />
        <TagInput
          {...{ id, label, tags, draft, inUse, field, addOnBlur, onDraft }}
          onBack={() => remove(tags.at(-1))}
          onAdd={(text) => {
            onTags(withTags(tags, tagsInText(text), inUse));
            onDraft('');
          }}
        />
      </div>
    </div>
  );
}
