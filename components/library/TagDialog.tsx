// Tags for the selected stories at once: shown are the tags all of them carry.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { countMessage, message } from '../../utils/i18n/message';
import type { Library } from '../../utils/stores/library';
import type { Tagged } from '../../utils/stores/library-changes';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { TagField } from '../controls/TagField';
import { retag } from './retag';
import styles from './TagDialog.module.css';
import { tagsInUse } from './tags-in-use';

const sharedTags = (stories: readonly Tagged[]): string[] =>
  (stories[0]?.tags ?? []).filter((tag) => stories.every(({ tags }) => tags.includes(tag)));

export function TagDialog({ library, ids }: { library: Library; ids: readonly string[] }) {
  const draft = useSignal('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const stories = library.list.list.value.rows.filter(({ id }) => ids.includes(id));
  const tags = sharedTags(stories);
  const [only, ...others] = stories;
  const title =
    only && others.length === 0
      ? message('tagOne', only.headline || message('noHeadline'))
      : countMessage('tagMany', stories.length);
  return (
    <Dialog
      title={title}
      onClose={library.view.hide}
      actions={<Button onClick={library.view.hide}>{message('done')}</Button>}
    >
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          library.view.hide();
        }}
      >
        <TagField
          label={message(others.length === 0 ? 'tags' : 'tagsShared')}
          tags={tags}
          draft={draft.value}
          inUse={tagsInUse(library.facets)}
          inputRef={field}
          onDraft={(typed) => {
            draft.value = typed;
          }}
          onTags={(now) => void retag(library.changes, stories, tags, now)}
        />
      </form>
    </Dialog>
  );
}
