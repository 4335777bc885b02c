// What the list is narrowed to, as chips: each says a condition and lifts it.
import { message } from '../../utils/i18n/message';
import { showDate } from '../../utils/i18n/show-date';
import type { PlaceStore } from '../../utils/stores/library-place';
import { Icon } from '../controls/Icon';
import styles from './FilterChips.module.css';

interface Chip {
  key: string;
  words: string;
  lift: () => void;
}

function chipsOf(place: PlaceStore): Chip[] {
  const { tags, publisher, from, to } = place.filter.value;
  const chips: (Chip | undefined)[] = [
    ...tags.map((tag) => ({
      key: `tag ${tag}`,
      words: tag,
      lift: () => place.narrow({ tags: tags.filter((other) => other !== tag) }),
    })),
    publisher
      ? { key: 'outlet', words: publisher, lift: () => place.widen('publisher') }
      : undefined,
    from
      ? {
          key: 'from',
          words: message('sinceDay', showDate(from)),
          lift: () => place.widen('from'),
        }
      : undefined,
    to
      ? { key: 'to', words: message('untilDay', showDate(to)), lift: () => place.widen('to') }
      : undefined,
  ];
  return chips.flatMap((chip) => (chip ? [chip] : []));
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
