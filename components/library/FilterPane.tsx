// The left pane: the whole library or the trash, and what the list can be narrowed by. At its foot, files in and out.
import { message, showNumber } from '../../utils/i18n/message';
import type { Library } from '../../utils/stores/library';
import type { FacetsStore } from '../../utils/stores/library-facets';
import { Button } from '../controls/Button';
import { IconButton } from '../controls/IconButton';
import { Mark } from '../controls/Mark';
import { DateRange } from './DateRange';
import { FacetGroup } from './FacetGroup';
import { FacetList } from './FacetList';
import entry from './FacetList.module.css';
import styles from './FilterPane.module.css';
import { TagTree } from './TagTree';

type Facets = FacetsStore['tags']['value'];

const NO_COLOURS: ReadonlyMap<string, string> = new Map();
const valuesOf = (facets: Facets) => (facets.state === 'known' ? facets.value : undefined);

function Shelves({ library: { place, list } }: { library: Library }) {
  const { trashed } = place.filter.value;
  const narrowed = place.narrowed.value;
  const count = list.count.value;
  return (
    <nav aria-label={message('shelves')} class={styles.shelves}>
      <button
        type="button"
        class={entry.entry}
        aria-current={!trashed && !narrowed}
        onClick={() => place.showAll()}
      >
        <span class={entry.value}>{message('allStories')}</span>
        {!trashed && !narrowed && count.state === 'known' && (
          <span class={entry.count}>{showNumber(count.value)}</span>
        )}
      </button>
      <button
        type="button"
        class={entry.entry}
        aria-current={trashed === true}
        onClick={() => place.showTrash()}
      >
        <span class={entry.value}>{message('trash')}</span>
      </button>
    </nav>
  );
}

function Foot({ library: { view }, settingsUrl }: { library: Library; settingsUrl: string }) {
  return (
    <footer class={styles.foot}>
      <Button kind="quiet" onClick={() => view.show({ is: 'export' })}>
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

export function FilterPane({ library, settingsUrl }: { library: Library; settingsUrl: string }) {
  const { place, facets, view, look } = library;
  const filter = place.filter.value;
  const publisher = filter.publisher;
  const toggleTag = (tag: string) =>
    place.narrow({
      tags: filter.tags.includes(tag)
        ? filter.tags.filter((other) => other !== tag)
        : [...filter.tags, tag],
    });
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
      <div class={styles.groups}>
        <Shelves library={library} />
        <FacetGroup look={look} name="tags" title={message('tags')}>
          <TagTree
            look={look}
            tags={valuesOf(facets.tags.value)}
            colours={NO_COLOURS}
            chosen={filter.tags}
            onToggle={toggleTag}
          />
        </FacetGroup>
        <FacetGroup look={look} name="outlets" title={message('outlets')}>
          <FacetList
            empty={message('noOutletsYet')}
            values={valuesOf(facets.publishers.value)}
            chosen={publisher ? [publisher] : []}
            onToggle={(value) =>
              value === publisher ? place.widen('publisher') : place.narrow({ publisher: value })
            }
          />
        </FacetGroup>
        <FacetGroup look={look} name="dates" title={message('filterDates')}>
          <DateRange place={place} />
        </FacetGroup>
      </div>
      <Foot library={library} settingsUrl={settingsUrl} />
    </div>
  );
}
