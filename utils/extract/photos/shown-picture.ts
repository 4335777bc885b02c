// Which elements show a picture: images, lazy placeholders that hold an address, boxes with a photo set behind them, and the
// buttons around any of these.
import type { Branch } from './branch';

const PRESSED = new Set(['button', 'label']);
const PICTURED = 'img, picture, amp-img, figcaption, video[poster], [style*="url("]';
/** Words in a button within a figure that are longer than any button's own are the caption, to be opened. */
const LONGEST_OF_BUTTON = 40;

/** Whether a button or label is pressed to see a picture large, or its caption in full: what it holds is the story's. */
export const opensPicture = (element: Element, tag: string): boolean =>
  PRESSED.has(tag) &&
  (element.querySelector(PICTURED) !== null ||
    ((element.textContent ?? '').trim().length > LONGEST_OF_BUTTON &&
      element.closest('figure') !== null));

const KEEPS_ADDRESS = /^(?:data-[a-z-]*)?(?:src|srcset|original|image)$/;
const KEEPS_BEHIND = /^data-(?:[a-z]+-)*(?:bg|background)(?:-[a-z]+)*$/;
const IS_FILE = /\.(?:jpe?g|png|webp|avif)|^https?:\S*(?:image|img|photo)/i;
/** Names of elements that are made for a photo. */
const FOR_PHOTO =
  /(?:^|[\s_-])(?:photos?|images?|img|pictures?|pic|foto|bild|imagen|hero|lead|cover|media|featured)(?=$|[\s_-])/;

const isFile = (value: string | null): boolean => IS_FILE.test(value ?? '');

// Pages set drawings behind boxes, too: only a box made for a photo, with no words of its own, is one.
function isBehind({ element, tag, hint }: Branch, names: readonly string[]): boolean {
  const address = names.some(
    (name) =>
      (name === 'style' && /url\((?!["']?data:)/.test(element.getAttribute(name) ?? '')) ||
      (KEEPS_BEHIND.test(name) && isFile(element.getAttribute(name))),
  );
  if (!address || element.querySelector('img, picture, video')) return false;
  if (tag === 'figure') return true;
  return (
    (element.textContent ?? '').trim() === '' &&
    (element.getAttribute('role') === 'img' ||
      FOR_PHOTO.test(hint) ||
      element.closest('figure') !== null)
  );
}

/** Whether an element stands for a picture. */
export function showsPicture(branch: Branch, named: boolean): boolean {
  const { element, tag } = branch;
  if (!named) return tag === 'picture' && element.childElementCount === 0;
  if (tag === 'img' || tag === 'amp-img') return true;
  if (tag === 'video') return element.hasAttribute('poster');
  const names = element.getAttributeNames();
  if (names.some((name) => name === 'style' || name.startsWith('data-')) && isBehind(branch, names))
    return true;
  if (element.childElementCount > 0 || tag === 'a') return false;
  if (tag === 'picture') return true;
  return names.some((name) => KEEPS_ADDRESS.test(name) && isFile(element.getAttribute(name)));
}
