// A picture out of the store. The web is not asked, whatever becomes of it.
import type { PicturesStore } from '../../utils/stores/kept-pictures';
import type { KeptPicture } from '../../utils/story/kept-picture';
import type { Photo } from '../../utils/story/photo';
import { useBlobAddress } from './use-blob-address';

/** `onFailed` hears that the bytes are not there, or are no picture any more. */
export interface KeptImageProps {
  kept: KeptPicture;
  pictures: PicturesStore;
  photo: Photo;
  class: string | undefined;
  onFailed: () => void;
}

export function KeptImage({ kept, pictures, photo, onFailed, ...rest }: KeptImageProps) {
  const address = useBlobAddress(kept.sha256, async () => {
    const blob = await pictures.blob(kept);
    if (!blob) onFailed();
    return blob;
  });
  // Its place is held while it is read: a few milliseconds.
  return (
    <img
      class={rest.class}
      {...(address && { src: address })}
      alt={photo.altText ?? ''}
      width={kept.width}
      height={kept.height}
      decoding="async"
      onError={onFailed}
    />
  );
}
