// The place, day and agency that open a story, kept in the text as printed and read into their parts.

import type { Dateline } from '../../story/story';
import { blockText } from '../../story/story-text';
import { LETTER, LOWER, UPPER } from '../../text/letter-classes';
import { agencyIn } from '../names/agencies';
import type { Pass } from '../pass';

/** "HANGZHOU, China, Sept 5 (AFP) —", "Berlin (dpa) -", "LONDON (Reuters) -", "PARIS —". */
const OPENING = new RegExp(
  `^((?:[${UPPER}][${LETTER}.'’-]*(?:[ /](?=[${UPPER}]|[${LOWER}]{1,3} ))?){1,5}(?:,\\s+[${UPPER}][${LETTER}.]+(?:\\s[${UPPER}][${LETTER}.]+)?)?)(?:[,.]?\\s*((?:[${LETTER}]{3,9}\\.?\\s+\\d{1,2})|(?:\\d{1,2}\\.?\\s+[${LETTER}]{3,9}\\.?)))?\\s*(?:[([]([^)\\]]{2,40})[)\\]])?\\s*(?:[—–:]|--?|\\.\\s*-)\\s+`,
);

/** What must stand behind a dateline; most paragraphs begin without. */
const BREAK = /[—–:-]\s/;

const isShouted = (text: string): boolean => text !== '' && text === text.toUpperCase();

function datelineIn(text: string): Dateline | undefined {
  const start = text.slice(0, 120);
  const found = BREAK.test(start) ? OPENING.exec(start) : null;
  if (!found) return undefined;
  const [whole, place = '', date, bracket] = found;
  const agency = bracket === undefined ? undefined : agencyIn(bracket);
  const shouted =
    isShouted(place.split(',')[0] ?? '') && place.replace(/[\s.,/'’-]/g, '').length > 2;
  if (!agency && !date && !(shouted && /[—–-]\s*$/.test(whole))) return undefined;
  return {
    text: whole.trim(),
    place: place.trim(),
    ...(date === undefined ? {} : { date: date.trim() }),
    ...(agency === undefined ? {} : { agency }),
  };
}

/** Reads the dateline off the first paragraph. */
export const dateline: Pass = {
  name: 'dateline',
  read: (_, { body }) => {
    const first = body?.find((block) => block.type === 'paragraph');
    const value = first ? datelineIn(blockText(first)) : undefined;
    return {
      fields: { dateline: value ? [{ value, from: 'first paragraph', confidence: 0.8 }] : [] },
    };
  },
};
