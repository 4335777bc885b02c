// Tells once, over whatever page is open, that the browser had lost stories and what became of them.
import { countMessage, message, showNumber } from '../../utils/i18n/message';
import type { RecoveryNewsStore } from '../../utils/stores/recovery-news';
import { Notice } from '../clip/Notice';
import { Button } from '../controls/Button';
import styles from './RecoveryBanner.module.css';

type News = NonNullable<RecoveryNewsStore['news']['value']>;

function sentence({ kind, restored, lost }: News): string {
  if (kind === 'no-copy') return message('recoveryNoCopy');
  if (kind === 'lost' && restored === 0) return countMessage('recoveryLost', lost);
  return lost === 0
    ? countMessage('recoveryRestored', restored)
    : countMessage('recoveryPart', lost, showNumber(restored));
}

/** Where there is no news there is nothing. */
export function RecoveryBanner({ store }: { store: RecoveryNewsStore }) {
  const news = store.news.value;
  if (news === undefined) return null;
  return (
    <aside class={styles.banner}>
      <Notice>
        {sentence(news)}
        <Button onClick={() => void store.putAway()}>{message('recoverySeen')}</Button>
      </Notice>
    </aside>
  );
}
