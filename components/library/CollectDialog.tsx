// Putting stories into a collection: one there is, or a new one by its name.
import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { message, showNumber } from '../../utils/i18n/message';
import type { Library } from '../../utils/stores/library';
import type { Stories } from '../../utils/stores/library-view';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { TextField } from '../controls/TextField';
import styles from './CollectDialog.module.css';
import entry from './FacetList.module.css';

/** `of` are the stories. */
export interface CollectDialogProps {
  library: Library;
  of: Stories;
}

export function CollectDialog({ library: { saved, view }, of }: CollectDialogProps) {
  const form = useId();
  const name = useSignal('');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const { value } = saved.collections;
  const collections = value.state === 'known' ? value.value : [];
  const put = (id: string, into: string) => {
    void saved.collect(id, into, of);
    view.hide();
  };
  const begin = async () => {
    const wanted = name.value.trim();
    if (wanted === '') return;
    const known = collections.find((each) => each.name.toLowerCase() === wanted.toLowerCase());
    const id = known?.id ?? (await saved.keepCollection({ name: wanted }));
    if (id !== undefined) put(id, known?.name ?? wanted);
  };
  return (
    <Dialog
      title={message('collectTitle')}
      onClose={view.hide}
      actions={
        <>
          <Button onClick={view.hide}>{message('cancel')}</Button>
          <Button kind="primary" type="submit" form={form}>
            {message('collectNew')}
          </Button>
        </>
      }
    >
      {collections.length > 0 && (
        <ul class={styles.list} aria-label={message('collections')}>
          {collections.map(({ id, name: each, count }) => (
            <li key={id}>
              <button type="button" class={entry.entry} onClick={() => put(id, each)}>
                <span class={entry.value} dir="auto">
                  {each}
                </span>
                <span class={entry.count}>{showNumber(count)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        id={form}
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void begin();
        }}
      >
        <TextField
          label={message('collectionName')}
          value={name.value}
          inputRef={field}
          onText={(text) => {
            name.value = text;
          }}
        />
      </form>
    </Dialog>
  );
}
