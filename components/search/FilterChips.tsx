// What the list is narrowed to, as chips: each says a condition and lifts it.
import { message } from '../../utils/i18n/message';
import { showDate } from '../../utils/i18n/show-date';
import type { PlaceStore } from '../../utils/stores/library-place';
import { queryReading } from '../../utils/stores/query-reading';
import { Icon } from '../controls/Icon';
import { conditionWords } from './condition-words';
import styles from './FilterChips.module.css';

interface Chip {
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

function chipsOf(place: PlaceStore): Chip[] {
  const { tags, publisher, from, to } = place.filter.value;
  const chip = (
    key: 'publisher' | 'from' | 'to',
    value: string | undefined,
    words: (value: string) => string,
  ): Chip[] => (value ? [{ key, words: words(value), lift: () => place.widen(key) }] : []);
  return [
    ...queryChips(place),
    ...tags.map((tag) => ({
      key: `tag ${tag}`,
      words: tag,
      lift: () => place.narrow({ tags: tags.filter((other) => other !== tag) }),
    })),
    ...chip('publisher', publisher, (outlet) => outlet),
    ...chip('from', from, (day) => message('sinceDay', showDate(day))),
    ...chip('to', to, (day) => message('untilDay', showDate(day))),
  ];
}

export function FilterChips({ place }: { place: PlaceStore }) {
  const chips = chipsOf(place);
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
