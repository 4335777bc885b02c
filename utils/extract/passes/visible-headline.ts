// The headline as the page prints it: the heading that stands over the story, without the kicker set into it.
import { metaContent } from '../../page/meta-tags';
import { bareLetters } from '../../text/likeness';
import { foldSpace } from '../../text/white-space';
import { KICKER } from '../../words/template-names';
import { BY, CALLS, FURNITURE, WHEN } from '../blocks/phrases';
import { confidenceOf, headingOf, inTrail, isByline } from '../judge-heading';
import { namesOutlet } from '../names/names-outlet';
import { type PartedHeading, partedHeading } from '../parted-heading';
import type { Candidate, Findings, Material, Pass } from '../pass';
import { withoutSignature, withoutSiteName } from '../without-site-name';

/** Longer than any kicker. */
const LONGEST_KICKER = 60;

interface Heading extends PartedHeading {
  at: number;
  from: string;
  confidence: number;
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
  const site = metaContent(page.document, 'og:site_name');
  const named = hints.named.map((title) => withoutSiteName(title, site, page.url));
  const found = judged.findIndex((one) => one.story > 0.5 && one.prose);
  const first = found < 0 ? judged.length : found;
  return judged.flatMap((one) => {
    const { text } = one.block;
    const place = headingOf(one.block.place);
    if (!place || text.length > 300 || isByline(one, place)) return [];
    const closeness = one.at < first && first - one.at < 14 ? 0.25 : 0;
    const late = one.at > first ? 0.3 : 0;
    const confidence = Math.max(0.05, confidenceOf(place, text, closeness, material) - late);
    const { headline, ...rest } = partedHeading(one, [...hints.named, ...named], card);
    const own = withoutSignature(headline, site);
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

/** How a kicker ends; without a sign the words before are of another headline. */
const PARTED = /[:：.!?|–—-]\s*$/;

/** What head and JSON-LD agree on, where it is the printed headline with its kicker before it; not where cards do without. */
function withKicker(best: Heading, material: Material): Candidate<string>[] {
  const { hints } = material;
  if (best.kicker !== undefined) return [];
  if (bareLetters(cardTitle(material)) === bareLetters(best.headline)) return [];
  const agreed = hints.titles.find(
    (title) => hints.titles.filter((other) => bareLetters(other) === bareLetters(title)).length > 1,
  );
  const holds =
    agreed !== undefined &&
    bareLetters(agreed).endsWith(bareLetters(best.headline)) &&
    agreed.length > best.headline.length &&
    PARTED.test(agreed.slice(0, -best.headline.length)) &&
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
