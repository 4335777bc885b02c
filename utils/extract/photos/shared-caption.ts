// One caption under several pictures set side by side: it is the caption of each of them.
import type { ChosenCutline } from './choose-cutline';
import type { JudgedNear } from './judge-cutlines';
import type { StoryScope } from './story-scope';
import { holds } from './story-scope';

const MOST_PICTURES = 4;
/** What else may stand beside the pictures and their caption: a number, a button. */
const MOST_BESIDE = 40;
/** Above what certainty the same words may stand under several pictures. */
const SURE = 0.7;

const lettersOf = ({ cutline }: ChosenCutline): number =>
  (cutline.caption ?? '').length + (cutline.creditLine ?? '').length;

// The box that holds a caption with its pictures and next to nothing else.
function boxOf(chosen: ChosenCutline, { main }: StoryScope) {
  const [at] = chosen.cutline.captionAt;
  const part = chosen.near.parts.find((one) => one.part.branch.element === at);
  if (!part || holds(part.joint, main)) return undefined;
  const { joint } = part;
  const few = joint.images > 1 && joint.images <= MOST_PICTURES && joint.prose === 0;
  return few && joint.text <= lettersOf(chosen) + MOST_BESIDE ? joint : undefined;
}

const isBare = ({ cutline }: ChosenCutline): boolean => !cutline.caption && !cutline.creditLine;

const keyOf = ({ picture }: JudgedNear): string => picture.key;

/** Gives the caption under several pictures to those that have none of their own. */
export function shareCaptions(all: readonly ChosenCutline[], scope: StoryScope): ChosenCutline[] {
  const boxes = all.flatMap((chosen) => {
    const box = chosen.cutline.caption ? boxOf(chosen, scope) : undefined;
    return box ? [{ box, chosen }] : [];
  });
  return all.map((one) => {
    if (boxes.length === 0 || !isBare(one)) return one;
    const shared = boxes.find(
      ({ box, chosen }) =>
        holds(box, one.near.picture.branch) && keyOf(chosen.near) !== keyOf(one.near),
    );
    return shared
      ? { ...one, cutline: shared.chosen.cutline, sure: Math.max(SURE, shared.chosen.sure) }
      : one;
  });
}
