// Tags for some stories at once. Of stories whose rows are at hand the tags all of them carry are shown and changed as
// they stand; for everything filtered, tags are given or taken when the dialog is done.
import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { countMessage, message } from '../../utils/i18n/message';
import type { Library } from '../../utils/stores/library';
import type { Stories } from '../../utils/stores/library-view';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { TagField } from '../controls/TagField';
import { tagsInText, withTags } from '../controls/tag-words';
import { knownRows } from './story-actions';
import styles from './TagDialog.module.css';

interface Rows {
  tags: readonly string[];
}

const sharedTags = (stories: readonly Rows[]): string[] =>
  (stories[0]?.tags ?? []).filter((tag) => stories.every(({ tags }) => tags.includes(tag)));

/** `library`, and the stories the dialog is about. */
export interface TagDialogProps {
  library: Library;
  of: Stories;
}

function titleOf(
  { selection }: Library,
  rows: readonly { headline: string }[] | undefined,
): string {
  const [only, ...others] = rows ?? [];
  if (only && others.length === 0) return message('tagOne', only.headline || message('noHeadline'));
  return countMessage('tagMany', rows?.length ?? selection.size.value);
}

/** Gives and takes at once, once a field, so that each can be taken back by itself. */
function useTags(library: Library, of: Stories, first: readonly string[]) {
  const shown = useSignal(first);
  const bring = (now: readonly string[]): void => {
    const before = shown.peek();
    const addTags = now.filter((tag) => !before.includes(tag));
    const removeTags = before.filter((tag) => !now.includes(tag));
    shown.value = now;
    if (addTags.length + removeTags.length === 0) return;
    void library.changes.change(of, {
      ...(addTags.length > 0 && { addTags }),
      ...(removeTags.length > 0 && { removeTags }),
    });
  };
  return { shown, bring };
}

function ShownTags({ library, of, form }: TagDialogProps & { form: string }) {
  const rows = knownRows(library, of) ?? [];
  const { shown, bring } = useTags(library, of, sharedTags(rows));
  const draft = useSignal('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const inUse = library.facets.tagsInUse.value;
  return (
    <form
      id={form}
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        bring(withTags([...shown.value], tagsInText(draft.value), [...inUse]));
        library.view.hide();
      }}
    >
      <TagField
        label={message(rows.length === 1 ? 'tags' : 'tagsShared')}
        tags={shown.value}
        draft={draft.value}
        inUse={inUse}
        inputRef={field}
        onDraft={(typed) => {
          draft.value = typed;
        }}
        onTags={bring}
      />
    </form>
  );
}

function GivenTags({ library, of, form }: TagDialogProps & { form: string }) {
  const add = useSignal<string[]>([]);
  const remove = useSignal<string[]>([]);
  const drafts = { add: useSignal(''), remove: useSignal('') };
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const inUse = library.facets.tagsInUse.value;
  const settled = (tags: string[], draft: string) => withTags(tags, tagsInText(draft), inUse);
  return (
    <form
      id={form}
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const addTags = settled(add.value, drafts.add.value);
        const removeTags = settled(remove.value, drafts.remove.value);
        if (addTags.length + removeTags.length > 0)
          void library.changes.change(of, { addTags, removeTags });
        library.view.hide();
      }}
    >
      <TagField
        label={message('tagsToGive')}
        tags={add.value}
        draft={drafts.add.value}
        inUse={inUse}
        inputRef={first}
        onDraft={(typed) => {
          drafts.add.value = typed;
        }}
        onTags={(tags) => {
          add.value = tags;
        }}
      />
      <TagField
        label={message('tagsToTake')}
        tags={remove.value}
        draft={drafts.remove.value}
        inUse={inUse}
        onDraft={(typed) => {
          drafts.remove.value = typed;
        }}
        onTags={(tags) => {
          remove.value = tags;
        }}
      />
    </form>
  );
}

export function TagDialog({ library, of }: TagDialogProps) {
  const form = useId();
  const rows = useRef(knownRows(library, of)).current;
  const Fields = rows ? ShownTags : GivenTags;
  return (
    <Dialog
      title={titleOf(library, rows)}
      onClose={library.view.hide}
      actions={
        <Button type="submit" form={form}>
          {message('done')}
        </Button>
      }
    >
      <Fields library={library} of={of} form={form} />
    </Dialog>
  );
}
