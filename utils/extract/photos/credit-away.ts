// Credits that stand away from their picture, in a line behind the story: "Lead picture: Mara Voigt", "Fotos: Mara Voigt".
import { leadingLabel } from '../../caption/credit-marks';
import { looksLikeCredit } from '../../caption/looks-like-credit';
import { creditOnly } from '../../caption/split-cutline';
import { ALL_PICTURES, LEAD_PICTURE, ONE_PICTURE } from '../../words/picture-words';
import { type Branch, isInline } from './branch';
import type { Part } from './caption-parts';
import { readParts } from './caption-parts';
import type { Found } from './found';
import { isBareLabel } from './read-cutline';
import type { StoryScope } from './story-scope';

const LONGEST = 160;
const MOST_LINES = 12;

/** The short lines behind the last paragraph of the story, a bare label with the line it belongs to. */
function linesBehind({ whole, lastProse }: StoryScope): Part[] {
  const found: Part[] = [];
  const visit = (branch: Branch): void => {
    for (const child of branch.children) {
      if (typeof child === 'string' || child.end <= lastProse || found.length >= MOST_LINES)
        continue;
      if (
        child.order > lastProse &&
        child.text > 0 &&
        child.text <= LONGEST &&
        child.images === 0
      ) {
        if (!isInline(child.tag)) found.push(...readParts(child, () => false));
      } else if (child.prose > 0 || child.order <= lastProse) visit(child);
    }
  };
  visit(whole);
  return found.map((part, at) => {
    const next = isBareLabel(part.text) ? found[at + 1] : undefined;
    return next ? { ...part, text: `${part.text} ${next.text}` } : part;
  });
}

function ownersOf(label: string, found: readonly Found[]): Found[] {
  const bare = found.filter(({ picture, cutline }) => picture && !cutline.creditLine);
  if (LEAD_PICTURE.test(label)) return bare.filter((item) => item === found[0]);
  if (ALL_PICTURES.test(label)) return bare;
  return ONE_PICTURE.test(label) && bare.length === 1 ? bare : [];
}

/** Gives photos without a credit the one that a line behind the story tells. */
export function addCreditsAway(found: readonly Found[], scope: StoryScope): void {
  if (found.every(({ cutline }) => cutline.creditLine)) return;
  for (const { text, branch } of linesBehind(scope)) {
    const label = leadingLabel(text) || (/^[^:]{1,40}:/.exec(text)?.[0] ?? '');
    const named = label.toLowerCase();
    if (!label || !(looksLikeCredit(text) || LEAD_PICTURE.test(named))) continue;
    const credit = creditOnly(text.slice(label.length));
    if (!credit.creditLine) continue;
    for (const item of ownersOf(named, found))
      item.cutline = {
        ...item.cutline,
        ...credit,
        creditAt: [...item.cutline.creditAt, branch.element],
      };
  }
}
