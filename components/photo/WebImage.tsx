// A picture of the web, asked for as this browser can without telling the site who asks.
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { WebPictures } from '../../utils/stores/web-pictures';
import { useBlobAddress } from './use-blob-address';

/** Why there is no picture: no address gave one, or this browser may not ask its host. */
export type WebFailure = 'failed' | 'no-leave';

/** `addresses` are those that may be shown, the best first; there is at least one. */
export interface WebImageProps {
  addresses: readonly string[];
  web: WebPictures;
  alt: string;
  class?: string | undefined;
  width?: number | undefined;
  height?: number | undefined;
  onFailed: (why: WebFailure) => void;
}

/** The image asks itself, one address after the other. */
function BareImage(props: WebImageProps) {
  const { addresses, alt, onFailed } = props;
  const attempt = useSignal(0);
  return (
    <img
      class={props.class}
      src={addresses[attempt.value]}
      alt={alt}
      width={props.width}
      height={props.height}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      onError={() => {
        if (attempt.value + 1 < addresses.length) attempt.value += 1;
        else onFailed('failed');
      }}
    />
  );
}

/** Resolves when an element is within a screen of what is seen. */
const near = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    const watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        watcher.disconnect();
        resolve();
      },
      { rootMargin: '100%' },
    );
    watcher.observe(element);
  });

async function bring({ addresses, web, onFailed }: WebImageProps): Promise<Blob | undefined> {
  let why: WebFailure = 'failed';
  for (const address of addresses) {
    const brought = await web.bring(address);
    if (brought instanceof Blob) return brought;
    if (brought === 'no-leave') why = brought;
  }
  onFailed(why);
  return undefined;
}

/** The bytes are brought, and the image is given those. */
function BroughtImage(props: WebImageProps) {
  const { addresses, alt, onFailed } = props;
  const image = useRef<HTMLImageElement>(null);
  const address = useBlobAddress(addresses.join(' '), async () => {
    if (image.current) await near(image.current);
    return bring(props);
  });
  return (
    <img
      ref={image}
      class={props.class}
      {...(address && { src: address })}
      alt={alt}
      width={props.width}
      height={props.height}
      decoding="async"
      onError={() => onFailed('failed')}
    />
  );
}

/** Only the build for Firefox has what brings bytes. */
export const WebImage = (props: WebImageProps) =>
  import.meta.env.FIREFOX && !props.web.bare ? (
    <BroughtImage {...props} />
  ) : (
    <BareImage {...props} />
  );
