// Tags for the selected stories at once: shown are the tags all of them carry.
import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { countMessage, message } from '../../utils/i18n/message';
import type { Library } from '../../utils/stores/library';
import type { Tagged } from '../../utils/stores/library-changes';
import type { StoryRow } from '../../utils/story/story-row';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { TagField } from '../controls/TagField';
import { tagsInText, withTags } from '../controls/tag-words';
import { retag } from './retag';
import styles from './TagDialog.module.css';
import { tagsInUse } from './tags-in-use';

const sharedTags = (stories: readonly Tagged[]): string[] =>
  (stories[0]?.tags ?? []).filter((tag) => stories.every(({ tags }) => tags.includes(tag)));

const retagged = (row: StoryRow, before: readonly string[], now: readonly string[]): StoryRow => ({
  ...row,
  tags: withTags(
    row.tags.filter((tag) => now.includes(tag) || !before.includes(tag)),
    now,
  ),
});

/** The rows the dialog was opened on: a change of their tags may take them out of the list behind it. */
function useRows({ list }: Library, ids: readonly string[]) {
  const own = useSignal(list.list.peek().rows.filter(({ id }) => ids.includes(id)));
  const listed = list.list.value.rows;
  const rows = own.value.map((row) => listed.find(({ id }) => id === row.id) ?? row);
  const note = (before: readonly string[], now: readonly string[]) => {
    own.value = rows.map((row) => retagged(row, before, now));
  };
  return { rows, note };
}

export function TagDialog({ library, ids }: { library: Library; ids: readonly string[] }) {
  const draft = useSignal('');
  const form = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const { rows: stories, note } = useRows(library, ids);
  const tags = sharedTags(stories);
  const [only, ...others] = stories;
  const title =
    only && others.length === 0
      ? message('tagOne', only.headline || message('noHeadline'))
      : countMessage('tagMany', stories.length);
  const inUse = tagsInUse(library.facets);
  const bring = (now: readonly string[]) => {
    note(tags, now);
    void retag(library.changes, stories, tags, now);
  };
  return (
    <Dialog
      title={title}
      onClose={library.view.hide}
      actions={
        <Button type="submit" form={form}>
          {message('done')}
        </Button>
      }
    >
      <form
        id={form}
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          bring(withTags(tags, tagsInText(draft.value), inUse));
          library.view.hide();
        }}
      >
        <TagField
          label={message(others.length === 0 ? 'tags' : 'tagsShared')}
          tags={tags}
          draft={draft.value}
          inUse={inUse}
          inputRef={field}
          onDraft={(typed) => {
            draft.value = typed;
          }}
          onTags={bring}
        />
      </form>
    </Dialog>
  );
}
