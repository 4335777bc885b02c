// The foot of the popup: where else one can go, and how much there is.
import { countMessage, message } from '../../utils/i18n/message';
import { Button } from '../controls/Button';
import styles from './PopupFoot.module.css';

/** `total` is undefined until it is known; `onOpen` goes to a place in the library. */
export interface PopupFootProps {
  total: number | undefined;
  onOpen: (place: string) => void;
  onOptions: () => void;
}

export function PopupFoot({ total, onOpen, onOptions }: PopupFootProps) {
  return (
    <footer class={styles.foot}>
      <Button kind="quiet" icon="library" onClick={() => onOpen('')}>
        {message('library')}
      </Button>
      <Button kind="quiet" icon="photo" onClick={() => onOpen('?view=photos')}>
        {message('photoDesk')}
      </Button>
      <Button kind="quiet" icon="gear" onClick={onOptions}>
        {message('options')}
      </Button>
      <span class={styles.total}>
        {total === undefined ? '' : countMessage('storyCount', total)}
      </span>
    </footer>
  );
}
