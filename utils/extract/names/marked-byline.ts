// The byline that an element of the page names itself, in whatever part of it that stands.
import { wordsIn } from '../../page/element-words';
import { MOST } from '../../page/field-lengths';
import { foldSpace } from '../../text/white-space';
import type { JudgedBlock } from '../blocks/judge-blocks';
import type { Material } from '../pass';
import { namesOutlet } from './names-outlet';
import { splitByline } from './split-byline';
import { areAccounts, isFull } from './weigh-names';

const MARKED =
  '[rel~="author"], [itemprop~="author"], [itemprop~="creator"], [class*="author" i]:not(body, main, article), [class*="byline" i]';
const NOT_HERE =
  'aside, footer, nav, figure, button, [class*="comment" i], [class*="related" i], [class*="teaser" i], [class*="caption" i]';

/** A byline as printed, the names in it, where it stood and how sure that is. */
export interface Byline {
  printed: string;
  names: string[];
  from: string;
  confidence: number;
}

const isBefore = (element: Element, other: Element): boolean =>
  (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;

/** The words of an element but for those of the buttons in it. */
const wordsWithoutButtons = (element: Element): string =>
  [...element.querySelectorAll('button')].reduce(
    (text, button) => text.replace(foldSpace(wordsIn(button)), ''),
    foldSpace(wordsIn(element)),
  );

/** Elements that name themselves the author's, down to the first paragraph. Single words beside full names are accounts. */
export function markedByline(
  { page, hints }: Material,
  firstStory: JudgedBlock | undefined,
): Byline | undefined {
  const start = firstStory?.block.place.element;
  const elements = [...page.document.querySelectorAll(MARKED)].filter(
    (element) =>
      !element.closest(NOT_HERE) &&
      (!start || element.hasAttribute('itemprop') || isBefore(element, start)),
  );
  const printed = elements
    .slice(0, MOST.bylines)
    .map(wordsWithoutButtons)
    .filter((text) => text !== '' && text.length < 80 && !hints.titles.includes(text));
  const all = [...new Set(printed.flatMap(splitByline))];
  const people = all.filter((name) => !namesOutlet(name, page));
  const full = people.filter(isFull);
  const names = [full, people, all].find((some) => some.length > 0) ?? all;
  return names.length > 0 && names.length < 6
    ? {
        printed: printed[0] ?? '',
        names,
        from: 'element named for its author',
        confidence: areAccounts(names) ? 0.25 : 0.5,
      }
    : undefined;
}
