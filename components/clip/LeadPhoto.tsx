// The lead photo of the page at hand, with the first words of its caption and its credit. It is the one picture from
// the web that Cutline shows unasked: the page beside it shows it already. No referrer is sent.
import { useSignal } from '@preact/signals';
import type { Photo } from '../../utils/story/photo';
import { Icon } from '../controls/Icon';
import { Cutline } from '../photo/Cutline';
import styles from './LeadPhoto.module.css';

export function LeadPhoto({ photo }: { photo: Photo }) {
  const broken = useSignal('');
  const { contentUrl, altText = '' } = photo;
  return (
    <figure class={styles.lead}>
      <div class={styles.frame}>
        {contentUrl && broken.value !== contentUrl ? (
          <img
            src={contentUrl}
            alt={altText}
            width="96"
            height="72"
            decoding="async"
            referrerpolicy="no-referrer"
            onError={() => {
              broken.value = contentUrl;
            }}
          />
        ) : (
          <Icon name="photo" />
        )}
      </div>
      <figcaption class={styles.words} dir="auto">
        <Cutline photo={photo} />
      </figcaption>
    </figure>
  );
}
