// The top of the left pane: inbox, archive and everything, the ways stories are read, the photo desk and the trash, with counts.
import type { ComponentChildren } from 'preact';
import { type MessageKey, message, showNumber } from '../../utils/i18n/message';
import { isWholeView, STATES, WHOLE_VIEWS } from '../../utils/search/conditions';
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

const EVERYTHING = { text: '', tags: [] };

type State = (typeof STATES)[number]['value'];

/** Inbox, archive, all: where every story stands. Then how they are read, the photo desk and the trash. */
export function LibraryViews({ library: { place, facets, view } }: { library: Library }) {
  const { trashed, state } = place.filter.value;
  const desk = place.view.value === 'photos';
  const counts = facets.views.value;
  const known = counts.state === 'known' ? counts.value : undefined;
  const whole = !desk && !trashed && !place.narrowed.value;
  const go = (show: () => void) => () => {
    show();
    view.showFilters(false);
  };
  const entry = (value: State, label: MessageKey) => (
    <ViewEntry
      key={value}
      current={!desk && !trashed && state === value && (whole || !isWholeView(value))}
      count={known && (known.states[value] ?? 0)}
      onShow={go(() => place.show({ ...EVERYTHING, state: value }))}
    >
      {message(label)}
    </ViewEntry>
  );
  return (
    <nav aria-label={message('libraryViews')} class={styles.views}>
      {WHOLE_VIEWS.map(({ value, label }) =>
        entry(value, value === 'archived' ? 'archiveView' : label),
      )}
      <ViewEntry
        current={whole && state === undefined}
        count={known?.all}
        onShow={go(() => place.show(EVERYTHING))}
      >
        {message('allStories')}
      </ViewEntry>
      <hr class={styles.rule} />
      {STATES.map(({ value, label, view }) => view && !view.whole && entry(value, label))}
      <ViewEntry current={desk} onShow={go(() => place.showPhotos())}>
        {message('photoDesk')}
      </ViewEntry>
      <ViewEntry
        current={trashed === true}
        count={known?.trash}
        onShow={go(() => place.show({ ...EVERYTHING, trashed: true }))}
      >
        {message('trash')}
      </ViewEntry>
    </nav>
  );
}
