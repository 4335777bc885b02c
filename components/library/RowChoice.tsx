// What the rows of the list show beside their headline, chosen under a button.
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type MessageKey, message } from '../../utils/i18n/message';
import { type KeptLook, ROW_FACTS, type RowFact } from '../../utils/stores/kept-look';
import { IconButton } from '../controls/IconButton';
import styles from './RowChoice.module.css';

const WORDS: Record<RowFact, MessageKey> = {
  words: 'rowWords',
  outlet: 'rowOutlet',
  date: 'rowDate',
  saved: 'rowSaved',
  authors: 'rowAuthors',
  photos: 'rowPhotos',
  tags: 'rowTags',
};

export function RowChoice({ look }: { look: KeptLook }) {
  const open = useSignal(false);
  const place = useRef<HTMLFieldSetElement>(null);
  const shown = look.facts.value;
  return (
    <fieldset
      ref={place}
      aria-label={message('rowChoice')}
      class={styles.place}
      onFocusOut={({ relatedTarget: to }) => {
        if (to instanceof Node && !place.current?.contains(to)) open.value = false;
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open.value) return;
        event.preventDefault();
        open.value = false;
        place.current?.querySelector('button')?.focus();
      }}
    >
      <IconButton
        icon="table"
        label={message('rowChoice')}
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      />
      {open.value && (
        <div class={styles.choice}>
          <p>{message('rowChoice')}</p>
          {ROW_FACTS.map((fact) => (
            <label key={fact}>
              <input
                type="checkbox"
                checked={shown.has(fact)}
                onChange={({ currentTarget: { checked } }) => look.showFact(fact, checked)}
              />
              {message(WORDS[fact])}
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
}
