// One photo of the strip: its picture, or a frame where it is not shown. Chosen like a radio button, with the arrow keys too.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { WebPictures } from '../../utils/stores/web-pictures';
import type { Photo } from '../../utils/story/photo';
import { Icon } from '../controls/Icon';
import { WebImage } from '../photo/WebImage';
import styles from './PhotoStrip.module.css';

/** `addresses` are those at which the picture may be shown; `out`: it will not be saved. */
export interface PhotoThumbProps {
  photo: Photo;
  name: string;
  addresses: readonly string[];
  web: WebPictures | undefined;
  chosen: boolean;
  out: boolean;
  onChoose: () => void;
}

export function PhotoThumb({
  photo,
  name,
  addresses,
  web,
  chosen,
  out,
  onChoose,
}: PhotoThumbProps) {
  const failed = useSignal<string | undefined>(undefined);
  const frame = useRef<HTMLLabelElement>(null);
  const best = addresses[0];
  useEffect(() => {
    if (chosen) frame.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen]);
  return (
    <label ref={frame} class={styles.thumb} data-out={out ? '' : undefined} title={photo.caption}>
      <input
        class="spoken"
        type="radio"
        name="photo"
        aria-label={name}
        checked={chosen}
        onChange={onChoose}
      />
      {web && best !== undefined && failed.value !== best ? (
        <WebImage
          key={best}
          addresses={addresses}
          web={web}
          alt={photo.altText ?? ''}
          width={64}
          height={48}
          onFailed={() => {
            failed.value = best;
          }}
        />
      ) : (
        <Icon name="photo" />
      )}
    </label>
  );
}
