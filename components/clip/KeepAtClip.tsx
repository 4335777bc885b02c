// Under a story that was saved: its pictures can be kept too. Nothing is said of them before that is asked: some may be
// kept already.
import { countMessage, message } from '../../utils/i18n/message';
import { troubleMessage } from '../../utils/i18n/trouble-message';
import type { ClipPictures } from '../../utils/stores/clip-pictures';
import type { Photo } from '../../utils/story/photo';
import { Button } from '../controls/Button';
import styles from './KeepAtClip.module.css';

/** `id` is that of the saved story. */
export interface KeepAtClipProps {
  id: string;
  photos: readonly Photo[];
  pictures: ClipPictures;
  /** The button goes away with what it did, and would take the focus along. */
  onAct: () => void;
}

function wordsOf(answer: NonNullable<ClipPictures['answer']['value']>): string {
  if (!answer.ok) return troubleMessage(answer.trouble);
  if (answer.value === 'refused') return message('picturesRefused');
  return answer.value === 0
    ? message('picturesNoneWanted')
    : countMessage('picturesWanted', answer.value);
}

export function KeepAtClip({ id, photos, pictures, onAct }: KeepAtClipProps) {
  const answer = pictures.answer.value;
  if (photos.every(({ contentUrl }) => contentUrl === undefined)) return null;
  return (
    <p class={styles.line}>
      <span role="status">{answer && wordsOf(answer)}</span>
      {!answer && (
        <Button
          kind="quiet"
          icon="photo"
          onClick={() => {
            void pictures.keep({ id, photos });
            onAct();
          }}
        >
          {message('keepPictures')}
        </Button>
      )}
    </p>
  );
}
