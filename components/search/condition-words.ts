// A condition of a query in words, for its chip.
import { type MessageKey, message } from '../../utils/i18n/message';
import { showDate } from '../../utils/i18n/show-date';
import type { QueryCondition } from '../../utils/stores/query-reading';

const STATES: Record<string, MessageKey> = {
  unread: 'stateUnread',
  reading: 'stateReading',
  read: 'stateRead',
  starred: 'stateStarred',
  archived: 'stateArchived',
  linkonly: 'stateLinkOnly',
  truncated: 'stateTruncated',
};
const PARTS: Record<string, MessageKey> = {
  photo: 'hasPhoto',
  caption: 'hasCaption',
  note: 'hasNote',
  highlight: 'hasHighlight',
};
const FIELDS: Record<string, MessageKey> = {
  tag: 'conditionTag',
  outlet: 'conditionOutlet',
  author: 'conditionAuthor',
  credit: 'conditionCredit',
  agency: 'conditionAgency',
  person: 'conditionPerson',
};

/** The name of a state or part that `is:` or `has:` asks for. */
export function stateWords(state: string): string {
  const key = STATES[state.toLowerCase()];
  return key ? message(key) : state;
}

function wordsOf({ field, value }: QueryCondition): string {
  if (field === 'is') return stateWords(value);
  if (field === 'before') return message('conditionBefore', showDate(value));
  if (field === 'after') return message('conditionAfter', showDate(value));
  const key = field === 'has' ? PARTS[value.toLowerCase()] : FIELDS[field];
  return key ? message(key, value) : value;
}

/** "Tag: sea", "Not starred". */
export const conditionWords = (condition: QueryCondition): string =>
  condition.not ? message('conditionNot', wordsOf(condition)) : wordsOf(condition);
