// Values the list can be narrowed by, with their counts, each a switch. Long lists show their first five.
import { useSignal } from '@preact/signals';
import { message, showNumber } from '../../utils/i18n/message';
import { FacetEntry } from './FacetEntry';
import styles from './FacetList.module.css';

const FIRST = 5;

/** A value and how many stories have it, where that is known. */
export interface CountedValue {
  value: string;
  count?: number;
}

/** `chosen` are the values the list is narrowed to; they are shown even where nothing else is. */
export interface FacetListProps {
  /** Said while there is nothing to choose from. */
  empty: string;
  /** Undefined while they are being read. */
  values: readonly CountedValue[] | undefined;
  chosen: readonly string[];
  /** A value in words, where it is not shown as it stands. */
  words?: (value: string) => string;
  onToggle: (value: string) => void;
}

function entriesOf(
  known: readonly CountedValue[],
  chosen: readonly string[],
  whole: boolean,
): CountedValue[] {
  const shown = whole ? known : known.slice(0, FIRST);
  const hidden = chosen.filter((value) => !shown.some((entry) => entry.value === value));
  return [
    ...hidden.map((value) => known.find((entry) => entry.value === value) ?? { value }),
    ...shown,
  ];
}

export function FacetList({ empty, values, chosen, words, onToggle }: FacetListProps) {
  const whole = useSignal(false);
  const entries = entriesOf(values ?? [], chosen, whole.value);
  const total = values?.length ?? 0;
  return (
    <>
      {values && entries.length === 0 && <p class={styles.empty}>{empty}</p>}
      <ul>
        {entries.map(({ value, count }) => (
          <li key={value}>
            <FacetEntry
              name={words ? words(value) : value}
              count={count}
              chosen={chosen.includes(value)}
              onToggle={() => onToggle(value)}
            />
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
    </>
  );
}
