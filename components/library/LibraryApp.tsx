// The library: filters, list, reading pane; one of them at a time where the window is narrow.
import { useMemo, useRef } from 'preact/hooks';
import { message } from '../../utils/i18n/message';
import type { Library } from '../../utils/stores/library';
import { StatusLine } from '../controls/StatusLine';
import { PhotoDesk } from '../desk/PhotoDesk';
import { KeepingLine } from '../photo/KeepingLine';
import { FilterPane } from './FilterPane';
import styles from './LibraryApp.module.css';
import { LibrarySheet } from './LibrarySheet';
import { ListPane } from './ListPane';
import { statusOf } from './notice-status';
import { PaneDivider } from './PaneDivider';
import { ReadingPane } from './ReadingPane';
import { useKeptFocus } from './use-kept-focus';
import { useLibraryKeys } from './use-library-keys';

/** `settingsUrl` is the address of the settings page. */
export interface LibraryAppProps {
  library: Library;
  settingsUrl: string;
}

export function LibraryApp({ library, settingsUrl }: LibraryAppProps) {
  const search = useRef<HTMLInputElement>(null);
  const reading = useRef<HTMLElement>(null);
  const tags = useRef<HTMLInputElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const { place, view, panes } = library;
  useLibraryKeys(library, {
    focusSearch: () => search.current?.focus(),
    focusTags: () => tags.current?.focus(),
    focusNote: () => note.current?.focus(),
  });
  useKeptFocus(library, reading);
  const notice = library.changes.notice.value;
  const status = useMemo(() => statusOf(notice), [notice]);
  const openId = place.openId.value;
  const { filters, list } = panes.widths.value;
  const pane = view.filtersShown.value ? 'filters' : openId === undefined ? 'list' : 'story';
  return (
    <main
      class={styles.panes}
      data-pane={pane}
      data-wide={place.view.value === 'photos' && openId === undefined ? '' : undefined}
      style={{ '--filters': `${filters}px`, '--list': `${list}px` }}
    >
      <h1 class="spoken">{message('libraryTitle')}</h1>
      <section class={styles.filters} aria-label={message('filters')}>
        <FilterPane library={library} settingsUrl={settingsUrl} />
        <PaneDivider pane="filters" panes={panes} />
      </section>
      <section
        class={styles.list}
        aria-label={message(place.view.value === 'photos' ? 'photoDesk' : 'stories')}
      >
        {place.view.value === 'photos' ? (
          <PhotoDesk library={library} searchRef={search} />
        ) : (
          <ListPane library={library} searchRef={search} />
        )}
        <PaneDivider pane="list" panes={panes} />
      </section>
      <footer class={styles.status}>
        <KeepingLine pictures={library.pictures} />
        <StatusLine status={status} />
      </footer>
      <div class={styles.story} data-reading>
        <ReadingPane library={library} paneRef={reading} tagRef={tags} noteRef={note} />
      </div>
      <LibrarySheet library={library} />
    </main>
  );
}
