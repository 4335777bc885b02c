// Why a story answers the query: the sentence with its words marked, and where it stands if not in the text.
import { type MessageKey, message } from '../../utils/i18n/message';
import type { Found } from '../../utils/stores/library-snippets';
import styles from './StoryLine.module.css';

const PLACES: Partial<Record<Found['place'], MessageKey>> = {
  caption: 'foundInCaption',
  credit: 'foundInCredit',
  author: 'foundInAuthor',
  outlet: 'foundInOutlet',
  note: 'foundInNote',
  tag: 'foundInTag',
};

export function FoundWords({ snippet: { place, pieces } }: { snippet: Found }) {
  const where = PLACES[place];
  return (
    <span class={styles.excerpt}>
      {where && <span class={styles.where}>{message(where)} </span>}
      {pieces.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text))}
    </span>
  );
}
