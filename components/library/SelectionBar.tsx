// The bar at the foot of the list while stories are selected: what can be done to all of them at once.
import { countMessage, message } from '../../utils/i18n/message';
import { type Library, selectedTarget } from '../../utils/stores/library';
import { Button } from '../controls/Button';
import { IconButton } from '../controls/IconButton';
import styles from './SelectionBar.module.css';
import { allAre, knownRows, turnState } from './story-actions';
import { TrashButton } from './TrashButton';

function States({ library }: { library: Library }) {
  const of = selectedTarget(library);
  if (!of) return null;
  const rows = knownRows(library, of);
  const turn = (flag: 'starred' | 'archived' | 'read') => () => void turnState(library, of, flag);
  return (
    <>
      <IconButton
        icon="star"
        label={message(allAre(rows, 'starred') ? 'unstar' : 'starVerb')}
        onClick={turn('starred')}
      />
      <IconButton
        icon="eye"
        label={message(allAre(rows, 'read') ? 'markUnread' : 'markRead')}
        onClick={turn('read')}
      />
      <IconButton
        icon="archive"
        label={message(allAre(rows, 'archived') ? 'unarchive' : 'archiveVerb')}
        onClick={turn('archived')}
      />
    </>
  );
}

export function SelectionBar({ library }: { library: Library }) {
  const { selection, place, view, list } = library;
  const size = selection.size.value;
  const selected = selection.selected.value;
  const of = selectedTarget(library);
  // Read here, so that the words of the buttons follow a change of the rows.
  list.places.value;
  if (size === 0 || !of) return null;
  const { trashed } = place.filter.value;
  return (
    <section class={styles.bar} aria-label={message('selection')}>
      <div class={styles.said}>
        <p class={styles.count} role="status">
          {countMessage(selected.all ? 'selectedAll' : 'selectedCount', size)}
        </p>
        {!selected.all && (
          <Button kind="quiet" onClick={selection.selectAll}>
            {message('selectAll')}
          </Button>
        )}
      </div>
      <div class={styles.actions}>
        <IconButton
          icon="tag"
          label={message('tagVerb')}
          onClick={() => view.show({ is: 'tags', of })}
        />
        {!trashed && <States library={library} />}
        {!trashed && (
          <IconButton
            icon="folder"
            label={message('collectVerb')}
            onClick={() => view.show({ is: 'collect', of })}
          />
        )}
        {!trashed && (
          <IconButton
            icon="photo"
            label={message('keepPictures')}
            onClick={() => void library.keepPictures(of)}
          />
        )}
        <IconButton
          icon="download"
          label={message('export')}
          onClick={() => view.show({ is: 'export', of })}
        />
        {trashed && 'ids' in of && (
          <Button kind="quiet" onClick={() => view.show({ is: 'purge', ids: of.ids })}>
            {message('purgeVerb')}
          </Button>
        )}
        <TrashButton library={library} of={of} trashed={trashed} quiet />
        <IconButton icon="close" label={message('clearSelection')} onClick={selection.clear} />
      </div>
    </section>
  );
}
