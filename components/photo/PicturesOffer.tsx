// Over the story: how many photos it has, how many of them with a credit, the word that lets them in, and what is kept.
import { countMessage, message } from '../../utils/i18n/message';
import { shownLanguage } from '../../utils/i18n/shown-language';
import { shownAddresses } from '../../utils/stores/web-pictures';
import type { SavedStory } from '../../utils/story/saved-story';
import { Button } from '../controls/Button';
import { languageOf } from '../story/story-language';
import { KeepOffer } from './KeepOffer';
import styles from './PicturesOffer.module.css';
import type { Pictures } from './pictures';

export function PicturesOffer({ story, pictures }: { story: SavedStory; pictures: Pictures }) {
  const { photos } = story;
  if (photos.length === 0) return null;
  const credited = photos.filter((photo) => photo.creditLine || photo.copyrightNotice).length;
  const isKept = (address: string) => pictures.kept?.rowOf(story.id, address)?.state === 'kept';
  const onTheWeb = photos.some(
    (photo) => photo.contentUrl && !isKept(photo.contentUrl) && shownAddresses(photo).length > 0,
  );
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
      {pictures.kept && <KeepOffer story={story} pictures={pictures.kept} />}
    </div>
  );
}
