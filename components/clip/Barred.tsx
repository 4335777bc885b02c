// A page that cannot be clipped: why, and what can be done instead.
import { message } from '../../utils/i18n/message';
import { troubleMessage } from '../../utils/i18n/trouble-message';
import type { ClipDesk } from '../../utils/stores/clip-desk';
import type { ClipTrouble } from '../../utils/story/clip-trouble';
import { Button } from '../controls/Button';
import { later } from '../controls/later';
import { Notice } from './Notice';
import styles from './PageAtHand.module.css';

/** Only where there is an address worth keeping. */
const OtherWays = later(() => import('./OtherWays').then((room) => room.OtherWays));

/** Pages of the web that hold no story: their link can be kept all the same. */
const LINKED: readonly string[] = [
  'pdf',
  'empty-page',
  'not-an-article',
  'unreadable',
] satisfies ClipTrouble['kind'][];

export function Barred({ desk, title }: { desk: ClipDesk; title: string }) {
  const { value } = desk.page.page;
  if (value.state !== 'barred') return null;
  return (
    <section class={styles.page} aria-label={message('thisPage')}>
      <div class={styles.reading}>
        <h1 dir="auto">{title || message('thisPage')}</h1>
      </div>
      <Notice>
        <p>{troubleMessage(value.trouble)}</p>
        <Button onClick={() => void desk.page.read()}>{message('tryAgain')}</Button>
      </Notice>
      {LINKED.includes(value.trouble.kind) && <OtherWays desk={desk} />}
    </section>
  );
}
