// Saved searches and collections in the left pane, each with its count.
import { message, showNumber } from '../../utils/i18n/message';
import type { Library } from '../../utils/stores/library';
import { addressOfPlace } from '../../utils/stores/library-address';
import { IconButton } from '../controls/IconButton';
import { Collections } from './Collections';
import { FacetGroup } from './FacetGroup';
import entry from './FacetList.module.css';
import styles from './SavedGroups.module.css';

type Searches = Extract<Library['saved']['searches']['value'], { state: 'known' }>['value'];
type SavedSearch = Searches[number];

const addressOf = ({ filter, sort }: Pick<SavedSearch, 'filter' | 'sort'>): string =>
  addressOfPlace({ view: 'stories', filter, photos: { text: '' }, ...(sort && { sort }) });

function Searches({ library, searches }: { library: Library; searches: Searches }) {
  const { place, saved, view, look } = library;
  const sort = place.sort.value;
  const here = addressOf({
    filter: place.filter.value,
    ...(sort === 'saved' ? {} : { sort }),
  });
  return (
    <FacetGroup look={look} name="searches" title={message('savedSearches')}>
      <ul>
        {searches.map((search) => (
          <li key={search.id} class={styles.item}>
            <button
              type="button"
              class={entry.entry}
              aria-current={place.view.value === 'stories' && addressOf(search) === here}
              onClick={() => {
                place.show(search.filter, search.sort);
                view.showFilters(false);
              }}
            >
              <span class={entry.value} dir="auto">
                {search.name}
              </span>
              <span class={entry.count}>{showNumber(search.count)}</span>
            </button>
            <span class={styles.more}>
              <IconButton
                icon="close"
                label={message('dropSearch', search.name)}
                onClick={() => void saved.dropSearch(search)}
              />
            </span>
          </li>
        ))}
      </ul>
    </FacetGroup>
  );
}

export function SavedGroups({ library }: { library: Library }) {
  const searches = library.saved.searches.value;
  const collections = library.saved.collections.value;
  return (
    <>
      {searches.state === 'known' && searches.value.length > 0 && (
        <Searches library={library} searches={searches.value} />
      )}
      {collections.state === 'known' && collections.value.length > 0 && (
        <Collections library={library} collections={collections.value} />
      )}
    </>
  );
}
