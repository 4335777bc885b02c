// Over the sample story: the button that clips it where it stands, and what was taken once it is saved.
import { countMessage, message } from '../../utils/i18n/message';
import { troubleMessage } from '../../utils/i18n/trouble-message';
import type { SampleClip } from '../../utils/stores/sample-clip';
import { Button } from '../controls/Button';
import styles from './SampleBar.module.css';

/** `libraryUrl` is the library's address. */
export interface SampleBarProps {
  clip: SampleClip;
  libraryUrl: string;
}

export function SampleBar({ clip, libraryUrl }: SampleBarProps) {
  const { value } = clip.sample;
  return (
    <aside class={styles.bar} aria-label={message('extensionName')}>
      <p role="status">
        {value.state === 'saved'
          ? message(
              'sampleSaved',
              countMessage('photoCount', value.story.photos.length),
              countMessage('creditCount', value.story.photos.filter((p) => p.creditLine).length),
            )
          : value.state === 'failed'
            ? troubleMessage(value.trouble)
            : message('sampleHelp')}
      </p>
      <p class={styles.actions}>
        {value.state === 'saved' ? (
          <>
            <a href={`${libraryUrl}?story=${value.id}`}>{message('sampleOpen')}</a>
            <Button kind="quiet" icon="undo" onClick={() => void clip.undo()}>
              {message('undo')}
            </Button>
          </>
        ) : (
          <Button
            kind="primary"
            disabled={value.state === 'saving'}
            onClick={() => void clip.save()}
          >
            {message('clipThisStory')}
          </Button>
        )}
      </p>
    </aside>
  );
}
