// The photos of the page at hand in a strip, and under it the words of the one that is chosen, as fields. Unasked, a picture is
// shown only from the address at which the page itself has loaded it, which tells no site anything new.
import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { countMessage, message } from '../../utils/i18n/message';
import {
  shownAddresses,
  unaskedAddresses,
  type WebPictures,
} from '../../utils/stores/web-pictures';
import type { PhotoField } from '../../utils/story/correct-story';
import type { Photo } from '../../utils/story/photo';
import { Button } from '../controls/Button';
import styles from './PhotoStrip.module.css';
import { PhotoThumb } from './PhotoThumb';
import { PhotoWords } from './PhotoWords';

/** `photos` are all that were read; `leftOut` are the ids of those that will not be saved. */
export interface PhotoStripProps {
  photos: readonly Photo[];
  leftOut: ReadonlySet<string>;
  /** For a photo's address, the one from which the page has loaded it. */
  loaded: Readonly<Record<string, string>>;
  /** Undefined until what shows pictures is fetched. */
  web: WebPictures | undefined;
  /** The place of the photo whose words are shown. */
  chosen: Signal<number>;
  creditField: RefObject<HTMLInputElement | HTMLTextAreaElement | null>;
  onCorrect: (id: string, field: PhotoField, typed: string) => void;
  onKeep: (id: string, keep: boolean) => void;
}

function Counts({ photos, leftOut }: Pick<PhotoStripProps, 'photos' | 'leftOut'>) {
  const kept = photos.filter(({ id }) => !leftOut.has(id));
  const credited = kept.filter(({ creditLine }) => creditLine).length;
  const counted =
    kept.length === 0
      ? message('noPhotos')
      : message(
          'photosWithCredit',
          countMessage('photoCount', kept.length),
          countMessage('creditCount', credited),
        );
  return <span>{counted}</span>;
}

/** Offered where the page has loaded none of those that could be shown. */
function ShowAll({
  photos,
  web,
  onShow,
}: {
  photos: readonly Photo[];
  web: WebPictures;
  onShow: () => void;
}) {
  const show = async () => {
    await web.allow(photos.flatMap(shownAddresses));
    onShow();
  };
  return (
    <Button kind="quiet" onClick={() => void show()}>
      {message('showPicturesShort')}
    </Button>
  );
}

export function PhotoStrip(props: PhotoStripProps) {
  const { photos, leftOut, loaded, web, chosen } = props;
  const asked = useSignal(false);
  const photo = photos[chosen.value] ?? photos[0];
  const addressesOf = (each: Photo): readonly string[] => {
    if (!web) return [];
    return asked.value
      ? shownAddresses(each)
      : unaskedAddresses(web, loaded[each.contentUrl ?? '']);
  };
  const hidden = photos.some(
    (each) => shownAddresses(each).length > 0 && addressesOf(each).length === 0,
  );
  return (
    <figure class={styles.photos}>
      <div class={styles.head}>
        <Counts {...props} />
        {web && hidden && !asked.value && (
          <ShowAll
            photos={photos}
            web={web}
            onShow={() => {
              asked.value = true;
            }}
          />
        )}
      </div>
      <div class={styles.strip} role="radiogroup" aria-label={message('photosOfPage')}>
        {photos.map((each, at) => (
          <PhotoThumb
            key={each.id}
            photo={each}
            name={message('photoOf', String(at + 1), String(photos.length))}
            addresses={addressesOf(each)}
            web={web}
            chosen={each === photo}
            out={leftOut.has(each.id)}
            onChoose={() => {
              chosen.value = at;
            }}
          />
        ))}
      </div>
      {photo && (
        <PhotoWords
          key={photo.id}
          photo={photo}
          number={String(photos.indexOf(photo) + 1)}
          out={leftOut.has(photo.id)}
          creditField={props.creditField}
          onCorrect={(field, typed) => props.onCorrect(photo.id, field, typed)}
          onKeep={(keep) => props.onKeep(photo.id, keep)}
        />
      )}
    </figure>
  );
}
