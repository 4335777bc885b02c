// From judged parts to the cutline of each picture: every part goes to the picture it most likely belongs to, and what
// is sure enough becomes caption or credit.
import { looksLikeCredit } from '../../caption/looks-like-credit';
import type { Branch } from './branch';
import { isNameOver, splitPortrait } from './caption-lines';
import type { Part } from './caption-parts';
import type { JudgedNear, JudgedPart } from './judge-cutlines';
import { cutlineOf, isBareLabel, isTail, type PrintedCutline } from './read-cutline';

/** A picture with what is printed for it. */
export interface ChosenCutline {
  near: JudgedNear;
  cutline: PrintedCutline;
  /** How sure the caption is, 0 to 1; 0 where there is none. */
  sure: number;
  /** The element that holds the picture and its words, as far as they stand together. */
  top: Branch;
}

const SURE_CAPTION = 0.4;
const FURTHEST_FROM_BEST = 0.5;
const BESIDE_SURE_ONES = 0.1;
const SURE_WITH_CREDIT = 0.15;
const SURE_IN_PARAGRAPH = 0.6;
const SURE_CREDIT = 0.4;
/** Words that look like a credit to a reader need the less of the judge's certainty the closer they stand. */
const LOOKS_SO = 0.05;
const CALLED_SO = 0.02;
const CALLED_SO_BESIDE = 0.1;
const SURE_AGAINST_LOOKS = 0.6;
/** A button to share with, unless the judge is sure of a credit. */
const SHARING =
  /^(?:twitter|facebook|instagram|youtube|whatsapp|telegram|linkedin|flickr|tiktok|x)$/i;
const MOST_CREDIT_WORDS = 30;
const MOST_LABELLED_WORDS = 9;

const wordCount = (text: string): number => text.split(/\s+/).length;

function isCaption(
  one: JudgedPart,
  before: JudgedPart | undefined,
  behind: JudgedPart | undefined,
): boolean {
  const { part, caption, credit } = one;
  if (caption < credit || isBareLabel(part.text)) return false;
  if (isPortrait(part)) return true;
  const credited = isCreditFor(one, behind) || isCreditBefore(one, before);
  const least = sharesParagraph(part) ? SURE_IN_PARAGRAPH : SURE_CAPTION;
  if (caption < (credited ? SURE_WITH_CREDIT : least)) return false;
  return caption >= SURE_AGAINST_LOOKS || !looksLikeCredit(part.text);
}

// Bare words in the picture's own paragraph are most often the paragraph that floats it.
const sharesParagraph = ({ branch, cue }: Part): boolean =>
  cue === 'none' && branch.tag === 'p' && branch.images > 0;

// A name and an agency of the wire right in a figcaption, in no element of a credit: who is shown.
const isPortrait = ({ branch, cue, text }: Part): boolean =>
  branch.tag === 'figcaption' &&
  cue === 'caption' &&
  !isShared(text) &&
  splitPortrait(text) !== undefined;

/** Sites that people share and sell pictures on: the name before them is who made the picture. */
const isShared = (text: string): boolean =>
  /(?:flickr|unsplash|pixabay|pexels|getty|istock|alamy|imago|wikimedia|facebook|instagram|twitter|youtube|shutterstock)\b/i.test(
    text,
  );

// The same where the credit begins the caption's own element: "<cite>Mara Voigt</cite>The lock at dusk".
const isCreditBefore = (one: JudgedPart | undefined, before: JudgedPart | undefined): boolean =>
  one !== undefined &&
  before !== undefined &&
  (before.part.branch.parent === one.part.branch
    ? isSmallTail(before.part) || isOver(before, one)
    : before.part.branch.parent === one.part.branch.parent && isOver(before, one));

// "<span>Mara Voigt</span><br>The lock at dusk, with the last boat of the year.": nothing but a name, set over a sentence.
const isOver = (before: JudgedPart, { part, side }: JudgedPart): boolean =>
  before.side === side &&
  before.part.own &&
  !before.part.heading &&
  !before.part.linked &&
  before.credit >= CALLED_SO &&
  isNameOver(before.part.text, part.text);

const isSmallTail = (part: Part): boolean =>
  /^(?:small|cite)$/.test(part.branch.tag) && isTail(part);

// Words with a credit set right behind them, apart from the text, speak of a picture.
const isCreditFor = (one: JudgedPart, behind: JudgedPart | undefined): boolean =>
  behind !== undefined &&
  behind.side === one.side &&
  (behind.credit >= SURE_CREDIT || behind.part.cue === 'credit' || isSmallTail(behind.part));

/** Whether a part beside a caption is its credit. */
function isCreditBeside(one: JudgedPart, before: JudgedPart | undefined): boolean {
  const { part, side, credit } = one;
  if (part.cue === 'credit' && wordCount(part.text) <= MOST_CREDIT_WORDS)
    if (credit >= (side === 'around' ? CALLED_SO : CALLED_SO_BESIDE)) return true;
  if (looksLikeCredit(part.text) && credit >= LOOKS_SO && !SHARING.test(part.text)) return true;
  return (
    before !== undefined &&
    isBareLabel(before.part.text) &&
    wordCount(part.text) <= MOST_LABELLED_WORDS
  );
}

// A picture may be printed with its credit and no caption: a name set as one, or a credit in the caption's place.
const isCreditAlone = ({ part, side }: JudgedPart): boolean =>
  looksLikeCredit(part.text) && !/^video/i.test(part.text)
    ? part.cue !== 'none' && side !== 'before'
    : part.cue === 'credit' && side === 'around' && isTail(part);

const isTailOf = ({ part, credit }: JudgedPart): boolean =>
  isTail(part) && (credit >= CALLED_SO || part.branch.tag === 'small');

interface Chosen {
  captions: JudgedPart[];
  credits: JudgedPart[];
}

// A caption stands on one side of its picture. What is far less sure than the surest part is none of it, and a short
// name that ends it is its credit.
function captionsAmong(parts: readonly JudgedPart[]): JudgedPart[] {
  const likely = parts.filter((one, at) => isCaption(one, parts[at - 1], parts[at + 1]));
  const all = likely.filter((one) => !isCreditWithCaption(one, likely));
  const best = all.reduce<JudgedPart | undefined>(
    (most, one) => (most && most.caption >= one.caption ? most : one),
    undefined,
  );
  const chosen = all.filter(
    (one) => best && one.side === best.side && one.caption >= best.caption - FURTHEST_FROM_BEST,
  );
  const last = chosen.at(-1);
  if (chosen.length > 1 && last && last !== best && !last.part.heading && isTail(last.part))
    chosen.pop();
  return chosen;
}

// A credit that says the caption once more.
const isCreditWithCaption = ({ part }: JudgedPart, likely: readonly JudgedPart[]): boolean =>
  part.cue === 'credit' &&
  likely.some(({ part: { text } }) => text.length < part.text.length && part.text.includes(text));

function creditsAmong(parts: readonly JudgedPart[], captions: readonly JudgedPart[]): JudgedPart[] {
  const sure = parts.filter((one) => one.credit >= SURE_CREDIT && !captions.includes(one));
  if (captions.length === 0) return sure.length > 0 ? sure : parts.filter(isCreditAlone);
  const first = parts.findIndex((one) => captions.includes(one));
  const last = parts.findLastIndex((one) => captions.includes(one));
  const side = parts[last]?.side;
  const credits = parts.filter((one, at) => {
    if (captions.includes(one)) return false;
    if (sure.length > 0 && one.credit < BESIDE_SURE_ONES) return false;
    if (sure.includes(one)) return true;
    const close = one.side === side ? at >= first - 2 && at <= last + 3 : at === last + 1;
    return close && (isCreditBeside(one, parts[at - 1]) || isCreditBefore(parts[first], one));
  });
  const tail = parts[last + 1];
  return credits.length === 0 && tail && tail.side === side && isTailOf(tail) ? [tail] : credits;
}

function chosenParts(parts: readonly JudgedPart[]): Chosen {
  const captions = captionsAmong(parts);
  return { captions, credits: creditsAmong(parts, captions) };
}

function topOf({ picture, top }: JudgedNear, parts: readonly JudgedPart[]): Branch {
  let highest = picture.branch;
  for (const { side, joint } of parts)
    if (side === 'around' && joint.order < highest.order) highest = joint;
  for (let at: Branch | undefined = picture.branch; at; at = at === top ? undefined : at.parent)
    if (at.tag === 'figure' && at.order < highest.order) highest = at;
  return highest;
}

function ownersOf(nears: readonly JudgedNear[]): Map<Branch, JudgedNear> {
  const owners = new Map<Branch, JudgedNear>();
  const most = new Map<Branch, number>();
  for (const near of nears)
    for (const { part, caption, credit } of near.parts) {
      const sure = Math.max(caption, credit);
      if (sure <= (most.get(part.branch) ?? -1)) continue;
      most.set(part.branch, sure);
      owners.set(part.branch, near);
    }
  return owners;
}

/** Chooses the cutline of every picture. */
export function chooseCutlines(nears: readonly JudgedNear[]): ChosenCutline[] {
  const owners = ownersOf(nears);
  return nears.map((near) => {
    const { captions, credits } = chosenParts(
      near.parts.filter(({ part }) => owners.get(part.branch) === near),
    );
    return {
      near,
      cutline: cutlineOf(
        captions.map(({ part }) => part),
        credits.map(({ part }) => part),
      ),
      sure: Math.max(0, ...captions.map(({ caption }) => caption)),
      top: topOf(near, [...captions, ...credits]),
    };
  });
}
