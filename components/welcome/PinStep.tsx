// How the button gets into the toolbar in this browser, and that it is there.
import { message } from '../../utils/i18n/message';
import { Icon } from '../controls/Icon';
import styles from './WelcomePage.module.css';

export interface PinStepProps {
  browser: 'chrome' | 'firefox';
  /** Undefined where the browser does not say. */
  pinned: boolean | undefined;
}

export function PinStep({ browser, pinned }: PinStepProps) {
  return (
    <li class={styles.step} data-done={pinned ? '' : undefined}>
      <h2>{message('welcomePin')}</h2>
      <p>{message(browser === 'firefox' ? 'welcomePinFirefox' : 'welcomePinChrome')}</p>
      <p class={styles.done} role="status">
        {pinned && (
          <>
            <Icon name="check" />
            {message('welcomePinned')}
          </>
        )}
      </p>
    </li>
  );
}
