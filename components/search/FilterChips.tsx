// What the list is narrowed to, as chips: each says a condition and lifts it.
import { message } from '../../utils/i18n/message';
import { showDate } from '../../utils/i18n/show-date';
import type { PlaceStore, StoryCondition } from '../../utils/stores/library-place';
import { collectionName, type ShelfStore } from '../../utils/stores/library-shelf';
import { queryReading } from '../../utils/stores/query-reading';
import { Icon } from '../controls/Icon';
import { conditionWords, stateWords } from './condition-words';
import styles from './FilterChips.module.css';

/** A condition in words, and how it is lifted. */
export interface Chip {
  key: string;
  words: string;
  lift: () => void;
}

function queryChips(place: PlaceStore): Chip[] {
  return queryReading(place.filter.value.text).conditions.map((condition, at) => ({
    key: `query ${at}`,
    words: conditionWords(condition),
    lift: () => place.narrow({ text: condition.rest }),
  }));
}

type Told = Exclude<StoryCondition, 'trashed'>;

/** What a condition says of its value. */
function conditionSays(condition: Told, value: string, shelf: ShelfStore): string {
  switch (condition) {
    case 'publisher':
      return value;
    case 'author':
      return message('conditionAuthor', value);
    case 'agency':
      return message('conditionAgency', value);
    case 'collection':
      return message('conditionCollection', collectionName(shelf, value));
    case 'state':
      return stateWords(value);
    case 'from':
      return message('sinceDay', showDate(value));
    case 'to':
      return message('untilDay', showDate(value));
  }
}

const CONDITIONS: readonly Told[] = [
  'collection',
  'state',
  'publisher',
  'author',
  'agency',
  'from',
  'to',
];

function chipsOf(place: PlaceStore, shelf: ShelfStore): Chip[] {
  const filter = place.filter.value;
  const { tags } = filter;
  return [
    ...queryChips(place),
    ...tags.map((tag) => ({
      key: `tag ${tag}`,
      words: tag,
      lift: () => place.narrow({ tags: tags.filter((other) => other !== tag) }),
    })),
    ...CONDITIONS.flatMap((condition) => {
      const value = filter[condition];
      if (value === undefined) return [];
      const words = conditionSays(condition, value, shelf);
      return [{ key: condition, words, lift: () => place.widen(condition) }];
    }),
  ];
}

/** Chips of any list: the photo desk has its own conditions. */
export function Chips({ chips }: { chips: readonly Chip[] }) {
  if (chips.length === 0) return null;
  return (
    <ul class={styles.chips} aria-label={message('narrowedTo')}>
      {chips.map(({ key, words, lift }) => (
        <li key={key}>
          <button type="button" class={styles.chip} title={message('liftCondition')} onClick={lift}>
            <span class={styles.words}>
              <bdi>{words}</bdi>
            </span>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}

export const FilterChips = ({ place, shelf }: { place: PlaceStore; shelf: ShelfStore }) => (
  <Chips chips={chipsOf(place, shelf)} />
);
