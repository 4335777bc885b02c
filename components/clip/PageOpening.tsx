// The page at hand before it has been read, in the room it will take.
import { message } from '../../utils/i18n/message';
import styles from './PageAtHand.module.css';

/** `title` is the tab's. */
export function PageOpening({ title }: { title: string }) {
  return (
    <section class={styles.page} data-part="all" aria-label={message('thisPage')}>
      <PageReading title={title} />
    </section>
  );
}

export const PageReading = ({ title }: { title: string }) => (
  <div class={styles.reading} aria-busy="true">
    <h1 dir="auto">{title}</h1>
    <p>{message('readingPage')}</p>
  </div>
);
