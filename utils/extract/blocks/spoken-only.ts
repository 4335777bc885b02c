// Words that stand in the page for screen readers alone, and signs that only serve as links to where they stand.
import { isHiddenByAttribute, type ShownText } from '../../page/shown-text';
import { NEW_WINDOW } from '../../words/controls';
import type { ElementBranch } from '../photos/branch';

/** Names that templates give to what is only spoken; for saved pages whose sheets of style are gone. */
const SPOKEN =
  /(?:^|[\s_-])(?:sr-?(?:only|text)|(?:is-?)?visually-?hidden|vis(?:ually)?-?hide|screen-?reader|off-?screen|assistive|element-?invisible|hidden-?(?:text|visually)|a11y|accessib(?:le|ility)-?(?:text|hide|hidden|label)|speech-?only|hide-?text)/i;
/** Hidden on every width of the window: utility classes that show it again on some are not meant. */
const HIDDEN = /(?:^|\s)(?:is-hidden|u-hidden|hidden|d-none|hide|invisible)(?=\s|$)/i;
const SHOWN_AGAIN = /(?:^|\s)(?:\w+:|d-\w+-)(?:inline|block|flex|grid|contents)/;

const LONGEST = 80;

/** Whether nobody sees the text of an element: as the live page said, else as its attributes do. */
export const isUnseen = (element: Element, named: boolean, shown: ShownText): boolean => {
  const seen = shown(element);
  return seen === undefined ? named && isHiddenByAttribute(element) : !seen;
};

/** Whether an element within a line holds words that are spoken and not shown. */
export function isSpokenOnly(
  { element, named, className, tag }: ElementBranch,
  shown: ShownText,
): boolean {
  if (isUnseen(element, named, shown)) return true;
  if (className !== '' && SPOKEN.test(className)) return true;
  if (className !== '' && HIDDEN.test(className) && !SHOWN_AGAIN.test(className)) return true;
  if (tag === 'a') return isOwnAnchor(element);
  const text = element.textContent;
  return text.length < LONGEST && tag === 'span' && NEW_WINDOW.test(text);
}

/** A sign beside a heading or a line that leads to where it stands, "#", or behind a note and back to its number, "↩". */
const isOwnAnchor = (element: Element): boolean =>
  element.getAttribute('href')?.startsWith('#') === true &&
  /^\s*[#¶🔗↩↑⤴^]\ufe0e?\s*$/u.test(element.textContent);
