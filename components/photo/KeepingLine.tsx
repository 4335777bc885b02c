// How far the keeping of pictures is, over the whole library, while any are wanted.
import { countMessage, message } from '../../utils/i18n/message';
import type { PicturesStore } from '../../utils/stores/kept-pictures';
import { Button } from '../controls/Button';
import styles from './KeepingLine.module.css';
import { useMayAsk } from './use-may-ask';

export function KeepingLine({ pictures }: { pictures: PicturesStore }) {
  const may = useMayAsk(pictures);
  const { wanted } = pictures.counts.value;
  return (
    <div class={styles.line} data-empty={wanted > 0 ? undefined : ''}>
      <span role="status">{wanted > 0 ? countMessage('picturesLeft', wanted) : ''}</span>
      {wanted > 0 && may === false && (
        <Button kind="quiet" onClick={() => void pictures.allow()}>
          {message('allowEveryPicture')}
        </Button>
      )}
      {wanted > 0 && (
        <Button kind="quiet" onClick={() => void pictures.stop()}>
          {message('stopPictures')}
        </Button>
      )}
    </div>
  );
}
