// A photo of a story with its cutline. Before the picture is asked for it is a contact print: a small frame, the words
// beside it. A caption without its picture is a card of words.
import { useSignal } from '@preact/signals';
import { message } from '../../utils/i18n/message';
import { shownLanguage } from '../../utils/i18n/shown-language';
import { shownAddresses } from '../../utils/stores/web-pictures';
import type { Photo } from '../../utils/story/photo';
import { languageOf } from '../story/story-language';
import { CopyCaption } from './CopyCaption';
import { PictureFrame } from './PictureFrame';
import { PictureStanding } from './PictureStanding';
import type { Pictures } from './pictures';
import { StoryCutline } from './StoryCutline';
import styles from './StoryPhoto.module.css';
import type { WebFailure } from './WebImage';

/** `marked`: what is kept of this picture is said under it, because it is not the same for all of the story. */
export interface StoryPhotoProps {
  storyId: string;
  photo: Photo;
  pictures: Pictures;
  marked: boolean;
}

export function StoryPhoto({ storyId, photo, pictures, marked }: StoryPhotoProps) {
  const failed = useSignal<WebFailure | undefined>(undefined);
  const address = photo.contentUrl;
  if (!address)
    return (
      <figure class={styles.card}>
        <p class={styles.label} {...languageOf(shownLanguage())}>
          {message('captionOnly')}
        </p>
        <figcaption>
          <StoryCutline photo={photo} />
          <CopyCaption photo={photo} />
        </figcaption>
      </figure>
    );
  const row = pictures.kept?.rowOf(storyId, address);
  const shown =
    row?.state === 'kept' ||
    (pictures.allowed && !failed.value && shownAddresses(photo).length > 0);
  return (
    <figure class={shown ? styles.print : styles.contact}>
      <PictureFrame
        storyId={storyId}
        photo={photo}
        address={address}
        pictures={pictures}
        failed={failed.value}
        onFailed={(why) => {
          failed.value = why;
        }}
      />
      <figcaption>
        <StoryCutline photo={photo} />
        <CopyCaption photo={photo} />
        {marked && <PictureStanding row={row} />}
      </figcaption>
    </figure>
  );
}
