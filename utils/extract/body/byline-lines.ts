// Bylines and date lines that the judge took for paragraphs: a short line in a part of the page named for who wrote, one that
// is signed, one that is nothing but a day; over the text, or signed and closing it.
import { isoDate } from '../../text/iso-date';
import { cueBit } from '../blocks/cue-words';
import type { JudgedBlock } from '../blocks/judge-blocks';
import { weightOf } from '../blocks/prose';
import { isSigned } from '../names/signed-line';

const AUTHOR = cueBit('author');
const DATE = cueBit('date');
const SUMMARY = cueBit('summary');
/** Longer than a line of names, in Latin letters' worth. */
const LONGEST = 120;
/** Longer than a day, a time and their labels. */
const LONGEST_DAY = 60;
/** A part that is named for its author and holds more tells more than who wrote. */
const LARGEST_PART = 200;
/** A label, names and a mailbox at the end of a story. */
const LONGEST_CLOSING = 90;

/** Whether a line tells who wrote, or when, and nothing of the story. `overText`: it stands before the first paragraph. */
export function isBylineLine(one: JudgedBlock, overText: boolean): boolean {
  const { block, prose } = one;
  const { place, text } = block;
  if (prose || /^h\d$/.test(place.name)) return false;
  const weight = weightOf(text);
  if (!overText) return weight < LONGEST_CLOSING && isClosing(block);
  if (weight > LONGEST || (place.own & SUMMARY) !== 0) return false;
  const named = [place, place.parent].some(
    (part) => part !== undefined && (part.own & AUTHOR) !== 0 && part.chars < LARGEST_PART,
  );
  const dated = (place.own & DATE) !== 0 && weight < LONGEST_DAY;
  return named || isSigned(block) || (!block.ends && (dated || isDated(text)));
}

/** Within and behind the text only what cannot be a sentence is a signature: in brackets or with a mailbox. */
const isClosing = ({ text, pieces }: JudgedBlock['block']): boolean =>
  (/^[(（【[].*[)）】\]]$/.test(text) || text.includes('@')) && isSigned({ text, pieces });

const isDated = (text: string): boolean =>
  /\d/.test(text) && text.length < 80 && (isoDate(text)?.length ?? 0) >= 10;
