// A condition in words, for its chip: one that was typed, and one that was chosen beside the list.
import { message } from '../../utils/i18n/message';
import { showDate } from '../../utils/i18n/show-date';
import { conditionTyped, type StoryCondition } from '../../utils/search/conditions';
import type { QueryCondition } from '../../utils/stores/query-reading';

/** A value of a condition as it is shown by itself: "Being read", "3 March 2026", a name as it stands. */
export function valueWords({ kind, values }: StoryCondition, value: string): string {
  if (kind === 'day') return showDate(value);
  const known = values?.find((one) => one.value === value.toLowerCase());
  return known ? message(known.label) : value;
}

function wordsOf({ field, value }: QueryCondition): string {
  const condition = conditionTyped(field);
  if (condition === undefined) return value;
  const words = valueWords(condition, value);
  return condition.says ? message(condition.says, words) : words;
}

/** "Tag: sea", "Not starred". */
export const conditionWords = (condition: QueryCondition): string =>
  condition.not ? message('conditionNot', wordsOf(condition)) : wordsOf(condition);
