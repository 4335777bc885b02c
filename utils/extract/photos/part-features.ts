// What the judge of cutlines sees of a part near a picture: its words, its markup, where it stands from the picture, the
// picture's own place, its neighbours, and how often the page sets the like. No site and no language is known here.
import { shareIn, wordBag, wordsOf } from '../../text/likeness';
import type { Branch } from './branch';
import { saysCaption, saysCredit } from './caption-parts';
import type { Near, NearPart } from './near-parts';
import { kindOf, type PageSetting } from './page-setting';
import { isOtherZone } from './page-zones';
import { linesByPictures, PAGE_FEATURES, partInPage } from './part-in-page';
import { WORD_FEATURES, wordFeatures } from './part-words';
import { isBelow, PICTURE_FEATURES, pictureFeatures } from './picture-features';

const SIDES = { around: 0, behind: 1, before: -1 };

const OWN_FEATURES = [
  'side',
  'up',
  'down',
  'distance',
  'after',
  'figcaption',
  'inFigure',
  'figureAbove',
  'paragraph',
  'small',
  'italic',
  'listItem',
  'block',
  'heading',
  'linked',
  'own',
  'cueCaption',
  'cueCredit',
  'zone',
  'jointText',
  'jointImages',
  'jointHeadings',
  'jointLinked',
  'altShare',
  'altSame',
  'titleShare',
  'headlineShare',
  'repeated',
  'alike',
  'likeProse',
  'jsonLd',
] as const;

const NEIGHBOUR = [
  'letters',
  'words',
  'label',
  'creditLike',
  'namesOnly',
  'cueCaption',
  'cueCredit',
  'heading',
  'linked',
] as const;
const OWN_NAMES: readonly string[] = [...WORD_FEATURES, ...OWN_FEATURES];
const NEIGHBOUR_AT = NEIGHBOUR.map((name) => OWN_NAMES.indexOf(name));

/** Names of the features, in the order of their numbers. */
export const PART_FEATURES: readonly string[] = [
  ...OWN_NAMES,
  ...PICTURE_FEATURES,
  'index',
  ...NEIGHBOUR.map((name) => `before.${name}`),
  ...NEIGHBOUR.map((name) => `behind.${name}`),
  ...PAGE_FEATURES,
];

const ITALIC = new Set(['em', 'i', 'cite']);

const signature = ({ part, side, up, joint }: NearPart): string => {
  const path: string[] = [];
  for (let at: Branch | undefined = part.branch; at && at !== joint; at = at.parent)
    path.push(kindOf(at));
  return `${side} ${up} ${path.join('<')}`;
};

/** How often the page has the like: near how many of its pictures. */
interface Counts {
  texts: ReadonlyMap<string, number>;
  kinds: ReadonlyMap<string, number>;
  kindOf: ReadonlyMap<NearPart, string>;
}

/** What the page says of a picture in attributes, as words. */
interface Said {
  alt: string[];
  altBag: ReadonlyMap<string, number>;
  titleBag: ReadonlyMap<string, number>;
}

const saidOf = ({ picture }: Near): Said => ({
  alt: wordsOf(picture.alt ?? ''),
  altBag: wordBag(picture.alt ?? ''),
  titleBag: wordBag(picture.title ?? ''),
});

function ownFeatures(
  near: Near,
  said: Said,
  one: NearPart,
  page: PageSetting,
  counts: Counts,
): number[] {
  const { part, joint } = one;
  const { branch } = part;
  const { picture } = near;
  const words = wordsOf(part.text);
  const altShare = shareIn(words, said.altBag);
  const within = (test: (at: Branch) => boolean): number => (isBelow(branch, joint, test) ? 1 : 0);
  return [
    SIDES[one.side],
    one.up,
    one.down,
    Math.abs(branch.order - picture.branch.order),
    branch.order > picture.branch.order ? 1 : 0,
    within((at) => at.tag === 'figcaption'),
    joint.tag === 'figure' ? 1 : 0,
    isBelow(picture.branch, joint, (at) => at.tag === 'figure') ? 1 : 0,
    within((at) => at !== joint && at.tag === 'p'),
    within((at) => at.tag === 'small'),
    within((at) => ITALIC.has(at.tag)),
    within((at) => at.tag === 'li' || at.tag === 'td' || at.tag === 'dd' || at.tag === 'dt'),
    branch.tag === 'div' || branch.tag === 'p' ? 1 : 0,
    part.heading ? 1 : 0,
    part.linked ? 1 : 0,
    part.own ? 1 : 0,
    part.cue === 'caption' || within((at) => at !== joint && saysCaption(at)) ? 1 : 0,
    part.cue === 'credit' || within((at) => at !== joint && saysCredit(at.hint)) ? 1 : 0,
    within((at) => at !== joint && isOtherZone(at)),
    joint.text - part.text.length,
    joint.images,
    joint.headings,
    joint.linked / Math.max(1, joint.text),
    altShare,
    altShare > 0.8 && shareIn(said.alt, wordBag(part.text)) > 0.8 ? 1 : 0,
    shareIn(words, said.titleBag),
    shareIn(words, page.headlineWords),
    counts.texts.get(part.text) ?? 0,
    counts.kinds.get(counts.kindOf.get(one) ?? '') ?? 0,
    page.proseKinds.get(kindOf(branch)) ?? 0,
    page.jsonLdCaptions.has(words.join(' ')) ? 1 : 0,
  ];
}

function countsOf(all: readonly Near[]): Counts {
  const texts = new Map<string, number>();
  const kinds = new Map<string, number>();
  const kindOf = new Map<NearPart, string>();
  const count = (counts: Map<string, number>, values: Iterable<string>): void => {
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  };
  for (const { parts } of all) {
    for (const one of parts) kindOf.set(one, signature(one));
    count(texts, new Set(parts.map(({ part }) => part.text)));
    count(kinds, new Set(parts.map((one) => kindOf.get(one) ?? '')));
  }
  return { texts, kinds, kindOf };
}

/** The features of every part near the pictures of a page: a list a picture, a row a part. */
export function partFeatures(all: readonly Near[], page: PageSetting): number[][][] {
  const counts = countsOf(all);
  const by = linesByPictures(all);
  const known = new Map<string, number[]>();
  const wordsIn = (text: string): number[] => {
    const read = known.get(text) ?? wordFeatures(text);
    known.set(text, read);
    return read;
  };
  return all.map((near) => {
    const picture = pictureFeatures(near, page);
    const inPage = (one: NearPart | undefined): number[] => (one ? partInPage(one, page, by) : []);
    const said = saidOf(near);
    const own = near.parts.map((one) => [
      ...wordsIn(one.part.text),
      ...ownFeatures(near, said, one, page, counts),
    ]);
    const beside = (row: readonly number[] | undefined): number[] =>
      NEIGHBOUR_AT.map((at) => row?.[at] ?? -1);
    return own.map((row, at) => [
      ...row,
      ...picture,
      at,
      ...beside(own[at - 1]),
      ...beside(own[at + 1]),
      ...inPage(near.parts[at]),
    ]);
  });
}
