// The place, day and agency that open a story, kept in the text as printed and read into their parts.

import type { Dateline } from '../../story/story';
import { blockText } from '../../story/story-text';
import { agencyIn } from '../names/agencies';
import type { Pass } from '../pass';

/** "HANGZHOU, China, Sept 5 (AFP) —", "Berlin (dpa) -", "LONDON (Reuters) -", "PARIS —". */
const OPENING =
  /^((?:\p{Lu}[\p{L}.'’-]*(?:[ /](?=\p{Lu}|\p{Ll}{1,3} ))?){1,5}(?:,\s+\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?)?)(?:[,.]?\s*((?:\p{L}{3,9}\.?\s+\d{1,2})|(?:\d{1,2}\.?\s+\p{L}{3,9}\.?)))?\s*(?:[([]([^)\]]{2,40})[)\]])?\s*(?:[—–:]|--?|\.\s*-)\s+/u;

function datelineIn(text: string): Dateline | undefined {
  const found = OPENING.exec(text.slice(0, 120));
  if (!found) return undefined;
  const [whole, place = '', date, bracket] = found;
  const agency = bracket === undefined ? undefined : agencyIn(bracket);
  const shouted =
    /^\P{Ll}+$/u.test(place.split(',')[0] ?? '') && place.replace(/\P{L}/gu, '').length > 2;
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
