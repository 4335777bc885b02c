// What the list is narrowed to, as chips: each says a condition and lifts it.
import { message } from '../../utils/i18n/message';
import { chosenIn } from '../../utils/search/chosen-in';
import { CONDITIONS, isWholeView, type StoryCondition } from '../../utils/search/conditions';
import type { PlaceStore } from '../../utils/stores/library-place';
import { collectionName, type SavedStore } from '../../utils/stores/library-saved';
import { queryReading } from '../../utils/stores/query-reading';
import { Icon } from '../controls/Icon';
import { conditionWords, valueWords } from './condition-words';
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

/** The chips of one condition that was chosen beside the list, one a value. The trash is a view, and no condition to lift. */
function chosenChips(condition: StoryCondition, place: PlaceStore, saved: SavedStore): Chip[] {
  const { kind, chosen } = condition;
  if (chosen === undefined || kind === 'trash') return [];
  const filter = place.filter.value;
  // A view by itself is no condition; where more is asked of its stories, it says that not all are looked through.
  if (chosen.field === 'state' && isWholeView(filter.state) && !place.narrowed.value) return [];
  return chosenIn(filter, chosen.field).map((value) => {
    const shown =
      kind === 'collection' ? collectionName(saved, value) : valueWords(condition, value);
    const others = filter.tags.filter((tag) => tag !== value);
    return {
      key: `${chosen.field} ${value}`,
      words: chosen.says ? message(chosen.says, shown) : shown,
      lift: () =>
        chosen.field === 'tags' ? place.narrow({ tags: others }) : place.widen(chosen.field),
    };
  });
}

const chipsOf = (place: PlaceStore, saved: SavedStore): Chip[] => [
  ...queryChips(place),
  ...CONDITIONS.flatMap((condition) => chosenChips(condition, place, saved)),
];

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

export const FilterChips = ({ place, saved }: { place: PlaceStore; saved: SavedStore }) => (
  <Chips chips={chipsOf(place, saved)} />
);
