// Telling words in bylines that are no part of a name. Looked up word by word: as patterns they were the dearest that every
// page ran.
import { BEFORE_DATE, BEFORE_DATE_TURN } from '../../words/dates';
import { DAY_WORDS } from '../../words/days';
import {
  ROLE_BEGINNINGS,
  ROLE_BEGINNINGS_ELSEWHERE,
  ROLES,
  ROLES_ELSEWHERE,
  SIGNS_AND_TURNS,
} from '../../words/roles';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const roles = setOf(ROLES);
const rolesElsewhere = setOf(ROLES_ELSEWHERE);
const beforeDate = setOf(BEFORE_DATE);
const days = setOf(DAY_WORDS);

/** Whether a word in lower case stands in or beside a day. */
export const isWordOfDay = (word: string): boolean =>
  days.has(word) ||
  beforeDate.has(word) ||
  /^(?:published|updated|posted|first|uhr|[a-z][sd]t|c?e[es]?t|[gu][mt][tc])$/.test(word);

/** Whether a part of a byline speaks of a role, a date or the page instead of naming someone. */
export function isNoName(part: string): boolean {
  const text = part.toLowerCase();
  if (SIGNS_AND_TURNS.test(text) || BEFORE_DATE_TURN.test(text)) return true;
  for (const word of text.split(/\W+/))
    if (roles.has(word.replace(/s$/, '')) || ROLE_BEGINNINGS.test(word)) return true;
  const words = text.split(' ');
  for (const word of words)
    if (rolesElsewhere.has(word) || ROLE_BEGINNINGS_ELSEWHERE.test(word)) return true;
  return beforeDate.has(words[0] ?? '') || words.every(isWordOfDay);
}
