// The place of a picture: a frame of its proportions until the reader asks for it, the picture after.
import { useSignal } from '@preact/signals';
import { message } from '../../utils/i18n/message';
import { shownLanguage } from '../../utils/i18n/shown-language';
import type { Photo } from '../../utils/story/photo';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { languageOf } from '../story/story-language';
import { KeptImage } from './KeptImage';
import styles from './PictureFrame.module.css';
import type { Pictures } from './pictures';

/** `onFailed` hears that neither the store nor any address gave the picture. */
export interface PictureFrameProps {
  storyId: string;
  photo: Photo;
  address: string;
  pictures: Pictures;
  failed: boolean;
  onFailed: (failed: boolean) => void;
}

/** Width by height, where the page knew them and they can be true. */
function ratioOf({ width, height }: Photo): number {
  const ratio = width && height ? width / height : 1.5;
  return ratio > 0.2 && ratio < 5 ? ratio : 1.5;
}

export function PictureFrame(props: PictureFrameProps) {
  const { storyId, photo, address, pictures, failed, onFailed } = props;
  const attempt = useSignal(0);
  const lost = useSignal<string | undefined>(undefined);
  const kept = pictures.kept?.rowOf(storyId, address);
  const addresses = [address, ...(photo.alternateUrls ?? [])];
  const shape = { '--ratio': String(ratioOf(photo)) };

  if (pictures.kept && kept?.state === 'kept' && lost.value !== kept.sha256)
    return (
      <KeptImage
        class={styles.picture}
        kept={kept}
        pictures={pictures.kept}
        photo={photo}
        onFailed={() => {
          lost.value = kept.sha256;
        }}
      />
    );
  if (!pictures.allowed)
    return (
      <button
        type="button"
        class={styles.frame}
        style={shape}
        {...languageOf(shownLanguage())}
        aria-label={message('showPictures')}
        onClick={pictures.allow}
      >
        <Icon name="photo" />
        <span>{message('showPicturesShort')}</span>
      </button>
    );
  if (failed)
    return (
      <div class={styles.frame} style={shape} {...languageOf(shownLanguage())}>
        <Icon name="warning" />
        <span>{message('pictureFailed')}</span>
        <Button
          kind="quiet"
          onClick={() => {
            attempt.value = 0;
            onFailed(false);
          }}
        >
          {message('tryAgain')}
        </Button>
      </div>
    );
  return (
    <img
      class={styles.picture}
      src={addresses[attempt.value]}
      alt={photo.altText ?? ''}
      width={photo.width}
      height={photo.height}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      onError={() => {
        if (attempt.value + 1 < addresses.length) attempt.value += 1;
        else onFailed(true);
      }}
    />
  );
}
