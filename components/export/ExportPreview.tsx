// How the first story looks in the file, as text.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { message } from '../../utils/i18n/message';
import type { ExportStore, ExportWish } from '../../utils/stores/library-export';
import styles from './ExportPreview.module.css';

export function ExportPreview({ store, wish }: { store: ExportStore; wish: ExportWish }) {
  const text = useSignal<string | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    const show = (shown: string) => {
      if (!gone) text.value = shown;
    };
    store.preview(wish).then(show, () => show(''));
    return () => {
      gone = true;
    };
  }, [store, wish.format, wish.scope, wish.options]);
  return (
    <section class={styles.preview} aria-label={message('exportPreview')}>
      <h3>{message('exportPreview')}</h3>
      {text.value === '' ? (
        <p>{message('exportNoPreview')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
        <pre tabIndex={0} dir="auto">
          {text.value}
        </pre>
      )}
    </section>
  );
}
