// What the popup's list can be narrowed by beside words: tags, and those conditions of the table that the popup offers.
import { useSignal } from '@preact/signals';
import { message } from '../../utils/i18n/message';
import { chosenIn } from '../../utils/search/chosen-in';
import { CONDITIONS, type StoryCondition } from '../../utils/search/conditions';
import type { ClipList } from '../../utils/stores/clip-list';
import { TagField } from '../controls/TagField';
import { valueWords } from '../search/condition-words';
import styles from './StorySearch.module.css';

/** How many outlets and agencies can be chosen; for more there is the library. */
const CHOICES = 50;

/** One condition of those the popup offers. */
function Choice({ list, condition }: { list: ClipList; condition: StoryCondition }) {
  const { chosen, values } = condition;
  if (chosen?.any === undefined) return null;
  const { field, any, group } = chosen;
  const counted = group?.facet && list.choices().value?.[group.facet];
  const offered = (counted?.slice(0, CHOICES) ?? values ?? []).map(({ value }) => value);
  const [held] = chosenIn(list.filter.value, field);
  const shown = held === undefined || offered.includes(held) ? offered : [held, ...offered];
  return (
    <select
      class={styles.choice}
      aria-label={message(any)}
      data-chosen={held !== undefined}
      value={held ?? ''}
      onChange={({ currentTarget: { value } }) => list.narrow(chosen, value || undefined)}
    >
      <option value="">{message(any)}</option>
      {shown.map((value) => (
        <option key={value} value={value}>
          {valueWords(condition, value)}
        </option>
      ))}
    </select>
  );
}

export function StoryFilters({ list }: { list: ClipList }) {
  const draft = useSignal('');
  return (
    <div class={styles.filters}>
      <TagField
        label={message('onlyWithTags')}
        tags={list.filter.value.tags}
        draft={draft.value}
        inUse={list.tagsInUse.value}
        onTags={list.filterTags}
        onDraft={(typed) => {
          draft.value = typed;
        }}
      />
      <div class={styles.choices}>
        {CONDITIONS.map((condition) => (
          <Choice key={condition.chosen?.field} list={list} condition={condition} />
        ))}
      </div>
    </div>
  );
}
