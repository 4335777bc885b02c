// Over a page that is no single story: keep only its link, or only the text that is selected in it.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { message } from '../../utils/i18n/message';
import type { ClipDesk } from '../../utils/stores/clip-desk';
import { createClipInstead } from '../../utils/stores/clip-instead';
import { Button } from '../controls/Button';
import styles from './OtherWays.module.css';

export function OtherWays({ desk }: { desk: ClipDesk }) {
  const selected = useSignal<string | undefined>(undefined);
  const instead = createClipInstead(desk);
  useEffect(() => {
    void instead.selected().then((text) => {
      selected.value = text;
    });
  }, []);
  if (!instead.canLink) return null;
  return (
    <fieldset class={styles.ways} aria-label={message('otherWays')}>
      <Button onClick={() => void instead.saveLink()}>{message('saveLink')}</Button>
      {selected.value ? (
        <Button onClick={() => void instead.saveSelection(selected.peek() ?? '')}>
          {message('saveSelection')}
        </Button>
      ) : (
        <p>{message('saveSelectionHelp')}</p>
      )}
    </fieldset>
  );
}
