// Copies a caption with its credit and its source, as printed. Shown where a story is read, and says so when it is done.
import { useSignal } from '@preact/signals';
import { useContext } from 'preact/hooks';
import { message } from '../../utils/i18n/message';
import { shownLanguage } from '../../utils/i18n/shown-language';
import { captionWords } from '../../utils/stores/quoted-words';
import type { Photo } from '../../utils/story/photo';
import { SourceContext } from '../story/corrections-context';
import { languageOf } from '../story/story-language';
import styles from './CopyCaption.module.css';

export function CopyCaption({ photo }: { photo: Photo }) {
  const source = useContext(SourceContext);
  const copied = useSignal(false);
  if (!source || (!photo.caption && !photo.creditLine)) return null;
  return (
    <button
      type="button"
      class={styles.copy}
      {...languageOf(shownLanguage())}
      onClick={() =>
        void navigator.clipboard.writeText(captionWords(photo, source)).then(() => {
          copied.value = true;
        })
      }
      onBlur={() => {
        copied.value = false;
      }}
    >
      <span role="status">{message(copied.value ? 'copied' : 'copyCaption')}</span>
    </button>
  );
}
