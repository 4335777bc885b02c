// The top of the left pane: the whole library, the photo desk, the archive and the trash, and the ways stories are read.
import type { ComponentChildren } from 'preact';
import { message, showNumber } from '../../utils/i18n/message';
import { STATES } from '../../utils/search/conditions';
import type { Library } from '../../utils/stores/library';
import entry from './FacetList.module.css';
import styles from './FilterPane.module.css';

/** `current`: this is what is shown now. */
export interface ViewEntryProps {
  current: boolean;
  count?: number | undefined;
  onShow: () => void;
  children: ComponentChildren;
}

/** An entry that leads to a view of its own. */
export function ViewEntry({ current, count, onShow, children }: ViewEntryProps) {
  return (
    <button type="button" class={entry.entry} aria-current={current} onClick={onShow}>
      <span class={entry.value}>{children}</span>
      {count !== undefined && <span class={entry.count}>{showNumber(count)}</span>}
    </button>
  );
}

export function LibraryViews({ library: { place, list, view } }: { library: Library }) {
  const { trashed, state } = place.filter.value;
  const desk = place.view.value === 'photos';
  const whole = !desk && !trashed && !place.narrowed.value;
  const count = list.count.value;
  const go = (show: () => void) => () => {
    show();
    view.showFilters(false);
  };
  return (
    <nav aria-label={message('libraryViews')} class={styles.views}>
      <ViewEntry
        current={whole}
        count={(whole && count.state === 'known' && count.value) || undefined}
        onShow={go(() => place.show())}
      >
        {message('allStories')}
      </ViewEntry>
      {STATES.filter(({ view }) => view).map(({ value, label }) => (
        <ViewEntry
          key={value}
          current={state === value}
          onShow={go(() => place.show({ text: '', tags: [], state: value }))}
        >
          {message(label)}
        </ViewEntry>
      ))}
      <ViewEntry current={desk} onShow={go(() => place.showPhotos())}>
        {message('photoDesk')}
      </ViewEntry>
      <ViewEntry
        current={trashed === true}
        onShow={go(() => place.show({ text: '', tags: [], trashed: true }))}
      >
        {message('trash')}
      </ViewEntry>
    </nav>
  );
}
