// The bar at the foot of the list while rows are selected: what can be done to all of them at once.
import { countMessage, message } from '../../utils/i18n/message';
import type { Library } from '../../utils/stores/library';
import { Button } from '../controls/Button';
import { IconButton } from '../controls/IconButton';
import styles from './SelectionBar.module.css';

export function SelectionBar({ library }: { library: Library }) {
  const { selection, changes, place, view } = library;
  const ids = [...selection.selected.value];
  if (ids.length === 0) return null;
  return (
    <section class={styles.bar} aria-label={message('selection')}>
      <p class={styles.count}>{countMessage('selectedCount', ids.length)}</p>
      <Button kind="quiet" icon="tag" onClick={() => view.show({ is: 'tags', ids })}>
        {message('tagVerb')}
      </Button>
      <Button kind="quiet" icon="download" onClick={() => view.show({ is: 'export', ids })}>
        {message('export')}
      </Button>
      {place.filter.value.trashed ? (
        <Button kind="quiet" icon="undo" onClick={() => changes.restore(ids)}>
          {message('restore')}
        </Button>
      ) : (
        <Button kind="quiet" icon="trash" onClick={() => changes.trash(ids)}>
          {message('trashShort')}
        </Button>
      )}
      <IconButton icon="close" label={message('clearSelection')} onClick={selection.clear} />
    </section>
  );
}
