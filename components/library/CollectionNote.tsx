// Over the list of a collection: what was noted about it, and the way to change its name and note.
import { message } from '../../utils/i18n/message';
import type { Library } from '../../utils/stores/library';
import { Button } from '../controls/Button';
import { IconButton } from '../controls/IconButton';
import styles from './CollectionNote.module.css';

export function CollectionNote({ library: { place, saved, view } }: { library: Library }) {
  const id = place.filter.value.collection;
  const known = saved.collections.value;
  const collection =
    known.state === 'known' ? known.value.find((each) => each.id === id) : undefined;
  if (!collection) return null;
  const { name, note } = collection;
  const edit = () =>
    view.show({ is: 'collection', id: collection.id, name, ...(note && { note }) });
  if (!note)
    return (
      <div class={styles.none}>
        <Button kind="quiet" icon="note" onClick={edit}>
          {message('noteOnCollection')}
        </Button>
      </div>
    );
  return (
    <div class={styles.note}>
      <p dir="auto">{note}</p>
      <IconButton icon="pencil" label={message('editCollection', name)} onClick={edit} />
    </div>
  );
}
