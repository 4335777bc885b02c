// Where a query cannot be read: a sentence about what is wrong. The line stands in the page before it speaks.
import { message } from '../../utils/i18n/message';
import { conditionTyped } from '../../utils/search/conditions';
import { queryReading } from '../../utils/stores/query-reading';
import styles from './QueryMistake.module.css';

type QueryTrouble = NonNullable<ReturnType<typeof queryReading>['trouble']>;

/** What is wrong with a word that is none of those known behind another. */
function unknownValue({ field = '', word }: QueryTrouble): string {
  const unknown = conditionTyped(field)?.unknown;
  return unknown ? message(unknown, word) : word;
}

function sentenceOf(trouble: QueryTrouble): string {
  const { kind, word } = trouble;
  switch (kind) {
    case 'open-quote':
      return message('queryOpenQuote');
    case 'open-bracket':
      return message('queryOpenBracket');
    case 'stray-bracket':
      return message('queryStrayBracket');
    case 'empty-field':
      return message('queryEmptyField', word);
    case 'bad-date':
      return message('queryBadDate', word);
    case 'unknown-value':
      return unknownValue(trouble);
    case 'lonely-or':
      return message('queryLonelyOr');
    case 'lonely-minus':
      return message('queryLonelyMinus');
  }
}

export function QueryMistake({ id, query }: { id: string; query: string }) {
  const { trouble } = queryReading(query);
  return (
    <p id={id} role="status" class={trouble ? styles.mistake : 'spoken'}>
      {trouble && sentenceOf(trouble)}
    </p>
  );
}
