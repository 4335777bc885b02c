// Saved searches and collections in the left pane, each with its count; stories can be dropped on a collection.
import { message, showNumber } from '../../utils/i18n/message';
import { type Library, selectedTarget } from '../../utils/stores/library';
import { addressOfPlace } from '../../utils/stores/library-address';
import { IconButton } from '../controls/IconButton';
import { FacetGroup } from './FacetGroup';
import entry from './FacetList.module.css';
import styles from './ShelfGroups.module.css';
import { storyDrop } from './story-drag';

type Searches = Extract<Library['shelf']['searches']['value'], { state: 'known' }>['value'];
type SavedSearch = Searches[number];
type Collections = Extract<Library['shelf']['collections']['value'], { state: 'known' }>['value'];

const addressOf = ({ filter, sort }: Pick<SavedSearch, 'filter' | 'sort'>): string =>
  addressOfPlace({ view: 'stories', filter, photos: { text: '' }, ...(sort && { sort }) });

function Searches({ library, searches }: { library: Library; searches: Searches }) {
  const { place, shelf, view, look } = library;
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
              <span class={entry.value}>
                <bdi>{search.name}</bdi>
              </span>
              <span class={entry.count}>{showNumber(search.count)}</span>
            </button>
            <span class={styles.more}>
              <IconButton
                icon="close"
                label={message('dropSearch', search.name)}
                onClick={() => void shelf.dropSearch(search)}
              />
            </span>
          </li>
        ))}
      </ul>
    </FacetGroup>
  );
}

function Collections({ library, collections }: { library: Library; collections: Collections }) {
  const { place, shelf, view, look, selection } = library;
  const { collection } = place.filter.value;
  return (
    <FacetGroup look={look} name="collections" title={message('collections')}>
      <ul>
        {collections.map(({ id, name, note, count }) => (
          <li
            key={id}
            class={styles.item}
            {...storyDrop((story) => {
              const target = selection.has(story) ? selectedTarget(library) : undefined;
              void shelf.collect(id, name, target ?? { ids: [story] });
            })}
          >
            <button
              type="button"
              class={entry.entry}
              aria-current={collection === id}
              title={note}
              onClick={() => {
                place.show({ text: '', tags: [], collection: id });
                view.showFilters(false);
              }}
            >
              <span class={entry.value}>
                <bdi>{name}</bdi>
              </span>
              <span class={entry.count}>{showNumber(count)}</span>
            </button>
            <span class={styles.more}>
              <IconButton
                icon="pencil"
                label={message('editCollection', name)}
                onClick={() => view.show({ is: 'collection', id, name, ...(note && { note }) })}
              />
            </span>
          </li>
        ))}
      </ul>
    </FacetGroup>
  );
}

export function ShelfGroups({ library }: { library: Library }) {
  const searches = library.shelf.searches.value;
  const collections = library.shelf.collections.value;
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
