// What can be typed next, as buttons under the search field: operators, and behind an operator the words it knows.
import { message } from '../../utils/i18n/message';
import { type KnownNames, queryHints } from '../../utils/stores/query-hints';
import styles from './QueryHints.module.css';

/** `onTake` is told the query with a hint taken. */
export interface QueryHintsProps {
  query: string;
  known: KnownNames;
  onTake: (query: string) => void;
}

export function QueryHints({ query, known, onTake }: QueryHintsProps) {
  const hints = queryHints(query, known);
  if (hints.length === 0) return null;
  return (
    <div class={styles.hints}>
      <ul aria-label={message('queryHints')}>
        {hints.map(({ shown, insert, means }) => (
          <li key={shown}>
            <button
              type="button"
              class={styles.hint}
              // The field keeps the focus under a mouse; Tab reaches the hints.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onTake(insert)}
            >
              <bdi class={means ? styles.operator : undefined}>{shown}</bdi>
              {means && <span class={styles.meaning}>{message(means)}</span>}
            </button>
          </li>
        ))}
      </ul>
      {query.trim() === '' && <p class={styles.more}>{message('queryGrammar')}</p>}
    </div>
  );
}
