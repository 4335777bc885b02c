// Tells once, over whatever page is open, that the browser had lost stories and what became of them.
import { countMessage, message, showNumber } from '../../utils/i18n/message';
import { shownLanguage } from '../../utils/i18n/shown-language';
import type { RecoveryNewsStore } from '../../utils/stores/recovery-news';
import { Notice } from '../clip/Notice';
import { Button } from '../controls/Button';
import styles from './RecoveryBanner.module.css';

type News = NonNullable<RecoveryNewsStore['news']['value']>;

function sentence({ kind, restored, lost }: News): string {
  if (kind === 'no-copy') return message('recoveryNoCopy');
  if (kind === 'merged') return countMessage('recoveryMerged', restored);
  if (kind === 'lost' && restored === 0) return countMessage('recoveryLost', lost);
  return lost === 0
    ? countMessage('recoveryRestored', restored)
    : countMessage('recoveryPart', lost, showNumber(restored));
}

/** Names in a sentence; the rest are counted. */
const NAMED = 20;

/** What is lost, by name, and how much more there is of it. */
function losses({ kind, lost, names = [] }: News): string[] {
  const shown = names.slice(0, NAMED);
  const list = new Intl.ListFormat(shownLanguage(), { type: 'unit' }).format(shown);
  const more = lost - shown.length;
  // Where nothing has a name the sentence has told how much it is.
  const uncounted = more > 0 && (shown.length > 0 || kind === 'merged');
  return [
    ...(shown.length > 0 ? [message('recoveryNames', list)] : []),
    ...(uncounted ? [countMessage('recoveryUnnamed', more)] : []),
  ];
}

/** Where there is no news there is nothing. */
export function RecoveryBanner({ store }: { store: RecoveryNewsStore }) {
  const news = store.news.value;
  if (news === undefined) return null;
  return (
    <aside class={styles.banner}>
      <Notice>
        {[sentence(news), ...losses(news)].join(' ')}
        <Button onClick={() => void store.putAway()}>{message('recoverySeen')}</Button>
      </Notice>
    </aside>
  );
}
