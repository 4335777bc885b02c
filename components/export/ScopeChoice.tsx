// Which stories are exported: those at hand, a saved search, a collection, or all.
import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { message } from '../../utils/i18n/message';
import type { ExportStore, ExportWish, ScopeOffers } from '../../utils/stores/library-export';
import styles from './ScopeChoice.module.css';

type Scope = ExportWish['scope'];

/** `here` is what the dialog was opened for. */
export interface ScopeChoiceProps {
  store: ExportStore;
  here: Scope;
  onChoose: (scope: Scope) => void;
}

interface Offer {
  key: string;
  name: string;
  scope: Scope;
}

const offersOf = ({
  searches,
  collections,
}: ScopeOffers): Record<'searches' | 'collections', Offer[]> => ({
  searches: searches.map(({ id, name, filter }) => ({
    key: `search ${id}`,
    name,
    scope: { filter, title: { kind: 'search', id, name } },
  })),
  collections: collections.map(({ id, name }) => ({
    key: `collection ${id}`,
    name,
    scope: { filter: { text: '', tags: [], collection: id } },
  })),
});

const EVERYTHING: Scope = { filter: { text: '', tags: [] } };

/** What narrows nothing is offered once. */
const isEverything = (scope: Scope): boolean =>
  'filter' in scope &&
  Object.values(scope.filter)
    .flat()
    .every((value) => value === undefined || value === '');

export function ScopeChoice({ store, here, onChoose }: ScopeChoiceProps) {
  const id = useId();
  const offers = useSignal<ScopeOffers>({ searches: [], collections: [] });
  useEffect(() => {
    store.offers().then(
      (found) => {
        offers.value = found;
      },
      // What is at hand can be exported all the same.
      () => undefined,
    );
  }, []);
  const { searches, collections } = offersOf(offers.value);
  const scopeOf = (key: string): Scope =>
    [...searches, ...collections].find((offer) => offer.key === key)?.scope ??
    (key === 'all' ? EVERYTHING : here);
  const group = (label: string, offers: readonly Offer[]) =>
    offers.length > 0 && (
      <optgroup label={label}>
        {offers.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </optgroup>
    );
  return (
    <p class={styles.scope}>
      <label for={id}>{message('exportWhat')}</label>
      <select id={id} onChange={(event) => onChoose(scopeOf(event.currentTarget.value))}>
        {!isEverything(here) && (
          <option value="here">{message('filter' in here ? 'exportHere' : 'exportPicked')}</option>
        )}
        <option value="all">{message('exportAll')}</option>
        {group(message('exportSearches'), searches)}
        {group(message('exportCollections'), collections)}
      </select>
    </p>
  );
}
