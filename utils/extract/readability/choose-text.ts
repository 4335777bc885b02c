// Who decides which blocks are the story: the judge, who has Readability's verdict among what it looks at; Readability, where
// the judge was not asked or keeps far less; and where neither was asked, a guess.
import type { BlockInPage, BlockPage } from '../blocks/block-in-page';
import { type JudgedBlock, judgeBlocks } from '../blocks/judge-blocks';

/** Whose word the text rests on. */
export type DecidedBy = 'judge' | 'readability' | 'guess';

/** The blocks with the word on each, and who spoke it. */
export interface ChosenText {
  judged: JudgedBlock[];
  decidedBy: DecidedBy;
  /** The share of the prose of either that both keep; 1 where only one was asked. */
  agreement: number;
}

/** How sure of the story nobody is who has not asked the judge. */
const UNJUDGED = 0.6;
/** Where the judge says yes, and where most of a block is kept. */
const YES = 0.5;
/** A judge that keeps less than this of what Readability keeps has missed the story. */
const FAR_LESS = 0.3;

/** Chooses the story's blocks; `late`: there is no time left to ask the judge. */
export function chooseText(page: BlockPage, late: boolean): ChosenText {
  const { witnessed } = page.hints;
  if (late) return witnessed ? byReadability(page) : byGuess(page);
  const judged = judgeBlocks(page);
  if (!witnessed) return { judged, decidedBy: 'judge', agreement: 1 };
  const agreement = agreementOf(judged);
  if (share(judged, isJudged) >= FAR_LESS * share(judged, isKept))
    return { judged, decidedBy: 'judge', agreement };
  for (const one of judged) if (isKept(one)) one.story = Math.max(one.story, UNJUDGED);
  return { judged, decidedBy: 'readability', agreement };
}

const isJudged = ({ story }: JudgedBlock): boolean => story > YES;
const isKept = ({ block }: JudgedBlock): boolean => block.kept > YES;

/** Weight of the prose that somebody takes. */
const share = (judged: readonly JudgedBlock[], takes: (one: JudgedBlock) => boolean): number =>
  judged.reduce((sum, one) => sum + (one.prose && takes(one) ? one.weight : 0), 0);

function agreementOf(judged: readonly JudgedBlock[]): number {
  const either = share(judged, (one) => isJudged(one) || isKept(one));
  return either > 0 ? share(judged, (one) => isJudged(one) && isKept(one)) / either : 1;
}

/** It keeps figures with their captions, which the photos may have had no time to take out. */
const isText = ({ block }: BlockInPage): boolean =>
  block.kept > YES && block.place.name !== 'figcaption';

const byReadability = ({ blocks }: BlockPage): ChosenText => ({
  judged: blocks.map((one) => Object.assign(one, { story: isText(one) ? UNJUDGED : 0 })),
  decidedBy: 'readability',
  agreement: 1,
});

/** Prose in the story's place. */
const byGuess = ({ blocks }: BlockPage): ChosenText => ({
  judged: blocks.map((one) =>
    Object.assign(one, { story: one.prose && one.away === 0 ? UNJUDGED : 0 }),
  ),
  decidedBy: 'guess',
  agreement: 1,
});
