// Which pictures a live page has loaded: those alone can be shown without telling anyone what nobody knows yet.
import { imageKey } from './image-key';
import { selectIn } from './untouched-dom';

/** A page of more images, or an address longer than this, is none that people made. */
const MOST_IMAGES = 2000;
const LONGEST_ADDRESS = 4000;

/** The address that the browser shows in an image which has arrived; undefined where it shows none. */
function loadedBy(element: Element): string | undefined {
  if (!(element instanceof HTMLImageElement)) return undefined;
  const { complete, naturalWidth, currentSrc } = element;
  const arrived = complete && naturalWidth > 0 && currentSrc.length <= LONGEST_ADDRESS;
  return arrived && /^https?:/i.test(currentSrc) ? currentSrc : undefined;
}

/**
 * For every one of the addresses whose picture the page shows, in whatever size, the address that the page has loaded it
 * from, to the letter.
 */
export function loadedPictures(
  document: Document,
  addresses: readonly string[],
): Record<string, string> {
  const loaded = new Map<string, string>();
  for (const element of selectIn(document, 'img').slice(0, MOST_IMAGES)) {
    const address = loadedBy(element);
    if (address !== undefined) loaded.set(imageKey(address), address);
  }
  return Object.fromEntries(
    addresses.flatMap((address) => {
      const shown = loaded.get(imageKey(address));
      return shown === undefined ? [] : [[address, shown]];
    }),
  );
}
