// Where a query cannot be read: a sentence about what is wrong. The line stands in the page before it speaks.
import { message } from '../../utils/i18n/message';
import { queryReading } from '../../utils/stores/query-reading';
import styles from './QueryMistake.module.css';

type QueryTrouble = NonNullable<ReturnType<typeof queryReading>['trouble']>;

function sentenceOf({ kind, word }: QueryTrouble): string {
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
    case 'unknown-state':
      return message('queryUnknownState', word);
    case 'unknown-part':
      return message('queryUnknownPart', word);
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
