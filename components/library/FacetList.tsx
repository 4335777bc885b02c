// The tags or the outlets in use with their counts, each a switch. Long lists show their first dozen.
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { message, showNumber } from '../../utils/i18n/message';
import type { FacetsStore } from '../../utils/stores/library-facets';
import styles from './FacetList.module.css';

const FIRST = 12;

type Facets = FacetsStore['tags']['value'];

/** `chosen` are the values the list is narrowed to; they are shown even where nothing else is. */
export interface FacetListProps {
  title: string;
  /** Said while there is nothing to choose from. */
  empty: string;
  facets: Facets;
  chosen: readonly string[];
  onToggle: (value: string) => void;
}

interface Entry {
  value: string;
  count?: number;
}

function entriesOf(facets: Facets, chosen: readonly string[], whole: boolean): Entry[] {
  const known: Entry[] = facets.state === 'known' ? facets.value : [];
  const shown = whole ? known : known.slice(0, FIRST);
  const hidden = chosen.filter((value) => !shown.some((entry) => entry.value === value));
  return [
    ...hidden.map((value) => known.find((entry) => entry.value === value) ?? { value }),
    ...shown,
  ];
}

export function FacetList({ title, empty, facets, chosen, onToggle }: FacetListProps) {
  const id = useId();
  const whole = useSignal(false);
  const entries = entriesOf(facets, chosen, whole.value);
  const total = facets.state === 'known' ? facets.value.length : 0;
  return (
    <section class={styles.group} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {facets.state === 'known' && entries.length === 0 && <p class={styles.empty}>{empty}</p>}
      <ul>
        {entries.map(({ value, count }) => (
          <li key={value}>
            <button
              type="button"
              class={styles.entry}
              aria-pressed={chosen.includes(value)}
              onClick={() => onToggle(value)}
            >
              <span class={styles.value}>
                <bdi>{value}</bdi>
              </span>
              {count !== undefined && <span class={styles.count}>{showNumber(count)}</span>}
            </button>
          </li>
        ))}
      </ul>
      {total > FIRST && (
        <button
          type="button"
          class={styles.rest}
          aria-expanded={whole.value}
          onClick={() => {
            whole.value = !whole.value;
          }}
        >
          {whole.value ? message('showFewer') : message('showAll', showNumber(total))}
        </button>
      )}
    </section>
  );
}
