// The headline as the page prints it: the heading that stands over the story, without the kicker set into it.
import { metaContent } from '../../page/meta-tags';
import { bareLetters, wordShare } from '../../text/likeness';
import { webAddress } from '../../text/web-address';
import { foldSpace } from '../../text/white-space';
import { cueBit } from '../blocks/cue-words';
import type { JudgedBlock } from '../blocks/judge-blocks';
import { BY, CALLS, FURNITURE, WHEN } from '../blocks/phrases';
import type { Place } from '../blocks/place';
import { namesOutlet } from '../names/names-outlet';
import { KICKER, type PartedHeading, partedHeading } from '../parted-heading';
import type { Candidate, Findings, Material, Pass } from '../pass';
import { withoutSignature, withoutSiteName } from '../without-site-name';

const HEADLINE = cueBit('headline');
const TRAIL = cueBit('nav');
const NOT_HERE =
  cueBit('related') | cueBit('teaser') | cueBit('footer') | cueBit('comment') | cueBit('dialog');
/** Longer than any kicker. */
const LONGEST_KICKER = 60;

interface Heading extends PartedHeading {
  at: number;
  from: string;
  confidence: number;
}

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
const inTrail = (place: Place): boolean =>
  within(place, (at) => at.name === 'nav' || (at.name === 'li' && at !== place)) ||
  [place, place.parent].some((at) => at !== undefined && (at.own & TRAIL) !== 0) ||
  [...place.element.attributes].some(({ name }) => name.includes('breadcrumb'));

/** Blogging software gives the site the first level and the story a lower one, and names it. */
const STORY_TITLE = /(?:post|entry|article|story)[-_]?(?:title|headline)/i;

const isHeading = ({ name, element }: Place): boolean =>
  /^h[12]$/.test(name) || (/^h[34]$/.test(name) && STORY_TITLE.test(element.className));

const startOf = ({ name, element }: Place): number => {
  if (name === 'h1') return 0.6;
  return STORY_TITLE.test(element.className) ? 0.62 : 0.3;
};

function confidenceOf(one: JudgedBlock, closeness: number, { hints }: Material): number {
  const { place, text } = one.block;
  const said = Math.max(0, ...hints.named.map((title) => wordShare(text, title)));
  const known = Math.max(
    0,
    ...hints.named.map((title) => Math.min(wordShare(text, title), wordShare(title, text))),
  );
  let confidence = startOf(place) + 0.15 * said + 0.1 * known;
  if ((place.own & HEADLINE) !== 0) confidence += 0.05;
  if (inTrail(place) || linksHome(place)) confidence -= 0.45;
  if (place.name === 'h2') confidence += closeness;
  if (within(place, (at) => (at.own & NOT_HERE) !== 0)) confidence -= 0.15;
  if (text.length < 8) confidence -= 0.3;
  return Math.max(0.05, Math.min(0.95, confidence));
}

/** What the page calls the story where it has one line for it: on cards of other sites. */
const cardTitle = ({ page }: Material): string => {
  const title = foldSpace(metaContent(page.document, 'og:title') ?? '');
  return withoutSiteName(title, metaContent(page.document, 'og:site_name'), page.url);
};

/** Headings down to the first paragraph; the nearer a second-level one stands to it, the likelier it is the headline. */
function headings(material: Material): Heading[] {
  const { judged, hints, page } = material;
  const card = cardTitle(material);
  const found = judged.findIndex((one) => one.story > 0.5 && one.prose);
  const first = found < 0 ? judged.length : found;
  return judged.flatMap((one) => {
    const { place, text } = one.block;
    if (!isHeading(place) || text.length > 300) return [];
    const closeness = one.at < first && first - one.at < 14 ? 0.25 : 0;
    const late = one.at > first ? 0.3 : 0;
    const confidence = Math.max(0.05, confidenceOf(one, closeness, material) - late);
    const { headline, ...rest } = partedHeading(one, hints.named, card);
    const own = withoutSignature(headline, metaContent(page.document, 'og:site_name'));
    return [{ at: one.at, headline: own, ...rest, from: place.name, confidence }];
  });
}

/** Lines over a headline that are none: bylines, days, counts of views, advertising. */
const isNoKicker = (text: string): boolean =>
  [WHEN, BY, FURNITURE, CALLS].some((pattern) => pattern.test(text)) ||
  /\d{3}|\d.*\d.*\d/.test(text);

/** A short line of its own right over the headline, in a part of the page named for it. */
function kickerOver(at: number, { judged }: Material): Candidate<string>[] {
  const line = judged.slice(Math.max(0, at - 2), at).findLast(({ block: { place, text } }) => {
    const named = [place, place.parent].some(
      (where) => where && where.chars < LONGEST_KICKER && KICKER.test(where.element.className),
    );
    const fits = text.length > 1 && text.length < LONGEST_KICKER;
    return named && fits && !isNoKicker(text) && !inTrail(place);
  });
  if (!line) return [];
  const value = foldSpace(line.block.pieces.map((piece) => piece.text).join(' '));
  return [{ value, from: line.block.place.signature, confidence: 0.5 }];
}

/** What head and JSON-LD agree on, where it is the printed headline with its kicker before it; not where cards do without. */
function withKicker(best: Heading, material: Material): Candidate<string>[] {
  const { hints } = material;
  if (bareLetters(cardTitle(material)) === bareLetters(best.headline)) return [];
  const agreed = hints.titles.find(
    (title) => hints.titles.filter((other) => bareLetters(other) === bareLetters(title)).length > 1,
  );
  const holds =
    agreed !== undefined &&
    bareLetters(agreed).endsWith(bareLetters(best.headline)) &&
    agreed.length > best.headline.length &&
    !namesOutlet(agreed.slice(0, -best.headline.length), material.page);
  return holds && agreed.length < best.headline.length + 40
    ? [{ value: agreed, from: 'meta og:title and json-ld headline', confidence: 0.9 }]
    : [];
}

/** What a page title says besides the headline is the name of the outlet. */
function outletIn(headline: string, { page }: Material): Candidate<string>[] {
  const title = foldSpace(page.document.title);
  const at = title.indexOf(headline);
  if (at < 0 || headline.length < 10) return [];
  const rest = `${title.slice(0, at)} ${title.slice(at + headline.length)}`.replace(
    /^[\s|:·»–—-]+|[\s|:·»–—-]+$/g,
    '',
  );
  return rest.length > 2 && rest.length < 40 && !/[|»]/.test(rest)
    ? [{ value: rest, from: 'title', confidence: 0.3 }]
    : [];
}

function read(material: Material): Findings {
  const best = headings(material).reduce<Heading | undefined>(
    (top, one) => (!top || one.confidence > top.confidence ? one : top),
    undefined,
  );
  if (!best) return { fields: {} };
  const { at, headline, kicker, from, confidence } = best;
  return {
    fields: {
      headline: [{ value: headline, from, confidence }, ...withKicker(best, material)],
      publisher: outletIn(headline, material),
      kicker:
        kicker === undefined
          ? kickerOver(at, material)
          : [{ value: kicker, from, confidence: 0.7 }],
    },
  };
}

/** Reads the headline off the page. */
export const visibleHeadline: Pass = { name: 'visible-headline', read };
