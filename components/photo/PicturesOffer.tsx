// One line over the story: how many photos it has, how many of them with a credit, and the word that lets them in.
import { countMessage, message } from '../../utils/i18n/message';
import { shownLanguage } from '../../utils/i18n/shown-language';
import type { Photo } from '../../utils/story/photo';
import { Button } from '../controls/Button';
import { languageOf } from '../story/story-language';
import styles from './PicturesOffer.module.css';
import type { Pictures } from './pictures';

export function PicturesOffer({
  photos,
  pictures,
}: {
  photos: readonly Photo[];
  pictures: Pictures;
}) {
  if (photos.length === 0) return null;
  const credited = photos.filter((photo) => photo.creditLine || photo.copyrightNotice).length;
  const onTheWeb = photos.some((photo) => photo.contentUrl);
  return (
    <div class={styles.line} {...languageOf(shownLanguage())}>
      <p>
        {countMessage('photoCount', photos.length)}
        <span class={styles.soft}> · {countMessage('creditCount', credited)}</span>
      </p>
      {onTheWeb && !pictures.allowed && (
        <p class={styles.offer}>
          <Button kind="quiet" onClick={pictures.allow}>
            {message('showPictures')}
          </Button>
          <Button kind="quiet" onClick={pictures.allowAlways}>
            {message('showPicturesAlways')}
          </Button>
        </p>
      )}
    </div>
  );
}
