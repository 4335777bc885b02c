// The way out, on the settings page: the whole library to a file.
import { useSignal } from '@preact/signals';
import { message } from '../../utils/i18n/message';
import type { ExportStore, ExportWish } from '../../utils/stores/library-export';
import { Button } from '../controls/Button';
import { ExportDialog } from './ExportDialog';
import styles from './ExportEverything.module.css';

const EVERYTHING: ExportWish['scope'] = { filter: { text: '', tags: [] } };

export function ExportEverything({ store }: { store: ExportStore }) {
  const open = useSignal(false);
  return (
    <section class={styles.section} aria-labelledby="export-everything">
      <h2 id="export-everything">{message('yourStories')}</h2>
      <p>{message('yourStoriesHelp')}</p>
      <Button
        icon="download"
        onClick={() => {
          open.value = true;
        }}
      >
        {message('exportEverything')}
      </Button>
      {open.value && (
        <ExportDialog
          store={store}
          scope={EVERYTHING}
          onClose={() => {
            open.value = false;
          }}
        />
      )}
    </section>
  );
}
