// Which collection the page at hand is saved into: none, one there is, or a new one by its name.
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../utils/i18n/message';
import type { WantedCollection } from '../../utils/stores/clip-collecting';
import type { Collection } from '../../utils/story/collection';
import styles from './CollectionChoice.module.css';

/** `onWant` is told of every choice; undefined is no collection. */
export interface CollectionChoiceProps {
  collections: readonly Collection[];
  wanted: WantedCollection | undefined;
  onWant: (into: WantedCollection | undefined) => void;
}

const NEW = ' new';

/** `onName`'s second word: whether a key ended it, so that the focus has nowhere to be. */
function NewName({ onName }: { onName: (name: string, byKey: boolean) => void }) {
  const typed = useSignal('');
  const field = useRef<HTMLInputElement>(null);
  const byKey = useRef(false);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <input
      ref={field}
      class={styles.field}
      aria-label={message('collectionName')}
      placeholder={message('collectionName')}
      maxLength={200}
      value={typed.value}
      onInput={({ currentTarget: { value } }) => {
        typed.value = value;
      }}
      onBlur={() => onName(typed.peek().trim(), byKey.current)}
      onKeyDown={(event) => {
        if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
        // Escape would close the popup, Enter would send the form.
        event.preventDefault();
        if (event.key === 'Escape') typed.value = '';
        byKey.current = true;
        event.currentTarget.blur();
      }}
    />
  );
}

export function CollectionChoice({ collections, wanted, onWant }: CollectionChoiceProps) {
  const naming = useSignal(false);
  const choice = useRef<HTMLSelectElement>(null);
  const known = collections.find(({ id, name }) => id === wanted?.id || name === wanted?.name);
  const named = (name: string, byKey: boolean) => {
    naming.value = false;
    onWant(name === '' ? undefined : { name });
    if (byKey) requestAnimationFrame(() => choice.current?.focus());
  };
  const choose = (value: string) => {
    const chosen = collections.find(({ id }) => id === value);
    naming.value = value === NEW;
    if (value !== NEW) onWant(chosen && { id: chosen.id, name: chosen.name });
  };
  if (naming.value) return <NewName onName={named} />;
  return (
    <select
      ref={choice}
      class={styles.field}
      aria-label={message('saveIntoCollection')}
      data-chosen={wanted !== undefined}
      value={known?.id ?? wanted?.name ?? ''}
      onChange={({ currentTarget: { value } }) => choose(value)}
    >
      <option value="">{message('noCollection')}</option>
      {wanted && !known && <option value={wanted.name}>{wanted.name}</option>}
      {collections.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
      <option value={NEW}>{message('newCollection')}</option>
    </select>
  );
}
