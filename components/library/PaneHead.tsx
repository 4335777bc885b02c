// The head of the list and of the photo desk: the way to the filters where they are away, the search field, and under them
// what the pane is narrowed to and what can be done to it.
import type { ComponentChildren } from 'preact';
import { message } from '../../utils/i18n/message';
import type { ViewStore } from '../../utils/stores/library-view';
import { Button } from '../controls/Button';
import { SearchField, type SearchFieldProps } from '../search/SearchField';
import styles from './PaneHead.module.css';

/** What the search field needs, and the lines under it. */
export interface PaneHeadProps extends SearchFieldProps {
  view: ViewStore;
  children: ComponentChildren;
}

export function PaneHead({ view, children, ...search }: PaneHeadProps) {
  return (
    <header class={styles.head}>
      <div class={styles.search}>
        <span class={styles.filters}>
          <Button kind="quiet" onClick={() => view.showFilters(true)}>
            {message('filters')}
          </Button>
        </span>
        <div class={styles.field}>
          <SearchField {...search} />
        </div>
      </div>
      {children}
    </header>
  );
}
