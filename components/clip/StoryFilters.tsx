// What the popup's list can be narrowed by beside words: tags, outlet, agency and state.
import { useSignal } from '@preact/signals';
import { type MessageKey, message } from '../../utils/i18n/message';
import { type ClipList, type ListCondition, STATES } from '../../utils/stores/clip-list';
import { TagField } from '../controls/TagField';
import { stateWords } from '../search/condition-words';
import styles from './StorySearch.module.css';

/** How many outlets and agencies can be chosen; for more there is the library. */
const CHOICES = 50;

interface ChoiceProps {
  list: ClipList;
  condition: ListCondition;
  /** What stands there while nothing is chosen. */
  any: MessageKey;
  values: readonly string[];
  words?: (value: string) => string;
}

function Choice({ list, condition, any, values, words = (value) => value }: ChoiceProps) {
  const chosen = list.filter.value[condition];
  const shown = chosen === undefined || values.includes(chosen) ? values : [chosen, ...values];
  return (
    <select
      class={styles.choice}
      aria-label={message(any)}
      data-chosen={chosen !== undefined}
      value={chosen ?? ''}
      onChange={({ currentTarget: { value } }) => list.narrow(condition, value || undefined)}
    >
      <option value="">{message(any)}</option>
      {shown.map((value) => (
        <option key={value} value={value}>
          {words(value)}
        </option>
      ))}
    </select>
  );
}

export function StoryFilters({ list }: { list: ClipList }) {
  const draft = useSignal('');
  const facets = list.choices().value;
  const names = (counted: readonly { value: string }[] = []) =>
    counted.slice(0, CHOICES).map(({ value }) => value);
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
        <Choice list={list} condition="state" any="anyState" values={STATES} words={stateWords} />
        <Choice
          list={list}
          condition="publisher"
          any="anyOutlet"
          values={names(facets?.publishers)}
        />
        <Choice list={list} condition="agency" any="anyAgency" values={names(facets?.agencies)} />
      </div>
    </div>
  );
}
