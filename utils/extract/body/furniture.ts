// Lines that are surely not the story, whatever the judge says: bylines over the text, boxes that ask for something.
import { COUNTER } from '../../words/controls';
import { BOX_NAMES } from '../../words/template-names';
import { cueBit } from '../blocks/cue-words';
import type { JudgedBlock } from '../blocks/judge-blocks';
import { CALLS, FURNITURE, READ_ALSO, WHEN, WITHHELD } from '../blocks/phrases';
import type { Place } from '../blocks/place';
import { isOnlyADay } from '../names/only-a-day';
import { isSignedText, piecesApart } from '../names/signed-line';
import { splitByline } from '../names/split-byline';
import { isBylineLine } from './byline-lines';
import { isOffer, LONGEST_OFFER, textOf } from './offers';

const BOXES = cueBit('newsletter') | cueBit('ad') | cueBit('share') | cueBit('dialog');
/** Boxes with more text than this are not boxes, unless their words ask for something too. */
const BOX_TEXT = 400;
/** Longer than the lists of links that stand in texts. */
const LINK_LIST = 1500;
const SHORT = 180;
/** What stands for something withheld explains itself in a few sentences. */
const LONGEST_NOTE = 400;

/** A newsletter or an offer in a few words, with the link that leads to it. */
const LONGEST_CALL = 240;

/** Whether a line asks for something in its words and again in its link: a sentence that only mentions it does not. */
const hasLinkedCall = ({ block: { pieces } }: JudgedBlock): boolean => {
  const link = pieces.findIndex(({ marks, text }) => marks.href !== undefined && CALLS.test(text));
  return link >= 0 && pieces.some(({ text }, at) => at !== link && CALLS.test(text));
};

const isNamedBox = (place: Place): boolean =>
  (place.own & BOXES) !== 0 || BOX_NAMES.test(place.element.className);

function asks(place: Place, overText: boolean): boolean {
  if (place.chars >= LONGEST_OFFER) return false;
  if (place.chars >= BOX_TEXT)
    return isOffer(place) || (isNamedBox(place) && CALLS.test(textOf(place)));
  return (
    isNamedBox(place) ||
    isOffer(place) ||
    (!overText && place.blocks > 1 && place.element.querySelector('button') !== null)
  );
}

const RELATED = cueBit('related');
/** Above this the judge has seen enough links to the like in the text itself. */
const SURE = 0.8;

/** A line that is all link, in a list that is named for other stories and holds little else. */
const pointsElsewhere = ({ block, path, story }: JudgedBlock): boolean =>
  story < SURE &&
  block.linked > block.text.length * 0.9 &&
  path.some(
    ({ own, linked, chars }) => (own & RELATED) !== 0 && chars < LINK_LIST && linked > chars * 0.8,
  );

/** Above this a line that is all link and no sentence is the story's: a source, a step. */
const SURE_OF_LINK = 0.9;
const FEWEST_WORDS = 4;

/** The title of another story among the paragraphs: a line that is all one link and ends without a stop. */
const isLinkedTitle = ({
  block: { text, linked, pieces, place },
  story,
  words,
}: JudgedBlock): boolean =>
  story < SURE_OF_LINK &&
  linked > text.length * 0.95 &&
  place.name === 'p' &&
  words.length >= FEWEST_WORDS &&
  new Set(pieces.flatMap(({ marks }) => marks.href ?? [])).size === 1 &&
  /[\p{L}\p{N}]["'”’»)]?$/u.test(text);

/** Whether a block is part of the page around the story. `overText`: it stands before the first paragraph. */
export function isFurniture(one: JudgedBlock, overText: boolean): boolean {
  const { text, linked } = one.block;
  if (one.path.slice(0, 4).some((place) => asks(place, overText))) return true;
  if (pointsElsewhere(one)) return true;
  if (text.length > LONGEST_NOTE) return false;
  if (isLinkedTitle(one)) return true;
  if (WITHHELD.test(text)) return true;
  if (text.length < LONGEST_CALL && hasLinkedCall(one)) return true;
  if (text.length > SHORT) return false;
  if (isBylineLine(one, overText)) return true;
  if (text.length < 60 && (FURNITURE.test(text) || COUNTER.test(text))) return true;
  if (linked > text.length * 0.4 && READ_ALSO.test(text)) return true;
  if (text.length < 120 && one.story < 0.9 && CALLS.test(text)) return true;
  if (!overText) return false;
  return (
    (isSignedText(text) && splitByline(piecesApart(one.block.pieces)).length > 0) ||
    (text.length < 60 && WHEN.test(text) && (!one.block.ends || isOnlyADay(text)))
  );
}
