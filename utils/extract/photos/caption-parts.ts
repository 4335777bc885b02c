// The words around a picture, cut into the parts in which the page sets them.
import { spokenLabel } from '../../caption/spoken-labels';
import { cutTo } from '../../page/field-lengths';
import { foldSpace } from '../../text/white-space';
import { CAPTION_HINT, CREDIT_HINT } from '../../words/template-pictures';
import { type Branch, isInline } from './branch';
import { saidAside } from './spoken-only';

/** What the markup says a part is. */
export type Cue = 'caption' | 'credit' | 'none';

/** A run of words set in one way. */
export interface Part {
  text: string;
  /** The lines of the text, where line breaks part it. */
  lines?: readonly string[];
  /** The element the words stand in. */
  branch: Branch;
  cue: Cue;
  /** Whether the words stand in an element of their own within the surrounding. */
  own: boolean;
  heading: boolean;
  linked: boolean;
}

/** Whether the hints of an element call it a credit. */
export const saysCredit = (hint: string): boolean => CREDIT_HINT.test(hint);

/** Whether an element calls itself a caption. */
export const saysCaption = (branch: Branch): boolean =>
  branch.tag === 'figcaption' || CAPTION_HINT.test(branch.hint);

const OWN_PART = new Set(['small', 'cite', 'time']);

function cueOf(branch: Branch, above: Cue): Cue {
  const credit = saysCredit(branch.hint);
  const caption = saysCaption(branch);
  if (
    credit &&
    !(caption && /caption[\w-]*(?:and|with|-?wrap|-?container|-?box)/.test(branch.hint))
  )
    return 'credit';
  if (caption) return above === 'credit' ? 'credit' : 'caption';
  return above;
}

// A link around the picture and its words is a wrap, and says nothing of the words.
const leads = (branch: Branch): boolean =>
  branch.tag === 'a' && branch.images === 0 && !isPictureLink(branch);

const isOwnPart = (branch: Branch): boolean =>
  !isInline(branch.tag) ||
  OWN_PART.has(branch.tag) ||
  (branch.hint !== '' && branch.tag !== 'a') ||
  branch.tag === 'span';

/** Stands for a line break among the texts of a run. */
const BREAK = '\u2028';

interface Run {
  texts: string[];
  branch: Branch;
  cue: Cue;
  heading: boolean;
  linked: boolean;
  /** Characters that stand in links to other pages. */
  inLinks: number;
}

/** Cuts the text below an element into parts, in reading order; `skip` leaves elements out. */
export function readParts(
  top: Branch,
  skip: (branch: Branch) => boolean,
  above: Cue = 'none',
): Part[] {
  const runs: Run[] = [];
  const listed = new Set<Run>();
  const list = (run: Run): void => {
    if (!listed.has(run)) runs.push(run);
    listed.add(run);
  };
  const visit = (branch: Branch, run: Run): void => {
    let current = run;
    let cue = run.cue;
    for (const child of branch.children) {
      if (typeof child === 'string') {
        list(current);
        current.texts.push(child);
        continue;
      }
      if (skip(child)) continue;
      const aside = saidAside(child);
      if (aside) {
        cue = aside.of ?? cue;
        current = { ...run, cue, texts: [], inLinks: 0 };
        continue;
      }
      if (!isOwnPart(child) && child.images === 0) {
        if (child.tag === 'br') current.texts.push(BREAK);
        visitInline(child, current, false);
        continue;
      }
      visit(child, {
        texts: [],
        branch: child,
        cue: cueOf(child, cue),
        heading: run.heading || /^h[1-6]$/.test(child.tag),
        linked: run.linked || leads(child),
        inLinks: 0,
      });
      current = { ...run, cue, texts: [], inLinks: 0 };
    }
  };
  const visitInline = (branch: Branch, run: Run, inLink: boolean): void => {
    list(run);
    const linked = inLink || leads(branch);
    for (const child of branch.children) {
      if (typeof child === 'string') {
        run.texts.push(child);
        if (linked) run.inLinks += child.trim().length;
      } else if (child.tag === 'br') run.texts.push(BREAK);
      else if (!skip(child) && !saidAside(child)) visitInline(child, run, linked);
    }
  };
  visit(top, {
    texts: [],
    branch: top,
    cue: cueOf(top, above),
    heading: /^h[1-6]$/.test(top.tag),
    linked: false,
    inLinks: 0,
  });
  return runs.map((run) => partOf(run, top)).filter((part) => part.text !== '');
}

function partOf(run: Run, top: Branch): Part {
  const { branch, heading } = run;
  const printed = cutTo(run.texts.join(''), 'words');
  const whole = cutTo(foldSpace(printed), 'caption');
  const label = spokenLabel(whole);
  const text = label ? whole.slice(label.label.length) : whole;
  const lines = label
    ? []
    : printed
        .split(BREAK)
        .map((line) => cutTo(foldSpace(line), 'caption'))
        .filter(Boolean);
  return {
    text,
    ...(lines.length > 1 ? { lines } : {}),
    branch,
    cue: label?.of ?? run.cue,
    own: branch !== top && !(saysCaption(branch) && !saysCredit(branch.hint)),
    heading,
    linked: run.linked || run.inLinks > printed.trim().length / 2,
  };
}

/** Whether a link leads to a picture or nowhere, as those around photos do. */
export function isPictureLink(branch: Branch): boolean {
  const href = branch.element.getAttribute('href') ?? '';
  return (
    href === '' ||
    href.startsWith('#') ||
    href.startsWith('javascript:') ||
    href.startsWith('data:') ||
    /\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#])/i.test(href) ||
    /(?:attachment_id=|\/attachment\/|lightbox|gallery|fotostrecke|\/image[s/]|\/foto|\/photo)/i.test(
      href,
    )
  );
}
