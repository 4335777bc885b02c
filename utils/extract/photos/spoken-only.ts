// Words near a picture that only a screen reader says: hidden by a class that sites share or by the style that clips them.
import { type Labelled, spokenLabel } from '../../caption/spoken-labels';
import { foldSpace } from '../../text/white-space';
import type { Branch } from './branch';

const CLASS =
  /(?:^|[\s_-])(?:sr-?only|visually-?hidden|screen-?reader(?:s|-text|-only)?|sr-text|assistive(?:-text)?|off-?screen|element-invisible|accessib(?:ly-hidden|le-hide|ility-hidden)|a11y(?:-hidden|-text)?|hidden-text|invisible-text|audible|vh)(?=$|[\s_-])/;
const CLIPPED = /clip(?:-path)?\s*:\s*(?:rect|inset)\(|(?:left|top|text-indent)\s*:\s*-\d{3,}/i;

// Nobody sees the words of such an element, and screen readers say them.
const isSpokenOnly = ({ element, hint }: Branch): boolean =>
  (hint !== '' && CLASS.test(hint)) || CLIPPED.test(element.getAttribute('style') ?? '');

const LONGEST_ASIDE = 60;
/** "(opens in a new window)", ", öffnet neuen Tab": said behind a link. */
const ASIDE = /^[,(（，]|[,，、،]$/;

/** What an element says that is no part of the words: a spoken label of what follows, or an aside for screen readers. */
export function saidAside(branch: Branch): { of: Labelled | undefined } | undefined {
  if (branch.text === 0 || branch.text > LONGEST_ASIDE || branch.images > 0) return undefined;
  const text = foldSpace(branch.element.textContent ?? '');
  const hidden = branch.element.hasAttributes() && isSpokenOnly(branch);
  const said = hidden ? text.replace(/[,，、،:：]?$/, ',') : text;
  const label = spokenLabel(said);
  if (label) return label.label.trim() === said ? { of: label.of } : undefined;
  return hidden && ASIDE.test(text) ? { of: undefined } : undefined;
}
