// A photo of a story with its cutline. Before the picture is asked for it is a contact print: a small frame, the words
// beside it. A caption without its picture is a card of words.
import { useSignal } from '@preact/signals';
import { message } from '../../utils/i18n/message';
import { shownLanguage } from '../../utils/i18n/shown-language';
import type { Photo } from '../../utils/story/photo';
import { languageOf } from '../story/story-language';
import { Cutline } from './Cutline';
import { PictureFrame } from './PictureFrame';
import type { Pictures } from './pictures';
import styles from './StoryPhoto.module.css';

export function StoryPhoto({ photo, pictures }: { photo: Photo; pictures: Pictures }) {
  const failed = useSignal(false);
  const address = photo.contentUrl;
  if (!address)
    return (
      <figure class={styles.card}>
        <p class={styles.label} {...languageOf(shownLanguage())}>
          {message('captionOnly')}
        </p>
        <figcaption>
          <Cutline photo={photo} />
        </figcaption>
      </figure>
    );
  return (
    <figure class={pictures.allowed && !failed.value ? styles.print : styles.contact}>
      <PictureFrame
        photo={photo}
        address={address}
        pictures={pictures}
        failed={failed.value}
        onFailed={(no) => {
          failed.value = no;
        }}
      />
      <figcaption>
        <Cutline photo={photo} />
      </figcaption>
    </figure>
  );
}
