// Asks whether the page is the story the library has, where that came from another host: nothing is replaced before it is answered.
import { message } from '../../utils/i18n/message';
import type { ClipDesk } from '../../utils/stores/clip-desk';
import { hostOf } from '../../utils/story/own-story';
import { Button } from '../controls/Button';
import styles from './WhichStory.module.css';

/** `from` is the host of the story that the library has; `onAct` is told that a button was pressed that goes away. */
export interface WhichStoryProps {
  desk: ClipDesk;
  from: string;
  onAct: () => void;
}

export function WhichStory({ desk: { page, filing }, from, onAct }: WhichStoryProps) {
  const here = hostOf(page.story.value?.retrievedUrl ?? '') ?? '';
  const save = (sameStory: boolean) => () => {
    onAct();
    void filing.save({ sameStory });
  };
  return (
    <div class={styles.which} role="alert">
      <p>{message('askSameStory', from, here)}</p>
      <div class={styles.answers}>
        <Button kind="primary" onClick={save(false)}>
          {message('saveAsOwnStory')}
        </Button>
        <Button onClick={save(true)}>{message('saveNewVersion')}</Button>
      </div>
    </div>
  );
}
