// The lead photo of the page at hand, with the first words of its caption and its credit. Unasked, it is shown only from the
// address at which the page itself has loaded it, which tells no site anything new; else it waits for the reader's word.
import { useSignal } from '@preact/signals';
import { message } from '../../utils/i18n/message';
import {
  shownAddresses,
  unaskedAddresses,
  type WebPictures,
} from '../../utils/stores/web-pictures';
import type { Photo } from '../../utils/story/photo';
import { Icon } from '../controls/Icon';
import { Cutline } from '../photo/Cutline';
import { type WebFailure, WebImage } from '../photo/WebImage';
import styles from './LeadPhoto.module.css';

/** `loaded` is where the page has loaded the picture from. `web` is undefined until what shows pictures is fetched. */
export interface LeadPhotoProps {
  photo: Photo;
  loaded: string | undefined;
  web: WebPictures | undefined;
}

function Picture({ photo, loaded, web }: LeadPhotoProps & { web: WebPictures }) {
  const said = useSignal(false);
  const failed = useSignal<WebFailure | undefined>(undefined);
  const all = shownAddresses(photo);
  const addresses = said.value ? all : unaskedAddresses(web, loaded);
  if (addresses.length > 0 && !failed.value)
    return (
      <WebImage
        key={said.value}
        addresses={addresses}
        web={web}
        alt={photo.altText ?? ''}
        width={96}
        height={72}
        onFailed={(why) => {
          failed.value = why;
        }}
      />
    );
  if (all.length === 0 || said.value) return <Icon name="photo" />;
  const show = async () => {
    await web.allow(all);
    failed.value = undefined;
    said.value = true;
  };
  return (
    <button type="button" title={message('showPictures')} onClick={() => void show()}>
      <Icon name="photo" />
      <span>{message('showPicturesShort')}</span>
    </button>
  );
}

export function LeadPhoto(props: LeadPhotoProps) {
  const { photo, web } = props;
  return (
    <figure class={styles.lead}>
      <div class={styles.frame}>
        {web ? <Picture {...props} web={web} /> : <Icon name="photo" />}
      </div>
      <figcaption class={styles.words} dir="auto">
        <Cutline photo={photo} />
      </figcaption>
    </figure>
  );
}
