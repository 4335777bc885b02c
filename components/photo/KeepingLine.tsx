// How far the keeping of pictures is, over the whole library, while any are wanted.

import { useRef } from 'preact/hooks';
import { countMessage, message } from '../../utils/i18n/message';
import type { PicturesStore } from '../../utils/stores/kept-pictures';
import { Button } from '../controls/Button';
import styles from './KeepingLine.module.css';
import { useWaitsForLeave } from './use-waits-for-leave';

export function KeepingLine({ pictures }: { pictures: PicturesStore }) {
  const waits = useWaitsForLeave(pictures);
  const line = useRef<HTMLDivElement>(null);
  const { wanted } = pictures.counts.value;
  // Both buttons go away with what they did, and would take the focus along.
  const acting = (act: () => Promise<unknown>) => () => {
    void act();
    line.current?.focus();
  };
  return (
    <div ref={line} tabIndex={-1} class={styles.line} data-empty={wanted > 0 ? undefined : ''}>
      <span role="status">{wanted > 0 ? countMessage('picturesLeft', wanted) : ''}</span>
      {wanted > 0 && waits && (
        <Button kind="quiet" onClick={acting(() => pictures.allow())}>
          {message('allowEveryPicture')}
        </Button>
      )}
      {wanted > 0 && (
        <Button kind="quiet" onClick={acting(() => pictures.stop())}>
          {message('stopPictures')}
        </Button>
      )}
    </div>
  );
}
