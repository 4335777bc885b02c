// The line over the list: how many stories there are, in which order and how dense they stand, and what can be done to the list.
import { countMessage, type MessageKey, message } from '../../utils/i18n/message';
import type { Library } from '../../utils/stores/library';
import { orderedCollection } from '../../utils/stores/list-rows-of';
import { Button } from '../controls/Button';
import { IconButton } from '../controls/IconButton';
import { DensityButton } from './DensityButton';
import styles from './ListHead.module.css';
import { RowChoice } from './RowChoice';

type Sort = Library['place']['sort']['value'];

const SORTS: readonly [Sort, MessageKey][] = [
  ['saved', 'sortSaved'],
  ['published', 'sortPublished'],
  ['relevance', 'sortRelevance'],
];

function Order({ place }: Pick<Library, 'place'>) {
  const ordered = orderedCollection({ filter: place.filter.value, sort: 'saved' }) !== undefined;
  return (
    <select
      class={styles.order}
      aria-label={message('sortLabel')}
      value={place.sort.value}
      onChange={({ currentTarget: { value } }) => {
        const chosen = SORTS.find(([sort]) => sort === value);
        if (chosen) place.sortBy(chosen[0]);
      }}
    >
      {SORTS.map(([sort, words]) => (
        <option key={sort} value={sort}>
          {message(ordered && sort === 'saved' ? 'sortCollection' : words)}
        </option>
      ))}
    </select>
  );
}

export function ListHead({ library }: { library: Library }) {
  const { list, place, look, view } = library;
  const count = list.count.value;
  const { trashed } = place.filter.value;
  const narrowed = place.narrowed.value;
  const words =
    count.state === 'known' && (count.value > 0 || narrowed)
      ? countMessage(trashed ? 'trashCount' : 'storyCount', count.value)
      : '';
  return (
    <div class={styles.head}>
      <p class={styles.count} role="status">
        {words}
      </p>
      {trashed && list.length.value > 0 && (
        <Button kind="quiet" onClick={() => view.show({ is: 'purge' })}>
          {message('emptyTrash')}
        </Button>
      )}
      {narrowed && !trashed && (
        <IconButton
          icon="plus"
          label={message('keepSearch')}
          onClick={() => view.show({ is: 'keep-search', name: place.filter.value.text.trim() })}
        />
      )}
      {list.length.value > 0 && <Order place={place} />}
      <RowChoice look={look} />
      <DensityButton look={look} />
    </div>
  );
}
