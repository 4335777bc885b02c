// The frame of a picture that is not shown from the web: why, and what can be done about it.
import { message } from '../../utils/i18n/message';
import { shownLanguage } from '../../utils/i18n/shown-language';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { languageOf } from '../story/story-language';
import styles from './PictureFrame.module.css';
import type { WebFailure } from './WebImage';

const WORDS = {
  failed: 'pictureFailed',
  'no-leave': 'pictureNeedsLeave',
  private: 'pictureInPrivate',
} as const;

/** `private`: it lies in the reader's own network. `onAllow` has to ask for leave while the press lasts. */
export interface NoPictureProps {
  why: WebFailure | 'private';
  shape: { '--ratio': string };
  onAgain?: () => void;
  onAllow?: () => void;
}

export function NoPicture({ why, shape, onAgain, onAllow }: NoPictureProps) {
  return (
    <div class={styles.frame} style={shape} {...languageOf(shownLanguage())}>
      <Icon name="warning" />
      <span>{message(WORDS[why])}</span>
      {why === 'failed' && onAgain && (
        <Button kind="quiet" onClick={onAgain}>
          {message('tryAgain')}
        </Button>
      )}
      {why === 'no-leave' && onAllow && (
        <Button kind="quiet" onClick={onAllow}>
          {message('allowPictures')}
        </Button>
      )}
    </div>
  );
}
