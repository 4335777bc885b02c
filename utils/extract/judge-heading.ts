// Which elements are headings, and how much speaks for each of them as the headline.
import { wordShare } from '../text/likeness';
import { webAddress } from '../text/web-address';
import { cueBit } from './blocks/cue-words';
import type { JudgedBlock } from './blocks/judge-blocks';
import type { Place } from './blocks/place';
import { namesOnly } from './names/names-only';
import { isSigned } from './names/signed-line';
import type { Material } from './pass';

const HEADLINE = cueBit('headline');
const TRAIL = cueBit('nav');
const NOT_HERE =
  cueBit('related') | cueBit('teaser') | cueBit('footer') | cueBit('comment') | cueBit('dialog');

function within(place: Place, test: (place: Place) => boolean): boolean {
  for (let at: Place | undefined = place; at; at = at.parent)
    if (at.name !== 'body' && at.name !== 'html' && test(at)) return true;
  return false;
}

/** A heading that leads to the front page is the name of the site. */
function linksHome({ element }: Place): boolean {
  const href =
    element.querySelector('a[href]')?.getAttribute('href') ??
    element.closest('a')?.getAttribute('href');
  const address = href ? webAddress(href, element.baseURI) : undefined;
  return address !== undefined && /^\/(?:index\.\w+)?$/.test(new URL(address).pathname);
}

/** A heading in the trail of breadcrumbs names the page for search engines; the story's own stands below it. */
export const inTrail = (place: Place): boolean =>
  within(place, (at) => at.name === 'nav' || (at.name === 'li' && at !== place)) ||
  [place, place.parent].some((at) => at !== undefined && (at.own & TRAIL) !== 0) ||
  [...place.element.attributes].some(({ name }) => name.includes('breadcrumb'));

/** Blogging software gives the site the first level and the story a lower one, and names it. */
const STORY_TITLE = /(?:post|entry|article|story)[-_]?(?:title|headline)/i;

const isHeading = ({ name, element }: Place): boolean =>
  /^h[12]$/.test(name) || (/^h[34]$/.test(name) && STORY_TITLE.test(element.className));

/** The heading that a block is, or that holds but this block: editors' software sets a paragraph into it. */
export function headingOf(place: Place): Place | undefined {
  if (isHeading(place)) return place;
  return place.parent?.blocks === 1 && isHeading(place.parent) ? place.parent : undefined;
}

/** A lesser heading that only says who wrote, and is not called the headline: "Von Trapp Family". */
export const isByline = ({ block }: JudgedBlock, { name, element }: Place): boolean =>
  name !== 'h1' &&
  !STORY_TITLE.test(element.className) &&
  isSigned(block) &&
  namesOnly(block.text).length > 0;

const startOf = ({ name, element }: Place): number => {
  if (name === 'h1') return 0.6;
  return STORY_TITLE.test(element.className) ? 0.62 : 0.3;
};

/** Microdata tells the headline apart from what else stands in a trail. */
const isMarked = ({ element }: Place): boolean => element.getAttribute('itemprop') === 'headline';

/** How sure it is that a heading is the headline; a `closeness` to the text counts for one of the second level. */
export function confidenceOf(
  place: Place,
  text: string,
  closeness: number,
  { hints }: Material,
): number {
  const said = Math.max(0, ...hints.named.map((title) => wordShare(text, title)));
  const known = Math.max(
    0,
    ...hints.named.map((title) => Math.min(wordShare(text, title), wordShare(title, text))),
  );
  let confidence = startOf(place) + 0.15 * said + 0.1 * known;
  if ((place.own & HEADLINE) !== 0) confidence += 0.05;
  if (!isMarked(place) && (inTrail(place) || linksHome(place))) confidence -= 0.45;
  if (place.name === 'h2') confidence += closeness;
  if (within(place, (at) => (at.own & NOT_HERE) !== 0)) confidence -= 0.15;
  if (text.length < 8) confidence -= 0.3;
  return Math.max(0.05, Math.min(0.95, confidence));
}
