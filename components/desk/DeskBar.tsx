// The bar at the foot of the photo desk while pictures are selected.
import { countMessage, message } from '../../utils/i18n/message';
import type { Library } from '../../utils/stores/library';
import { Button } from '../controls/Button';
import { IconButton } from '../controls/IconButton';
import styles from '../library/SelectionBar.module.css';

export function DeskBar({
  library: { corrections, desk, view, savePhotos },
}: {
  library: Library;
}) {
  const selected = desk.selected.value;
  if (selected.length === 0) return <div />;
  const of = {
    ids: [...new Set(selected.flatMap(({ uses }) => uses.map(({ storyId }) => storyId)))],
  };
  return (
    <section class={styles.bar} aria-label={message('selection')}>
      <p class={styles.count} role="status">
        {countMessage('photosSelected', selected.length)}
      </p>
      <Button kind="quiet" onClick={desk.selectAll}>
        {message('selectAllShown')}
      </Button>
      {corrections && (
        <Button
          kind="quiet"
          icon="pencil"
          onClick={() => view.show({ is: 'credit', of: selected })}
        >
          {message('creditMeans')}
        </Button>
      )}
      <Button kind="quiet" icon="download" onClick={() => void savePhotos(selected)}>
        {message('exportPhotos')}
      </Button>
      <Button kind="quiet" icon="tag" onClick={() => view.show({ is: 'tags', of })}>
        {message('tagTheirStories')}
      </Button>
      <IconButton icon="close" label={message('clearSelection')} onClick={desk.clear} />
    </section>
  );
}
