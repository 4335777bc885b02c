// The left pane: views, saved searches and collections, and what the list can be narrowed by. At its foot, files in and out.
import { useRef } from 'preact/hooks';
import { message } from '../../utils/i18n/message';
import type { Library } from '../../utils/stores/library';
import { Button } from '../controls/Button';
import { IconButton } from '../controls/IconButton';
import { Mark } from '../controls/Mark';
import { useOneTabStop } from '../controls/use-one-tab-stop';
import styles from './FilterPane.module.css';
import { LibraryViews } from './LibraryViews';
import { PhotoFacets } from './PhotoFacets';
import { SavedGroups } from './SavedGroups';
import { StoryFacets } from './StoryFacets';

function Foot({ library: { view, place }, settingsUrl }: FilterPaneProps) {
  const exportAll = () => view.show({ is: 'export', of: { filter: place.filter.peek() } });
  return (
    <footer class={styles.foot}>
      <Button kind="quiet" onClick={exportAll}>
        {message('export')}
      </Button>
      <Button kind="quiet" onClick={() => view.show({ is: 'import' })}>
        {message('import')}
      </Button>
      <a class={styles.settings} href={settingsUrl} target="_blank" rel="noreferrer">
        {message('settings')}
      </a>
    </footer>
  );
}

/** `settingsUrl` is the address of the settings page. */
export interface FilterPaneProps {
  library: Library;
  settingsUrl: string;
}

export function FilterPane({ library, settingsUrl }: FilterPaneProps) {
  const { view, place } = library;
  const groups = useRef<HTMLDivElement>(null);
  useOneTabStop(groups);
  return (
    <div class={styles.pane}>
      <header class={styles.head}>
        <p class={styles.name}>
          <Mark />
          {message('extensionName')}
        </p>
        <span class={styles.close}>
          <IconButton
            icon="close"
            label={message('closeFilters')}
            onClick={() => view.showFilters(false)}
          />
        </span>
      </header>
      <div ref={groups} class={styles.groups} data-one-stop>
        <LibraryViews library={library} />
        <SavedGroups library={library} />
        {place.view.value === 'photos' ? (
          <PhotoFacets library={library} />
        ) : (
          <StoryFacets library={library} />
        )}
      </div>
      <Foot library={library} settingsUrl={settingsUrl} />
    </div>
  );
}
