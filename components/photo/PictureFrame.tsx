// The place of a picture: a frame of its proportions until the reader asks for it, the picture after.
import { useSignal } from '@preact/signals';
import { message } from '../../utils/i18n/message';
import { shownLanguage } from '../../utils/i18n/shown-language';
import { shownAddresses } from '../../utils/stores/web-pictures';
import type { Photo } from '../../utils/story/photo';
import { Icon } from '../controls/Icon';
import { languageOf } from '../story/story-language';
import { KeptImage } from './KeptImage';
import { NoPicture } from './NoPicture';
import styles from './PictureFrame.module.css';
import type { Pictures } from './pictures';
import { type WebFailure, WebImage } from './WebImage';

/** `onFailed` hears why neither the store nor any address gave the picture, or that it is tried again. */
export interface PictureFrameProps {
  storyId: string;
  photo: Photo;
  address: string;
  pictures: Pictures;
  failed: WebFailure | undefined;
  onFailed: (why: WebFailure | undefined) => void;
}

/** Width by height, where the page knew them and they can be true. */
function ratioOf({ width, height }: Photo): number {
  const ratio = width && height ? width / height : 1.5;
  return ratio > 0.2 && ratio < 5 ? ratio : 1.5;
}

export function PictureFrame(props: PictureFrameProps) {
  const { storyId, photo, address, pictures, failed, onFailed } = props;
  const lost = useSignal<string | undefined>(undefined);
  const kept = pictures.kept?.rowOf(storyId, address);
  const addresses = shownAddresses(photo);
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
  if (addresses.length === 0) return <NoPicture why="private" shape={shape} />;
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
      <NoPicture
        why={failed}
        shape={shape}
        onAgain={() => onFailed(undefined)}
        onAllow={() => void pictures.web.allow(addresses).then((may) => may && onFailed(undefined))}
      />
    );
  return (
    <WebImage
      class={styles.picture}
      addresses={addresses}
      web={pictures.web}
      alt={photo.altText ?? ''}
      width={photo.width}
      height={photo.height}
      onFailed={onFailed}
    />
  );
}
