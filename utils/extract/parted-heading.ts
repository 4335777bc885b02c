// Parts a printed heading from what is set into it: its kicker.
import { bareLetters } from '../text/likeness';
import { foldSpace } from '../text/white-space';
import { KICKER } from '../words/template-names';
import type { JudgedBlock } from './blocks/judge-blocks';

/** A heading and the kicker that was set into it. */
export interface PartedHeading {
  headline: string;
  kicker?: string;
}

/** Whether a printed heading is a title of the page with a few words and a colon or dash before it. */
const isPrefixed = (whole: string, title: string): boolean =>
  title.length > 20 &&
  whole.endsWith(title) &&
  /[:–|-]\s*$/.test(whole.slice(0, -title.length)) &&
  whole.length - title.length < 50;

/** A title shorter than this may stand in a heading by chance. */
const SHORTEST_TITLE = 15;
/** Kicker and badge together are shorter. */
const LONGEST_BESIDE = 50;

/** Numbers beside a title belong to it, but for the day of the month that blogs set before theirs. */
const DAY_BEFORE = /^[^\d]{1,12}\d{1,2}\s*$/;
const hasNumber = (beside: string): boolean => /\d/.test(beside) && !DAY_BEFORE.test(beside);

/** A heading whose words are a title of the page with a kicker before it, a badge behind it, or both. */
function titleWithin(whole: string, titles: readonly string[]): PartedHeading | undefined {
  const title = titles.find(
    (one) =>
      one.length >= SHORTEST_TITLE &&
      one.length < whole.length &&
      whole.length - one.length < LONGEST_BESIDE &&
      whole.includes(one) &&
      !hasNumber(whole.replace(one, '')),
  );
  if (title === undefined) return undefined;
  const kicker = whole
    .slice(0, whole.indexOf(title))
    .trim()
    .replace(/\s*[:–|-]$/, '');
  return { headline: title, ...(kicker !== '' && { kicker }) };
}

/** What a head's title sets between kicker and headline. */
const BETWEEN = /^\s*[:–|-]\s*/;

/**
 * A heading that begins with an element and goes on in bare words: the element is its kicker where it is named for one, stands
 * on a line of its own, or a title of the page sets a colon, bar or dash behind it.
 */
function leadingElement(
  whole: string,
  titles: readonly string[],
  element: Element,
): PartedHeading | undefined {
  const first = element.firstElementChild;
  const kicker = foldSpace(first?.textContent ?? '');
  const bare = foldSpace(
    element.lastChild?.nodeType === 3 ? (element.lastChild.textContent ?? '') : '',
  );
  if (!first || element.childElementCount > 1 || bare.length < SHORTEST_TITLE || kicker === '')
    return undefined;
  if (kicker.length > LONGEST_BESIDE || whole !== foldSpace(`${kicker} ${bare}`)) return undefined;
  const parted = titles.some(
    (title) =>
      title.startsWith(kicker) &&
      title.endsWith(bare) &&
      BETWEEN.test(title.slice(kicker.length, -bare.length)),
  );
  return parted || /^(?:div|p)$/.test(first.localName) || KICKER.test(first.className)
    ? { headline: bare, kicker: kicker.replace(/\s*[:–|-]$/, '') }
    : undefined;
}

/** A heading parted by the elements in it, where one is named for a kicker or says a title of the page. */
function partedByElements(
  whole: string,
  known: readonly string[],
  element: Element,
): PartedHeading {
  const textOf = (part: Element | undefined): string => foldSpace(part?.textContent ?? '');
  const parts = [...element.children].filter((part) => textOf(part).length > 1);
  if (parts.length < 2) return { headline: whole };
  const named = parts.find(
    (part) => KICKER.test(part.className) && !/headline/i.test(part.className),
  );
  const titled = parts.find((part) => known.includes(bareLetters(textOf(part))));
  const kicker = titled ? parts[parts.indexOf(titled) - 1] : named;
  const seen = parts.filter(
    (part) => part !== kicker && !/hidden|offscreen|sr-only/i.test(part.className),
  );
  const headline = titled ? textOf(titled) : foldSpace(seen.map(textOf).join(' '));
  if (headline.length < 10) return { headline: whole };
  const words = textOf(kicker).replace(/\s*[:–-]$/, '');
  return words === '' ? { headline } : { headline, kicker: words };
}

/** Parts a heading that holds its kicker: by the names of its parts, or by what the page calls the story elsewhere. */
export function partedHeading(
  { block }: JudgedBlock,
  titles: readonly string[],
  card: string,
): PartedHeading {
  const { element } = block.place;
  const printed = foldSpace(block.text);
  const led = leadingElement(printed, titles, element);
  if (led) return led;
  const known = titles.map(bareLetters);
  const same = titles[known.indexOf(bareLetters(printed))];
  // A kicker set apart by its type alone runs into the headline; the page's own title has the colon.
  const whole = same !== undefined && element.childElementCount > 1 ? same : printed;
  const prefixed = [card, ...(same === undefined ? titles : [])].find((title) =>
    isPrefixed(whole, title),
  );
  if (prefixed)
    return {
      headline: prefixed,
      kicker: foldSpace(whole.slice(0, -prefixed.length)).replace(/\s*[:–|-]$/, ''),
    };
  if (same !== undefined) return { headline: whole };
  const within = element.childElementCount > 0 ? titleWithin(whole, titles) : undefined;
  if (within) return within;
  return partedByElements(whole, known, element);
}
